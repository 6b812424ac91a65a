//! `entrada stats` and `entrada incidents`: how the event goes, as numbers.

use clap::Args;
use entrada_app::{IncidentKind, QuotaIncident, RefundIncident, Stats};

use crate::io::session::Session;
use crate::io::show;
use crate::{Ended, Outcome};

/// How the event goes.
#[derive(Debug, Args)]
pub(crate) struct StatsOf {
    /// Id of the event, or part of its name
    event: String,
}

impl StatsOf {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let (app, event) = session.app_and_event(&self.event)?;
        let stats = app.stats(&event)?;
        session.out.show(&stats, report)?;
        Ok(Outcome::Done)
    }
}

fn report(stats: &Stats) -> String {
    let mut rows: Vec<Vec<String>> = stats
        .by_type
        .iter()
        .map(|kind| {
            let quota = kind.quota.map_or_else(|| "-".to_owned(), |quota| quota.to_string());
            let counts = [kind.issued, kind.admitted, kind.inside, kind.missed].map(|n| n.to_string());
            [vec![kind.type_name.clone()], counts.to_vec(), vec![quota]].concat()
        })
        .collect();
    let all = [stats.issued, stats.admitted, stats.inside, stats.missed].map(|n| n.to_string());
    rows.push([vec!["All".to_owned()], all.to_vec(), vec![String::new()]].concat());
    let mut text = show::table(&["TYPE", "SOLD", "ADMITTED", "INSIDE", "MISSED", "QUOTA"], &rows);
    if stats.expired > 0 {
        text.push_str(&format!("\nExpired    {}\n", stats.expired));
    }
    if stats.cancelled > 0 {
        text.push_str(&format!("\nCancelled  {}\n", stats.cancelled));
    }
    if !stats.refused.is_empty() {
        let rows: Vec<Vec<String>> =
            stats.refused.iter().map(|(reason, n)| vec![reason.replace('_', " "), n.to_string()]).collect();
        text.push_str(&format!("\n{}", show::table(&["REFUSED", "SCANS"], &rows)));
    }
    if !stats.paid.is_empty() {
        let rows: Vec<Vec<String>> = stats
            .paid
            .iter()
            .map(|paid| {
                vec![
                    show::word(&paid.method),
                    show::money(paid.amount, &paid.currency),
                    paid.payments.to_string(),
                ]
            })
            .collect();
        text.push_str(&format!("\n{}", show::table(&["PAID BY", "AMOUNT", "PAYMENTS"], &rows)));
    }
    text
}

/// Tickets let in twice, seats and quotas sold twice, and money given back twice while laptops were apart.
#[derive(Debug, Args)]
pub(crate) struct Incidents {
    /// Id of the event, or part of its name
    event: String,
}

impl Incidents {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let (app, event) = session.app_and_event(&self.event)?;
        let zone = app.event(&event)?.timezone;
        session.out.show(&app.incidents(&event)?, |incidents| list(incidents, &zone))?;
        Ok(Outcome::Done)
    }
}

/// A quota that was sold beyond, and by whom.
fn beyond(quota: &QuotaIncident) -> String {
    let sellers: Vec<String> =
        quota.sellers.iter().map(|seller| format!("{} {}", seller.device, seller.sold)).collect();
    format!("{}: {} sold of {} ({})", quota.name, quota.sold, quota.quota, sellers.join(", "))
}

/// An order that too much was given back for.
fn too_much(refund: &RefundIncident) -> String {
    let money = |minor| show::money(minor, &refund.currency);
    format!("{} given back of {} paid", money(refund.refunded), money(refund.taken))
}

/// Incidents, one a line.
pub(crate) fn list(incidents: &[entrada_app::Incident], zone: &str) -> String {
    if incidents.is_empty() {
        return "Nothing happened on one laptop that does not go together with another.\n".to_owned();
    }
    let rows: Vec<Vec<String>> = incidents
        .iter()
        .map(|incident| {
            let order = incident.refund.as_ref().map(|refund| &refund.order);
            let others = [incident.number.as_ref().or(order), incident.other_number.as_ref()];
            let names = [incident.name.as_ref(), incident.other_name.as_ref()];
            let joined = |parts: [Option<&String>; 2]| {
                parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
            };
            vec![
                match incident.kind {
                    IncidentKind::Entry => "let in twice".to_owned(),
                    IncidentKind::Seat => {
                        format!("seat {} sold twice", incident.seat.as_deref().unwrap_or_default())
                    }
                    IncidentKind::CancelledElsewhere => "cancelled, then let in".to_owned(),
                    IncidentKind::BlockedElsewhere => "held back, then let in".to_owned(),
                    IncidentKind::Quota => incident.quota.as_ref().map(beyond).unwrap_or_default(),
                    IncidentKind::Refund => incident.refund.as_ref().map(too_much).unwrap_or_default(),
                },
                joined(others),
                joined(names),
                show::previous(&incident.first, zone),
                show::previous(&incident.second, zone),
            ]
        })
        .collect();
    show::table(&["WHAT", "NUMBER", "NAME", "FIRST", "SECOND"], &rows)
}
