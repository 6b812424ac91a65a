//! The evening as one report on paper: counts, pictures, tables, refusals, incidents, cash. How it looks is
//! `entrada-paper`'s, what the numbers are is `insights`'s.

use std::path::{Path, PathBuf};

use entrada_core::decide::Reason;
use entrada_core::ids::EventId;
use entrada_core::model::{Event, Role};
use entrada_core::money::Currency;
use entrada_core::{Timestamp, when};
use entrada_paper::{Bar, Chart, Column, Figure, Report, Section, report_pdf};
use fluent_bundle::FluentValue;

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::dto::{CashView, Incident, IncidentKind, Insights, PeakState, Previous};
use crate::error::AppError;
use crate::laptop::files::write_atomically;
use crate::lookup::find::require_event;
use crate::sales::cash_count::cash_views;
use crate::views::event::begins_in_words;
use crate::views::incident::incident_views;
use crate::views::order::OrderViews;
use crate::words::PaperWords;
use crate::{App, Result};

/// The most columns that a picture tells apart on a page.
const COLUMNS: i64 = 72;
const SPAN_MS: i64 = 300_000;

impl App {
    /// How the event went, as one PDF; on A4, or on US Letter where that is what tickets are printed on or what is
    /// asked for.
    ///
    /// # Errors
    /// When the event is not here or the role does not allow it.
    pub fn report_pdf(&self, event: &EventId, page_size: Option<&str>) -> Result<Vec<u8>> {
        self.authorize(UseCase::ReportPdf)?;
        let sheet = self.sheet(page_size)?;
        let device = self.read(|access| access.device_name())?;
        let (report, words) = self.read(|access| {
            let of = require_event(access, *event)?;
            access.require_role(*event, Role::Desk)?;
            let words = PaperWords { language: access.language()?, zone: of.zone() };
            Ok::<_, AppError>((self.report(access, *event, &of, &words, device)?, words))
        })?;
        let numbered = |page: usize, pages: usize| words.page(page, pages);
        Ok(report_pdf(&report, sheet, &numbered)?)
    }

    /// The same into a file, whole or not at all.
    ///
    /// # Errors
    /// As [`App::report_pdf`], or when the file can't be written.
    pub fn save_report(&self, event: &EventId, page_size: Option<&str>, path: &Path) -> Result<PathBuf> {
        self.authorize(UseCase::SaveReport)?;
        write_atomically(path, &self.report_pdf(event, page_size)?)
    }

    fn report(
        &self,
        access: &Access<'_>,
        id: EventId,
        event: &Event,
        words: &PaperWords,
        device: String,
    ) -> Result<Report> {
        let now = access.now;
        let insights = self.insights_at(access, id, now)?;
        let lister = OrderViews::new(access, id)?;
        let incidents = incident_views(access, id)?;
        let counts = cash_views(access, id, &lister)?;
        let at = ("at", words.moment(now).into());
        let written = match lister.person(access.signed_in_at(id)) {
            Some(person) => {
                words.with("report-written-by", &[at, ("person", person.into()), ("device", device.into())])
            }
            None => words.with("report-written", &[at, ("device", device.into())]),
        };
        let starts = begins_in_words(words.language, event);
        let about: Vec<String> = [Some(starts), event.venue.clone()].into_iter().flatten().collect();
        Ok(Report {
            title: words.with("report-title", &[("event", event.name.clone().into())]),
            lines: vec![about.join(" · "), written],
            figures: figures(&insights, words),
            sections: sections(&insights, &incidents, &counts, words),
            language: words.language.code().to_owned(),
        })
    }
}

/// A share in percent, as all languages here write it.
fn percent(part: u32, whole: u32) -> String {
    if whole == 0 {
        return String::new();
    }
    format!("{:.0} %", f64::from(part) * 100.0 / f64::from(whole))
}

fn figures(insights: &Insights, words: &PaperWords) -> Vec<Figure> {
    let figure = |id: &str, value: u32, detail: String| Figure {
        label: words.say(id),
        value: value.to_string(),
        detail,
    };
    let capacity = insights.areas.first().and_then(|area| area.capacity);
    let of = capacity.map(|count| words.with("report-of", &[("count", count.to_string().into())]));
    let expired = match insights.expired {
        0 => String::new(),
        count => words.with("report-expired", &[("count", count.to_string().into())]),
    };
    vec![
        figure("report-sold", insights.sold, expired),
        figure("report-come", insights.come, percent(insights.come, insights.sold)),
        figure("report-missed", insights.missed, percent(insights.missed, insights.sold)),
        figure("report-inside", insights.inside, of.unwrap_or_default()),
        figure("report-cancelled", insights.cancelled, String::new()),
        figure("report-manual", insights.manual, String::new()),
        figure("report-refused", insights.refused, String::new()),
        figure("report-undone", insights.undone, String::new()),
    ]
}

/// A table being written: the heads are ids, `#` before those of numbers; the shares of the width follow.
pub(crate) fn section(
    words: &PaperWords,
    title: &str,
    heads: &[(&str, u16)],
    rows: Vec<Vec<String>>,
) -> Section {
    let columns = heads
        .iter()
        .map(|(id, share)| Column {
            title: words.say(id.trim_start_matches('#')),
            number: id.starts_with('#'),
            share: *share,
        })
        .collect();
    Section { title: words.say(title), columns, rows, ..Section::default() }
}

fn sections(
    insights: &Insights,
    incidents: &[Incident],
    counts: &[CashView],
    words: &PaperWords,
) -> Vec<Section> {
    let mut sections = vec![arrivals(insights, words), types(insights, words), gates(insights, words)];
    if insights.areas.len() > 1 {
        sections.push(areas(insights, words));
    }
    sections.extend([refusals(insights, words), money(insights, words), taxes(insights, words)]);
    sections.push(sellers(insights, words));
    sections.extend([speed(insights, words), doubles(incidents, words), cash(counts, words)]);
    sections.retain(|section| !section.rows.is_empty());
    sections
}

fn bar(label: &str, value: u32, whole: u32, shown: String) -> Bar {
    Bar { label: label.to_owned(), value, whole, shown }
}

/// The picture is of five minutes, or of as many as it takes to tell the columns apart; the table is of hours.
fn arrivals(insights: &Insights, words: &PaperWords) -> Section {
    let heads = [
        ("report-hour", 3),
        ("#report-entries", 2),
        ("#report-exits", 2),
        ("#report-manual", 3),
        ("#report-refused", 3),
    ];
    let days = insights.hours.iter().map(|hour| when::local(hour.from, &words.zone).date());
    let several = days.collect::<std::collections::BTreeSet<_>>().len() > 1;
    let rows = insights
        .hours
        .iter()
        .map(|hour| {
            let from = if several { words.moment(hour.from) } else { words.hour(hour.from) };
            let counts = [hour.entries, hour.exits, hour.manual, hour.refused].map(|n| n.to_string());
            [vec![from], counts.to_vec()].concat()
        })
        .collect();
    let text = match (insights.peak.state, insights.peak.at) {
        (PeakState::Expected, Some(at)) => {
            words.with("report-peak-expected", &[("at", words.hour(at).into())])
        }
        (PeakState::Passed, Some(at)) => {
            let count = insights.peak.entries.unwrap_or_default().to_string();
            words.with("report-peak-passed", &[("at", words.hour(at).into()), ("count", count.into())])
        }
        _ => String::new(),
    };
    let chart = Some(Chart::Columns(columns(insights, words)));
    Section { text, chart, ..section(words, "report-arrivals", &heads, rows) }
}

fn columns(insights: &Insights, words: &PaperWords) -> Vec<Bar> {
    let times = || insights.arrivals.iter().map(|row| row.from.as_millisecond());
    let (Some(first), Some(last)) = (times().min(), times().max()) else { return Vec::new() };
    // As many spans a column as it takes, rounded up.
    let width = SPAN_MS * (((last - first) / SPAN_MS + COLUMNS) / COLUMNS);
    let mut bars = Vec::new();
    let mut from = first;
    while from <= last {
        let within = insights.arrivals.iter().filter(|row| {
            let at = row.from.as_millisecond();
            at >= from && at < from + width
        });
        let entries = within.map(|row| row.entries).sum();
        let moment = Timestamp::from_millisecond(from).unwrap_or(insights.at);
        bars.push(bar(&words.hour(moment), entries, 0, String::new()));
        from += width;
    }
    bars
}

fn types(insights: &Insights, words: &PaperWords) -> Section {
    let heads = [
        ("report-type", 4),
        ("#report-sold", 2),
        ("#report-come", 2),
        ("#report-missed", 3),
        ("#report-inside", 2),
    ];
    let come = |row: &crate::dto::TypeStats| row.issued.saturating_sub(row.missed);
    let rows = insights
        .types
        .iter()
        .map(|row| {
            let counts = [row.issued, come(row), row.missed, row.inside].map(|n| n.to_string());
            [vec![row.type_name.clone()], counts.to_vec()].concat()
        })
        .collect();
    let bars = insights
        .types
        .iter()
        .map(|row| bar(&row.type_name, come(row), row.issued, format!("{} / {}", come(row), row.issued)))
        .collect();
    Section { chart: Some(Chart::Rows(bars)), ..section(words, "report-types", &heads, rows) }
}

fn gates(insights: &Insights, words: &PaperWords) -> Section {
    let heads = [
        ("report-gate", 4),
        ("#report-entries", 2),
        ("#report-exits", 2),
        ("#report-manual", 3),
        ("#report-refused", 3),
    ];
    let named = |gate: &Option<String>| gate.clone().unwrap_or_else(|| words.say("report-nowhere"));
    let rows = insights
        .gates
        .iter()
        .map(|row| {
            let counts = [row.entries, row.exits, row.manual, row.refused].map(|n| n.to_string());
            [vec![named(&row.gate)], counts.to_vec()].concat()
        })
        .collect();
    let bars = insights
        .gates
        .iter()
        .map(|row| {
            bar(&named(&row.gate), row.entries + row.manual, 0, (row.entries + row.manual).to_string())
        })
        .collect();
    Section { chart: Some(Chart::Rows(bars)), ..section(words, "report-gates", &heads, rows) }
}

fn areas(insights: &Insights, words: &PaperWords) -> Section {
    let rows = insights
        .areas
        .iter()
        .map(|row| {
            vec![
                row.area.clone().unwrap_or_else(|| words.say("report-itself")),
                row.inside.to_string(),
                row.capacity.map(|capacity| capacity.to_string()).unwrap_or_default(),
            ]
        })
        .collect();
    section(
        words,
        "report-areas",
        &[("report-area", 4), ("#report-inside", 2), ("#report-capacity", 2)],
        rows,
    )
}

fn refusals(insights: &Insights, words: &PaperWords) -> Section {
    let rows = &insights.refusals;
    let bars =
        rows.iter().map(|row| bar(&words.reason(&row.reason), row.scans, 0, row.scans.to_string())).collect();
    let table = rows.iter().map(|row| vec![words.reason(&row.reason), row.scans.to_string()]).collect();
    let heads = [("report-reason", 4), ("#report-scans", 1)];
    Section { chart: Some(Chart::Rows(bars)), ..section(words, "report-refusals", &heads, table) }
}

/// An amount with its currency.
pub(crate) fn amount(words: &PaperWords, sum: i64, currency: &str) -> String {
    currency.parse::<Currency>().map_or_else(|_| format!("{sum} {currency}"), |of| words.money(sum, of))
}

fn money(insights: &Insights, words: &PaperWords) -> Section {
    let heads = [
        ("report-method", 3),
        ("#report-taken", 3),
        ("#report-refunded", 3),
        ("#report-net", 3),
        ("#report-payments", 2),
    ];
    let rows = insights
        .money
        .iter()
        .map(|row| {
            let amounts = [row.taken, row.refunded, row.net].map(|sum| amount(words, sum, &row.currency));
            let code = crate::lists::export::word(&row.method).unwrap_or_default();
            [vec![words.method(&code)], amounts.to_vec(), vec![row.payments.to_string()]].concat()
        })
        .collect();
    section(words, "report-money", &heads, rows)
}

/// The money by tax rate. What has none is there too, so that all of it is what came in; without any tax there is no table.
fn taxes(insights: &Insights, words: &PaperWords) -> Section {
    let heads = [("report-rate", 3), ("#report-without-tax", 3), ("#report-tax", 3), ("#report-gross", 3)];
    let rate = |rate: &str| if rate == "0" { words.say("report-untaxed") } else { format!("{rate} %") };
    let rows = insights
        .taxes
        .iter()
        .map(|row| {
            let amounts = [row.net, row.tax, row.gross].map(|sum| amount(words, sum, &row.currency));
            [vec![rate(&row.rate)], amounts.to_vec()].concat()
        })
        .collect();
    section(words, "report-taxes", &heads, rows)
}

fn sellers(insights: &Insights, words: &PaperWords) -> Section {
    let heads = [
        ("report-seller", 3),
        ("report-device", 3),
        ("#report-tickets", 2),
        ("#report-taken", 3),
        ("#report-refunded", 3),
    ];
    let mut rows = Vec::new();
    for row in &insights.sellers {
        let sums = |pick: fn(&crate::dto::CurrencyTotal) -> i64| {
            let each: Vec<String> =
                row.money.iter().map(|total| amount(words, pick(total), &total.currency)).collect();
            each.join(" + ")
        };
        rows.push(vec![
            row.person.clone().unwrap_or_default(),
            row.device.clone(),
            row.tickets.to_string(),
            sums(|total| total.taken),
            sums(|total| total.refunded),
        ]);
    }
    section(words, "report-sellers", &heads, rows)
}

fn speed(insights: &Insights, words: &PaperWords) -> Section {
    let heads = [
        ("report-gate", 3),
        ("report-device", 3),
        ("#report-scans", 2),
        ("#report-busiest", 3),
        ("#report-per-minute", 3),
        ("#report-seconds", 3),
    ];
    let tenths = |value: Option<f64>| value.map(|value| format!("{value:.1}")).unwrap_or_default();
    let rows = insights
        .speed
        .iter()
        .map(|row| {
            vec![
                row.gate.clone().unwrap_or_else(|| words.say("report-nowhere")),
                row.device.clone(),
                row.scans.to_string(),
                words.hour(row.busiest),
                tenths(row.per_minute),
                tenths(row.median_seconds),
            ]
        })
        .collect();
    section(words, "report-speed", &heads, rows)
}

/// What laptops did while they could not hear of each other.
fn doubles(incidents: &[Incident], words: &PaperWords) -> Section {
    let joined = |parts: Vec<Option<String>>| {
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    let place = |entry: &Previous| {
        joined(vec![Some(words.moment(entry.at)), entry.gate.clone(), Some(entry.device.clone())])
    };
    let rows = incidents
        .iter()
        .map(|incident| {
            let against = match incident.kind {
                IncidentKind::CancelledElsewhere => Some(words.reason(Reason::Cancelled.code())),
                IncidentKind::BlockedElsewhere => Some(words.reason(Reason::Blocked.code())),
                IncidentKind::Entry | IncidentKind::Seat | IncidentKind::Quota | IncidentKind::Refund => None,
            };
            let quota = incident.quota.as_ref().map(|quota| {
                let count = |number: u32| FluentValue::from(number.to_string());
                let args = [
                    ("name", quota.name.clone().into()),
                    ("sold", count(quota.sold)),
                    ("quota", count(quota.quota)),
                ];
                let sellers = quota.sellers.iter().map(|seller| format!("{} {}", seller.device, seller.sold));
                joined(vec![
                    Some(words.with("report-quota", &args)),
                    Some(sellers.collect::<Vec<_>>().join(", ")),
                ])
            });
            let refund = incident.refund.as_ref().map(|refund| {
                let money = |sum| FluentValue::from(amount(words, sum, &refund.currency));
                let args = [("refunded", money(refund.refunded)), ("taken", money(refund.taken))];
                words.with("report-refund", &args)
            });
            let order = incident.refund.as_ref().map(|refund| refund.order.clone());
            let seat = incident.seat.as_ref().map(|seat| format!("{} {seat}", words.say("caption-seat")));
            vec![
                joined(vec![incident.number.clone(), incident.other_number.clone(), order]),
                joined(vec![quota, refund, seat, incident.name.clone(), incident.other_name.clone()]),
                joined(vec![against, Some(place(&incident.first))]),
                place(&incident.second),
            ]
        })
        .collect();
    let heads = [("caption-number", 3), ("caption-holder", 3), ("report-first", 4), ("report-second", 4)];
    section(words, "report-incidents", &heads, rows)
}

fn cash(counts: &[CashView], words: &PaperWords) -> Section {
    let heads = [
        ("report-time", 4),
        ("report-seller", 3),
        ("report-device", 3),
        ("#report-expected", 3),
        ("#report-counted", 3),
        ("#report-difference", 3),
    ];
    let rows = counts
        .iter()
        .map(|row| {
            let amounts =
                [row.expected, row.counted, row.difference].map(|sum| amount(words, sum, &row.currency));
            let who = row.person.clone().unwrap_or_default();
            [vec![words.moment(row.at), who, row.device.clone()], amounts.to_vec()].concat()
        })
        .collect();
    section(words, "report-cash", &heads, rows)
}
