//! Insights as tables: CSV, one for each part. How a CSV is written is `lists::export`'s.

use std::path::{Path, PathBuf};

use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_core::money::Currency;
use entrada_core::when;
use jiff::tz::TimeZone;

use crate::access::rights::UseCase;
use crate::dto::{ExportOptions, ExportWhat, Insights, InsightsWhat};
use crate::error::AppError;
use crate::laptop::files::write_atomically;
use crate::lists::export::csv::CsvTable;
use crate::lists::export::{time, word};
use crate::{App, Result};

impl App {
    /// A part of Insights as CSV; with a byte order mark for Excel if wanted. Times are RFC 3339 in the event's zone,
    /// amounts have their currency's decimals.
    ///
    /// # Errors
    /// When the event is not here or the role does not allow it.
    pub fn insights_csv(&self, event: &EventId, what: InsightsWhat, bom: bool) -> Result<String> {
        self.authorize(UseCase::InsightsCsv)?;
        let people = match what {
            InsightsWhat::Came => Some(ExportWhat::Came),
            InsightsWhat::Missed => Some(ExportWhat::Missed),
            _ => None,
        };
        if let Some(what) = people {
            let csv = self.export(event, what, &ExportOptions { bom, ..ExportOptions::default() })?;
            return String::from_utf8(csv).map_err(AppError::internal);
        }
        self.read(|access| {
            access.require_role(*event, Role::Desk)?;
            let insights = self.insights_at(access, *event, self.now())?;
            let mut table = CsvTable::begin(',', bom);
            write(&insights, what, &when::zone_or_utc(&insights.timezone), &mut table)?;
            String::from_utf8(table.end()?).map_err(AppError::internal)
        })
    }

    /// The same into a file, whole or not at all.
    ///
    /// # Errors
    /// As [`App::insights_csv`], and when the file can't be written.
    pub fn save_insights_csv(
        &self,
        event: &EventId,
        what: InsightsWhat,
        bom: bool,
        path: &Path,
    ) -> Result<PathBuf> {
        self.authorize(UseCase::SaveInsightsCsv)?;
        write_atomically(path, self.insights_csv(event, what, bom)?.as_bytes())
    }
}

fn write(insights: &Insights, what: InsightsWhat, zone: &TimeZone, table: &mut CsvTable) -> Result<()> {
    let maybe = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    match what {
        InsightsWhat::Counts => {
            table.row(&["count", "value"])?;
            let counts = [
                ("sold", insights.sold),
                ("cancelled", insights.cancelled),
                ("come", insights.come),
                ("missed", insights.missed),
                ("inside", insights.inside),
                ("manual", insights.manual),
                ("undone", insights.undone),
                ("refused", insights.refused),
                ("expired", insights.expired),
            ];
            counts.iter().try_for_each(|(name, value)| table.row(&[(*name).to_owned(), value.to_string()]))
        }
        InsightsWhat::Areas => {
            table.row(&["area", "inside", "capacity"])?;
            insights.areas.iter().try_for_each(|area| {
                table.row(&[text(&area.area), area.inside.to_string(), maybe(area.capacity)])
            })
        }
        InsightsWhat::Arrivals => {
            table.row(&["from", "entries"])?;
            insights
                .arrivals
                .iter()
                .try_for_each(|row| table.row(&[time(Some(row.from), zone), row.entries.to_string()]))
        }
        InsightsWhat::Types => {
            table.row(&["type", "sold", "come", "missed", "admitted", "inside", "quota"])?;
            insights.types.iter().try_for_each(|row| {
                let come = row.issued.saturating_sub(row.missed);
                let counts = [row.issued, come, row.missed, row.admitted, row.inside].map(|n| n.to_string());
                table.row(&[vec![row.type_name.clone()], counts.to_vec(), vec![maybe(row.quota)]].concat())
            })
        }
        InsightsWhat::Gates => {
            table.row(&["gate", "area", "entries", "exits", "manual", "refused"])?;
            insights.gates.iter().try_for_each(|row| {
                let counts = [row.entries, row.exits, row.manual, row.refused].map(|n| n.to_string());
                table.row(&[vec![text(&row.gate), text(&row.area)], counts.to_vec()].concat())
            })
        }
        InsightsWhat::Hours => {
            table.row(&["from", "entries", "exits", "manual", "refused"])?;
            insights.hours.iter().try_for_each(|row| {
                let counts = [row.entries, row.exits, row.manual, row.refused].map(|n| n.to_string());
                table.row(&[vec![time(Some(row.from), zone)], counts.to_vec()].concat())
            })
        }
        InsightsWhat::Sellers => sellers(insights, table),
        InsightsWhat::Refusals => {
            table.row(&["reason", "scans"])?;
            let rows = &mut insights.refusals.iter();
            rows.try_for_each(|row| table.row(&[row.reason.clone(), row.scans.to_string()]))
        }
        InsightsWhat::Money => {
            table.row(&["method", "currency", "taken", "refunded", "net", "payments"])?;
            insights.money.iter().try_for_each(|row| {
                let amounts = [row.taken, row.refunded, row.net].map(|sum| plain(sum, &row.currency));
                let start = vec![word(&row.method)?, row.currency.clone()];
                table.row(&[start, amounts.to_vec(), vec![row.payments.to_string()]].concat())
            })
        }
        InsightsWhat::Taxes => {
            table.row(&["currency", "rate", "net", "tax", "gross"])?;
            insights.taxes.iter().try_for_each(|row| {
                let amounts = [row.net, row.tax, row.gross].map(|sum| plain(sum, &row.currency));
                table.row(&[vec![row.currency.clone(), row.rate.clone()], amounts.to_vec()].concat())
            })
        }
        InsightsWhat::Speed => {
            table.row(&[
                "gate",
                "laptop",
                "scans",
                "busiest_from",
                "in_busiest",
                "per_minute",
                "median_seconds",
            ])?;
            insights.speed.iter().try_for_each(|row| {
                let tenths =
                    |value: Option<f64>| value.map(|value| format!("{value:.1}")).unwrap_or_default();
                table.row(&[
                    text(&row.gate),
                    row.device.clone(),
                    row.scans.to_string(),
                    time(Some(row.busiest), zone),
                    row.in_busiest.to_string(),
                    tenths(row.per_minute),
                    tenths(row.median_seconds),
                ])
            })
        }
        // Lists of people, which are exports.
        InsightsWhat::Came | InsightsWhat::Missed => Ok(()),
    }
}

/// One row for each seller and currency; the tickets stand in the first.
fn sellers(insights: &Insights, table: &mut CsvTable) -> Result<()> {
    table.row(&["person", "laptop", "tickets", "currency", "taken", "refunded", "net"])?;
    for row in &insights.sellers {
        let start = |tickets: u32| {
            vec![row.person.clone().unwrap_or_default(), row.device.clone(), tickets.to_string()]
        };
        if row.money.is_empty() {
            let none = ["", "", "", ""].map(str::to_owned);
            table.row(&[start(row.tickets), none.to_vec()].concat())?;
        }
        for (place, total) in row.money.iter().enumerate() {
            let amounts = [total.taken, total.refunded, total.net].map(|sum| plain(sum, &total.currency));
            let tickets = if place == 0 { row.tickets } else { 0 };
            table.row(&[start(tickets), vec![total.currency.clone()], amounts.to_vec()].concat())?;
        }
    }
    Ok(())
}

/// An amount without its currency's name.
fn plain(amount: i64, currency: &str) -> String {
    currency.parse::<Currency>().map_or_else(|_| amount.to_string(), |currency| currency.plain_amount(amount))
}
