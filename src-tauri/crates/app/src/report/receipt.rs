//! A receipt for an order: what was bought, what was paid and how, and the tax in it by rate. How it looks is
//! `entrada-paper`'s, what the numbers are is `views::order`'s.

use std::collections::BTreeMap;

use entrada_core::ids::EventId;
use entrada_core::model::{Role, TicketState};
use entrada_core::number::Number;
use entrada_paper::{Figure, Report, report_pdf};

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::dto::{JobView, OrderWithTickets};
use crate::error::AppError;
use crate::lookup::find::{require_event, require_order};
use crate::report::pdf::{amount, section};
use crate::views::event::begins_in_words;
use crate::views::order::{order_with_tickets, tax_part};
use crate::words::PaperWords;
use crate::{App, Result, app_error};

impl App {
    /// A receipt for an order of which something was paid, as one PDF; on A4, or on US Letter where that is what tickets are
    /// printed on or what is asked for.
    ///
    /// # Errors
    /// When nothing was paid, the order is not here or the role does not allow it.
    pub fn receipt_pdf(&self, event: &EventId, order: Number, page_size: Option<&str>) -> Result<Vec<u8>> {
        self.authorize(UseCase::ReceiptPdf)?;
        let sheet = self.sheet(page_size)?;
        let (receipt, words) = self.read(|access| {
            access.require_role(*event, Role::Desk)?;
            let zone = require_event(access, *event)?.zone();
            let words = PaperWords { language: access.language()?, zone };
            Ok::<_, AppError>((receipt(access, *event, order, &words)?, words))
        })?;
        Ok(report_pdf(&receipt, sheet, &|page, pages| words.page(page, pages))?)
    }

    /// Sends a receipt to a printer: the named one, the one of the settings, or the system's default.
    ///
    /// # Errors
    /// As [`App::receipt_pdf`], or when the printing system refuses.
    pub fn print_receipt(
        &self,
        event: &EventId,
        order: Number,
        printer: Option<&str>,
        copies: u32,
    ) -> Result<JobView> {
        self.authorize(UseCase::PrintReceipt)?;
        let pdf = self.receipt_pdf(event, order, None)?;
        self.print_pages(event, &pdf, self.sheet(None)?.medium(), printer, copies)
    }
}

fn receipt(access: &Access<'_>, event: EventId, number: Number, words: &PaperWords) -> Result<Report> {
    let (of, order) = (require_event(access, event)?, require_order(access, event, number)?);
    if order.taken == 0 {
        return Err(app_error!(Conflict, "receipt-nothing-paid", order = number));
    }
    let currency = order.currency.code();
    let money = |minor: i64| amount(words, minor, currency);
    let bought = order_with_tickets(access, event, number)?;
    let starts = begins_in_words(words.language, &of);
    let about: Vec<String> = [Some(of.name.clone()), Some(starts), of.venue].into_iter().flatten().collect();
    let sold = words.with("receipt-sold", &[("at", words.moment(order.at).into())]);
    let buyer =
        order.buyer.as_ref().map(|buyer| words.with("receipt-for", &[("buyer", buyer.clone().into())]));
    // The tax is in what was paid for good: what was given back is nobody's sale.
    let taxes = order.taxes(order.paid());
    let untaxed = order.paid() - taxes.iter().map(|part| part.gross).sum::<i64>();
    let mut rates: Vec<Vec<String>> = taxes
        .into_iter()
        .map(|taxed| tax_part(taxed, currency))
        .map(|part| vec![format!("{} %", part.rate), money(part.net), money(part.tax), money(part.gross)])
        .collect();
    if !rates.is_empty() && untaxed != 0 {
        rates.push(vec![words.say("report-untaxed"), money(untaxed), money(0), money(untaxed)]);
    }
    let payments = bought.payments.iter().map(|payment| {
        let code = crate::lists::export::word(&payment.method)?;
        Ok(vec![words.moment(payment.at), words.method(&code), money(payment.amount)])
    });
    let of_tickets =
        [("report-type", 4), ("#report-tickets", 2), ("#receipt-each", 2), ("#receipt-amount", 2)];
    let of_taxes = [("report-rate", 3), ("#report-without-tax", 3), ("#report-tax", 3), ("#report-gross", 3)];
    let of_payments = [("receipt-when", 4), ("report-method", 3), ("#receipt-amount", 3)];
    let mut sections = vec![
        section(words, "report-tickets", &of_tickets, lines(&bought, &money)),
        section(words, "report-taxes", &of_taxes, rates),
        section(words, "receipt-payments", &of_payments, payments.collect::<Result<_>>()?),
    ];
    sections.retain(|section| !section.rows.is_empty());
    Ok(Report {
        title: words.with("receipt-title", &[("order", number.to_string().into())]),
        lines: [Some(about.join(" · ")), Some(sold), buyer].into_iter().flatten().collect(),
        figures: figures(&bought, words, &money),
        sections,
        language: words.language.code().to_owned(),
    })
}

/// What it cost, what was paid, and what else there is to say about the money.
fn figures(bought: &OrderWithTickets, words: &PaperWords, money: &impl Fn(i64) -> String) -> Vec<Figure> {
    let order = &bought.order;
    let figure =
        |id: &str, minor: i64| Figure { label: words.say(id), value: money(minor), detail: String::new() };
    let mut figures = vec![figure("receipt-total", order.total), figure("receipt-paid", order.paid)];
    if order.refunded > 0 {
        figures.push(figure("report-refunded", order.refunded));
    }
    if order.due > 0 {
        figures.push(figure("receipt-due", order.due));
    }
    figures
}

/// The tickets that stand, those of one type and price together.
fn lines(bought: &OrderWithTickets, money: &impl Fn(i64) -> String) -> Vec<Vec<String>> {
    let mut counts: BTreeMap<(u16, &str, i64), i64> = BTreeMap::new();
    for ticket in bought.tickets.iter().filter(|ticket| ticket.state != TicketState::Cancelled) {
        *counts
            .entry((ticket.type_index, &ticket.type_name, ticket.price.unwrap_or_default()))
            .or_default() += 1;
    }
    counts
        .into_iter()
        .map(|((_, name, price), count)| {
            vec![name.to_owned(), count.to_string(), money(price), money(price.saturating_mul(count))]
        })
        .collect()
}
