//! What a sentence of a Fluent file uses, for the proofs: its variables, and the forms that it distinguishes.
#![allow(clippy::panic, reason = "tests may panic")]

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use crate::words::language::Language;

/// What a sentence uses: variables, other sentences (`&id`), the forms it distinguishes, and its text in all of them.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Uses {
    pub(super) needs: BTreeSet<String>,
    pub(super) selections: Vec<Vec<String>>,
    pub(super) text: String,
}

impl Uses {
    pub(super) fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let name = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                self.selections.push(variants.iter().map(|variant| name(&variant.key)).collect());
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => _ = self.needs.insert(id.name.to_owned()),
            InlineExpression::MessageReference { id, .. } => _ = self.needs.insert(format!("&{}", id.name)),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            other => panic!("no sentence has to use {other:?}"),
        }
    }
}

/// The plural forms that a language has and a sentence that bends with a number lacks.
pub(super) fn plural_forms_lacking(language: Language, uses: &Uses) -> Vec<&'static str> {
    let needed: &[&str] =
        if language == Language::Ar { &["one", "two", "few", "many", "other"] } else { &["one", "other"] };
    let plurals = uses.selections.iter().filter(|forms| forms.iter().any(|form| form == "one"));
    let lacks = |forms: &Vec<String>, form: &str| forms.iter().all(|has| has != form);
    plurals.flat_map(|forms| needed.iter().filter(|form| lacks(forms, form)).copied()).collect()
}
