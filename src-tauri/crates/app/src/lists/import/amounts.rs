//! What a row says about money: what a ticket cost, and what of it is paid.

use entrada_list::status::{Paid, Standing, amount, yes_or_no};
use entrada_list::{Field, Reading, people};

use crate::app_error;
use crate::error::AppError;
use crate::lists::import::rows::{PaidShare, RowReader};

impl RowReader<'_> {
    /// What it cost, when that is not what its type does.
    pub(super) fn price(&mut self, reading: &Reading, type_index: Option<u16>) -> Option<i64> {
        let of = self.context.types.get(&type_index?)?;
        let cell = reading.cell(Field::Price);
        let text = cell.text.trim();
        if text.is_empty() || text == "-" {
            return None;
        }
        let currency = reading.cell(Field::Currency);
        let other = currency.text.trim().to_ascii_uppercase();
        if other.len() == 3 && other != of.currency.code() && of.price > 0 {
            let problem = app_error!(ImportProblems, "import-price-currency", currency = of.currency.code());
            self.notes.problem(reading.line, self.column(&currency, "currency"), &currency.text, problem);
            return None;
        }
        let read = match amount(text) {
            Some(number) => of.currency.parse_amount(&number).map_err(AppError::from),
            None if yes_or_no(text) == Some(true) => Ok(0),
            None => Err(app_error!(ImportProblems, "import-price-unclear")),
        };
        match read {
            Ok(price) => {
                let count = people::count(reading.text(Field::Quantity)).map_or(1, i64::from).max(1);
                // The sum of a row with several tickets at their usual price.
                let is_sum = count > 1 && price == of.price.saturating_mul(count);
                Some(price).filter(|price| !is_sum && *price != of.price)
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
