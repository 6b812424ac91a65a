//! What a row says about money: what a ticket cost, and what of it is paid.

use entrada_core::money::Currency;
use entrada_list::status::{Paid, Standing, amount, yes_or_no};
use entrada_list::{Field, Reading, people};

use crate::app_error;
use crate::error::AppError;
use crate::lists::import::rows::{Cost, PaidShare, RowReader};

impl RowReader<'_> {
    /// What it cost, as far as the row says anything.
    pub(super) fn cost(&mut self, reading: &Reading, type_index: Option<u16>) -> Option<Cost> {
        let of = self.context.types.get(&type_index?)?;
        let cell = reading.cell(Field::Price);
        let text = cell.text.trim();
        if text.is_empty() || text == "-" {
            return None;
        }
        let named = reading.cell(Field::Currency);
        let other = named.text.trim().to_ascii_uppercase();
        // A ticket of ours keeps the currency that it was sold in, whatever its type costs since.
        let own = other.parse::<Currency>().ok().filter(|_| self.context.list.ours);
        if own.is_none() && other.len() == 3 && other != of.currency.code() && of.price > 0 {
            let problem = app_error!(ImportProblems, "import-price-currency", currency = of.currency.code());
            self.notes.problem(reading.line, self.column(&named, "currency"), &named.text, problem);
            return None;
        }
        let currency = own.unwrap_or(of.currency);
        let read = match amount(text) {
            Some(number) => currency.parse_amount(&number).map_err(AppError::from),
            None if yes_or_no(text) == Some(true) => Ok(0),
            None => Err(app_error!(ImportProblems, "import-price-unclear")),
        };
        match read {
            Ok(price) => {
                let count = people::count(reading.text(Field::Quantity)).map_or(1, i64::from).max(1);
                // The sum of a row with several tickets at their usual price.
                let is_sum = count > 1 && price == of.price.saturating_mul(count);
                Some(Cost { minor: if is_sum { of.price } else { price }, currency, named: own.is_some() })
            }
            Err(problem) => {
                self.notes.problem(reading.line, self.column(&cell, "price"), &cell.text, problem);
                None
            }
        }
    }

    pub(super) fn paid(
        &mut self,
        reading: &Reading,
        type_index: Option<u16>,
        price: Option<i64>,
    ) -> PaidShare {
        if reading.standing == Standing::Unpaid {
            return PaidShare::Nothing;
        }
        let cell = reading.cell(Field::Paid);
        match &reading.paid {
            Paid::Yes | Paid::Empty | Paid::Out => PaidShare::All,
            Paid::No => PaidShare::Nothing,
            Paid::Unclear => {
                let problem = app_error!(ImportProblems, "import-paid-unclear");
                self.notes.problem(reading.line, self.column(&cell, "paid"), &cell.text, problem);
                PaidShare::Nothing
            }
            Paid::Amount(number) => {
                let Some(of) = type_index.and_then(|index| self.context.types.get(&index)) else {
                    return PaidShare::All;
                };
                match of.currency.parse_amount(number) {
                    Ok(paid) if paid >= price.unwrap_or(of.price) => PaidShare::All,
                    Ok(paid) => PaidShare::Part(paid),
                    Err(error) => {
                        self.notes.problem(
                            reading.line,
                            self.column(&cell, "paid"),
                            &cell.text,
                            error.into(),
                        );
                        PaidShare::Nothing
                    }
                }
            }
        }
    }
}
