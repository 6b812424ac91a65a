//! The end of a shift: what should lie in the drawer of this laptop and of whoever is signed in, what does, and what
//! is missing. Payments themselves are `payments`'.

use entrada_core::fact::Body;
use entrada_core::ids::EventId;
use entrada_core::model::{PaymentMethod, Role};
use entrada_core::money::Currency;
use entrada_core::text;
use entrada_store::{CashRow, Reader};

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::dto::{CashDrawer, CashInput, CashState, CashView};
use crate::error::AppError;
use crate::lookup::find::require_event;
use crate::views::order::OrderViews;
use crate::{App, Result};

impl App {
    /// The drawer of this laptop and of whoever is signed in, and all counts of the event.
    ///
    /// # Errors
    /// When the event is not here or the role does not allow it.
    pub fn cash(&self, event: &EventId) -> Result<CashState> {
        self.read(|access| {
            access.authorize(UseCase::Cash)?;
            let of = require_event(access, *event)?;
            access.require_role(*event, Role::Desk)?;
            let lister = OrderViews::new(access, *event)?;
            let mut currencies = vec![of.currency];
            for row in access.money(*event)?.iter().filter(|row| row.method == PaymentMethod::Cash) {
                let currency = row.currency.parse::<Currency>()?;
                if !currencies.contains(&currency) {
                    currencies.push(currency);
                }
            }
            let mut drawers = Vec::new();
            for currency in currencies {
                drawers.push(CashDrawer {
                    currency: currency.code().to_owned(),
                    decimals: u32::try_from(currency.decimals()).unwrap_or(2),
                    taken: self.cash_taken(access, *event, currency)?,
                });
            }
            Ok(CashState {
                device: lister.device(self.device_id()),
                person: lister.person(access.signed_in_at(*event)),
                drawers,
                counts: cash_views(access, *event, &lister)?,
            })
        })
    }

    /// Writes down what lies in the drawer, beside what should.
    ///
    /// # Errors
    /// When something typed is wrong or the role does not allow it.
    pub fn count_cash(&self, event: &EventId, input: &CashInput) -> Result<CashView> {
        self.write(|access| {
            access.authorize(UseCase::CountCash)?;
            let of = require_event(access, *event)?;
            access.require_role(*event, Role::Desk)?;
            let currency = match typed(input.currency.as_deref()) {
                Some(code) => code.parse()?,
                None => of.currency,
            };
            let opening = match typed(input.opening.as_deref()) {
                Some(opening) => currency.parse_amount(opening)?,
                None => 0,
            };
            let counted = currency.parse_amount(&input.counted)?;
            let note = text::note("note", input.note.as_deref().unwrap_or_default())?;
            let expected = opening.saturating_add(self.cash_taken(access, *event, currency)?);
            let body = Body::CashCounted { opening, expected, counted, currency, note };
            access.append(*event, body, Vec::new())
        })?;
        self.read(|access| {
            let lister = OrderViews::new(access, *event)?;
            let own = access.cash_counts(*event)?.into_iter().rfind(|row| row.device == self.device_id());
            own.map(|row| cash_view(&row, &lister))
                .ok_or_else(|| AppError::internal("the cash count is not here"))
        })
    }

    /// What was taken less what was given back since the last count.
    fn cash_taken(&self, access: &Access<'_>, event: EventId, currency: Currency) -> Result<i64> {
        Ok(access.cash_since_count(event, self.device_id(), access.signed_in_at(event), currency.code())?)
    }
}

fn typed(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

pub(crate) fn cash_views(reader: &Reader<'_>, event: EventId, lister: &OrderViews) -> Result<Vec<CashView>> {
    Ok(reader.cash_counts(event)?.iter().map(|row| cash_view(row, lister)).collect())
}

fn cash_view(row: &CashRow, lister: &OrderViews) -> CashView {
    CashView {
        at: row.at,
        device: lister.device(row.device),
        person: lister.person(row.staff),
        opening: row.opening,
        expected: row.expected,
        counted: row.counted,
        difference: row.counted.saturating_sub(row.expected),
        currency: row.currency.clone(),
        note: row.note.clone(),
    }
}
