//! `--column name="Ticket holder"`: which column of a CSV is read as what. The guess is `entrada-app`'s.

use entrada_app::{AppError, Columns, app_error};

/// What a column can be read as.
const FIELDS: &str = "name, last_name, email, type, seat, note, code, paid";

/// The guess, changed as asked. Each choice is `field=header`, `field=3` for the third column, or `field=` for none.
pub(crate) fn chosen(guess: &Columns, header: &[String], choices: &[String]) -> Result<Columns, AppError> {
    let mut columns = guess.clone();
    for choice in choices {
        let (field, column) = choice
            .split_once('=')
            .ok_or_else(|| app_error!(BadInput, "column-choice-malformed", choice = choice))?;
        let position = if column.trim().is_empty() { None } else { Some(position(header, column)?) };
        if position.is_some() {
            // A column that is now named for one thing is no longer guessed to be another.
            for slot in slots(&mut columns) {
                if *slot.1 == position {
                    *slot.1 = None;
                }
            }
        }
        let field = field.trim();
        let slot = slots(&mut columns)
            .into_iter()
            .find(|slot| slot.0 == field)
            .ok_or_else(|| app_error!(BadInput, "column-field-unknown", field = field, fields = FIELDS))?;
        *slot.1 = position;
    }
    Ok(columns)
}

fn slots(columns: &mut Columns) -> [(&'static str, &mut Option<usize>); 8] {
    [
        ("name", &mut columns.name),
        ("last_name", &mut columns.last_name),
        ("email", &mut columns.email),
        ("type", &mut columns.type_name),
        ("seat", &mut columns.seat),
        ("note", &mut columns.note),
        ("code", &mut columns.code),
        ("paid", &mut columns.paid),
    ]
}

fn position(header: &[String], column: &str) -> Result<usize, AppError> {
    let wanted = column.trim().to_lowercase();
    let by_name = header.iter().position(|name| name.trim().to_lowercase() == wanted);
    let by_number = || wanted.parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < header.len());
    by_name.or_else(by_number).ok_or_else(|| {
        app_error!(BadInput, "column-unknown", column = column.trim(), columns = header.join(", "))
    })
}

/// Which column is read as what, in words; `None` for what is not read.
pub(crate) fn in_words(columns: &Columns, header: &[String]) -> Vec<(String, String)> {
    let mut columns = columns.clone();
    slots(&mut columns)
        .into_iter()
        .filter_map(|(field, at)| {
            let at = (*at)?;
            Some((field.to_owned(), header.get(at).cloned().unwrap_or_else(|| format!("column {}", at + 1))))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    fn header() -> Vec<String> {
        ["Ticket holder", "Mail", "Remark"].map(str::to_owned).to_vec()
    }

    #[test]
    fn choices_are_by_name_or_number_and_take_the_column_from_the_guess() {
        let guess = Columns { note: Some(0), email: Some(1), ..Columns::default() };
        let choices = ["name=ticket HOLDER".to_owned(), "note=3".to_owned(), "email=".to_owned()];
        let columns = chosen(&guess, &header(), &choices).unwrap();
        assert_eq!(columns, Columns { name: Some(0), note: Some(2), ..Columns::default() });
    }

    #[test]
    fn what_is_not_there_is_named() {
        for (choice, named) in
            [("name=Telefon", "Telefon"), ("phone=Mail", "phone"), ("name", "name"), ("name=4", "4")]
        {
            let error = chosen(&Columns::default(), &header(), &[choice.to_owned()]).unwrap_err();
            assert!(error.message.contains(named), "{}", error.message);
        }
    }
}
