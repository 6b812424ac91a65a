//! The arithmetic of a till: who pays what of which order, and what goes back as change. Nothing is recorded here:
//! that is `payments`'.

use entrada_core::model::PaymentMethod;
use entrada_core::money::Currency;

use crate::error::{AppError, ErrorArg};
use crate::{Result, app_error};

/// One way of paying, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tender {
    pub(crate) method: PaymentMethod,
    /// How much of what is due; all of the rest when absent.
    pub(crate) amount: Option<i64>,
    /// What was put on the counter in cash.
    pub(crate) tendered: Option<i64>,
}

/// What one way of paying gives to one order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Share {
    /// Which order, by its place among those that are paid together.
    pub(crate) order: usize,
    pub(crate) method: PaymentMethod,
    pub(crate) amount: i64,
    /// What was put on the counter for it: the change of several orders is in the last share.
    pub(crate) tendered: Option<i64>,
}

/// Who pays what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Split {
    pub(crate) shares: Vec<Share>,
    /// What goes back over the counter.
    pub(crate) change: i64,
}

/// Shares out payments over what is due of several orders, the first payment and the first order first.
pub(crate) fn split(dues: &[i64], tenders: &[Tender], currency: Currency) -> Result<Split> {
    let mut rest: Vec<i64> = dues.iter().map(|due| (*due).max(0)).collect();
    let mut split = Split::default();
    for tender in tenders {
        let due = rest.iter().fold(0_i64, |sum, due| sum.saturating_add(*due));
        if due == 0 {
            return Err(app_error!(BadInput, "payment-nothing-left", method = key(tender.method)));
        }
        let amount = tender.amount.unwrap_or(due);
        check(*tender, amount, due, currency)?;
        let (mut left, mut on_counter) = (amount, tender.tendered);
        for (order, due) in rest.iter_mut().enumerate().filter(|(_, due)| **due > 0) {
            let part = left.min(*due);
            if part == 0 {
                break;
            }
            (*due, left) = (*due - part, left - part);
            let tendered = on_counter.map(|all| if left == 0 { all } else { part });
            on_counter = on_counter.map(|all| all - part);
            split.shares.push(Share { order, method: tender.method, amount: part, tendered });
        }
        split.change = split.change.saturating_add(tender.tendered.map_or(0, |tendered| tendered - amount));
    }
    Ok(split)
}

fn check(tender: Tender, amount: i64, due: i64, currency: Currency) -> Result<()> {
    let money = |minor| ErrorArg::Money(minor, currency);
    if tender.method == PaymentMethod::Free {
        return Err(app_error!(BadInput, "payment-not-free", due = money(due)));
    }
    if amount <= 0 {
        return Err(no_amount(amount, currency));
    }
    if amount > due {
        return Err(app_error!(BadInput, "payment-too-much", given = money(amount), due = money(due)));
    }
    match tender.tendered {
        Some(_) if tender.method != PaymentMethod::Cash => {
            Err(app_error!(BadInput, "payment-not-cash", method = key(tender.method)))
        }
        Some(tendered) if tendered < amount => {
            let (tendered, amount) = (money(tendered), money(amount));
            Err(app_error!(BadInput, "cash-too-little", tendered = tendered, amount = amount))
        }
        _ => Ok(()),
    }
}

pub(crate) fn no_amount(amount: i64, currency: Currency) -> AppError {
    app_error!(BadInput, "payment-no-amount", amount = ErrorArg::Money(amount, currency))
}

/// What sentences tell ways of paying apart by.
fn key(method: PaymentMethod) -> &'static str {
    match method {
        PaymentMethod::Cash => "cash",
        PaymentMethod::Card => "card",
        PaymentMethod::Transfer => "transfer",
        PaymentMethod::Free | PaymentMethod::Other => "other",
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cash(amount: Option<i64>, tendered: Option<i64>) -> Tender {
        Tender { method: PaymentMethod::Cash, amount, tendered }
    }

    fn card(amount: Option<i64>) -> Tender {
        Tender { method: PaymentMethod::Card, amount, tendered: None }
    }

    fn currency(code: &str) -> Currency {
        code.parse().unwrap()
    }

    #[test]
    fn a_note_on_the_counter_brings_change() {
        for (code, due, tendered, change) in [
            ("EUR", 1250, 2000, 750),
            ("JPY", 1200, 5000, 3800),
            ("KWD", 1_234, 2_000, 766),
            ("EUR", 500, 500, 0),
        ] {
            let split = split(&[due], &[cash(None, Some(tendered))], currency(code)).unwrap();
            assert_eq!(split.change, change);
            assert_eq!(
                split.shares,
                [Share { order: 0, method: PaymentMethod::Cash, amount: due, tendered: Some(tendered) }]
            );
        }
    }

    #[test]
    fn part_by_card_and_the_rest_in_cash() {
        let split = split(&[3000], &[card(Some(1000)), cash(None, Some(5000))], currency("EUR")).unwrap();
        assert_eq!(split.shares.iter().map(|share| share.amount).collect::<Vec<_>>(), [1000, 2000]);
        assert_eq!(split.change, 3000);
    }

    #[test]
    fn one_note_pays_several_orders_and_the_change_is_in_the_last() {
        let split = split(&[700, 0, 500], &[cash(None, Some(2000))], currency("EUR")).unwrap();
        let shares: Vec<_> =
            split.shares.iter().map(|share| (share.order, share.amount, share.tendered)).collect();
        assert_eq!(shares, [(0, 700, Some(700)), (2, 500, Some(1300))]);
        assert_eq!(split.change, 800);
    }

    #[test]
    fn what_does_not_add_up_is_refused_in_words() {
        let eur = currency("EUR");
        let refused = |dues: &[i64], tenders: &[Tender]| split(dues, tenders, eur).unwrap_err().to_string();
        assert_eq!(refused(&[1250], &[cash(None, Some(1000))]), "10.00 EUR in cash do not cover 12.50 EUR");
        assert_eq!(
            refused(&[1250], &[card(Some(2000))]),
            "20.00 EUR are more than the 12.50 EUR that are due"
        );
        assert_eq!(
            refused(&[1250], &[card(None), cash(None, None)]),
            "nothing is left to pay for the payment by cash"
        );
        assert_eq!(refused(&[0], &[cash(None, None)]), "nothing is left to pay for the payment by cash");
        assert_eq!(refused(&[1250], &[card(Some(0))]), "a payment of 0.00 EUR is no payment");
        let handed = Tender { tendered: Some(2000), ..card(None) };
        assert!(refused(&[1250], &[handed]).starts_with("only cash has change"));
        let free = Tender { method: PaymentMethod::Free, amount: None, tendered: None };
        assert_eq!(refused(&[1250], &[free]), "12.50 EUR are due, which is not free");
    }

    fn tender() -> impl Strategy<Value = Tender> {
        (any::<bool>(), prop::option::of(-5_i64..3_000), prop::option::of(0_i64..5_000)).prop_map(
            |(is_cash, amount, tendered)| Tender {
                method: if is_cash { PaymentMethod::Cash } else { PaymentMethod::Card },
                amount,
                tendered: tendered.filter(|_| is_cash),
            },
        )
    }

    proptest! {
        #[test]
        fn no_money_appears_or_is_lost(
            dues in prop::collection::vec(0_i64..2_000, 1..5),
            tenders in prop::collection::vec(tender(), 1..5),
        ) {
            let Ok(split) = split(&dues, &tenders, currency("EUR")) else { return Ok(()) };
            let mut paid = vec![0; dues.len()];
            for share in &split.shares {
                prop_assert!(share.amount > 0);
                paid[share.order] += share.amount;
            }
            for (paid, due) in paid.iter().zip(&dues) {
                prop_assert!(paid <= due);
            }
            // Nobody pays for a later order while an earlier one is still owing.
            let owing = paid.iter().zip(&dues).position(|(paid, due)| paid < due);
            if let Some(first) = owing {
                prop_assert!(paid.iter().skip(first + 1).all(|paid| *paid == 0));
            }
            let handed: i64 = split.shares.iter().filter_map(|share| share.tendered).sum();
            let kept: i64 = split.shares.iter().filter(|share| share.tendered.is_some()).map(|share| share.amount).sum();
            prop_assert_eq!(handed - kept, split.change);
            prop_assert!(split.change >= 0);
        }
    }
}
