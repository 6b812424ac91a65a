//! What a sheet's rows say: the words of the CSV export, times as they are on the wall at the event, amounts and counts as
//! numbers. The same on every laptop, whatever its language. Which columns there are is in `columns`.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::day::Days;
use entrada_core::ids::{DeviceId, EventId};
use entrada_core::model::{Event, TicketType};
use entrada_core::money::Currency;
use entrada_core::when;
use entrada_store::{MirroredScan, MirroredTicket, Reader, RowVersion};
use entrada_sync::sheets::{Cell, Column, Row, Version};
use jiff::tz::TimeZone;

use crate::Result;
use crate::lists::export::{word, yes_no};
use crate::lookup::find::require_event;
use crate::sheets::columns::SCANS;
use crate::views::scan::ScanViews;

/// What is needed to write rows of one event.
pub(crate) struct RowBuilder {
    pub(crate) event: Event,
    zone: TimeZone,
    types: BTreeMap<u16, TicketType>,
    devices: BTreeMap<DeviceId, String>,
    /// Who came in before this is no longer inside.
    pub(crate) cleared: Option<Timestamp>,
}

impl RowBuilder {
    pub(crate) fn new(reader: &Reader<'_>, event: EventId, now: Timestamp) -> Result<Self> {
        let of = require_event(reader, event)?;
        let zone = of.zone();
        Ok(Self {
            cleared: Days::new(zone.clone(), of.everyone_out).cleared(now),
            types: reader.types(event)?,
            devices: reader.device_names(event)?,
            event: of,
            zone,
        })
    }

    fn time(&self, moment: Option<Timestamp>) -> Cell {
        moment.map_or(Cell::Empty, |moment| {
            let local = when::local(moment, &self.zone);
            Cell::Text(format!("{}{}", local.strftime("%Y-%m-%d %H:%M:%S"), when::offset_if_twice(&local)))
        })
    }

    fn device(&self, device: DeviceId) -> String {
        self.devices.get(&device).cloned().unwrap_or_else(|| device.short())
    }

    /// A ticket's row.
    pub(crate) fn ticket(&self, one: MirroredTicket, columns: &[Column]) -> Result<Row> {
        let (row, of) = (&one.row, &one.row.ticket);
        let ticket_type = self.types.get(&of.type_index);
        let mut cells = Vec::with_capacity(columns.len());
        for column in columns {
            cells.push(match column.id {
                "name" => text(of.name.as_deref()),
                "email" => text(of.email.as_deref()),
                "type" => Cell::Text(match ticket_type {
                    Some(known) => known.name.clone(),
                    None => format!("type {}", of.type_index),
                }),
                "seat" => text(of.seat.as_deref()),
                "note" => text(of.note.as_deref()),
                "state" => Cell::Text(word(&of.state)?),
                "paid" => Cell::Text(yes_no(row.paid).to_owned()),
                "price" => amount(row.currency.unwrap_or(self.event.currency), row.price),
                "order" => Cell::Text(of.order.to_string()),
                "issued" => self.time(Some(of.issued_at)),
                "valid_from" => self.time(of.valid_from),
                "valid_until" => self.time(of.valid_until),
                "entered" => self.time(row.entered_at),
                "inside" => {
                    let stays = self.cleared.is_none_or(|cleared| row.day.is_some_and(|day| day >= cleared));
                    Cell::Text(yes_no(row.inside && stays).to_owned())
                }
                "entries" => Cell::Number(f64::from(row.entries)),
                "gate" => text(one.gate.as_deref()),
                "device" => one.device.map_or(Cell::Empty, |device| Cell::Text(self.device(device))),
                _ => Cell::Empty,
            });
        }
        let (key, version) = (of.number.to_string(), version(one.version));
        Ok(Row { key, version, forgotten: one.forgotten, about: None, cells })
    }

    /// A scan's row.
    pub(crate) fn scan(&self, lister: &ScanViews, one: MirroredScan) -> Result<Row> {
        let scan = lister.view(&one.row);
        let mut cells = Vec::with_capacity(SCANS.len());
        for column in SCANS {
            cells.push(match column.id {
                "time" => self.time(Some(scan.at)),
                "number" => text(scan.number.as_deref()),
                "name" => text(scan.name.as_deref()),
                "type" => text(scan.type_name.as_deref()),
                "direction" => Cell::Text(word(&scan.direction)?),
                "gate" => text(scan.gate.as_deref()),
                "area" => text(scan.area.as_deref()),
                "answer" => Cell::Text(word(&scan.verdict)?),
                "reason" => Cell::Text(scan.reason.code().to_owned()),
                "device" => Cell::Text(scan.device.clone()),
                "person" => text(scan.person.as_deref()),
                "undone" => text(scan.undone.as_deref()),
                _ => Cell::Empty,
            });
        }
        let (version, forgotten, about) = (version(one.version), one.forgotten, scan.number);
        Ok(Row { key: one.key, version, forgotten, about, cells })
    }

    /// The figures of the summary. Those of a type or currency are named after it.
    pub(crate) fn summary(&self, reader: &Reader<'_>, event: EventId, now: Timestamp) -> Result<Vec<Row>> {
        // The device that knows more facts has the better figures; of two with as many, the one whose latest fact is later.
        let facts = u32::try_from(reader.fact_count(event)?).unwrap_or(u32::MAX);
        let dismissed = reader.dismissed_count(event)?;
        let version = Version { dismissed, facts, around: reader.latest_fact(event)?, ..Version::default() };
        let tallies = reader.tallies(event, now)?;
        let inside = reader.occupancy(event, None, now)?;
        let number = |count: u32| Cell::Number(f64::from(count));
        let sum = |field: fn(&entrada_store::Tally) -> u32| number(tallies.values().map(field).sum());
        let refused: u32 = reader.refusals(event)?.values().sum();
        let mut rows = vec![
            ("event".to_owned(), Cell::Text(self.event.name.clone())),
            ("starts".to_owned(), self.time(Some(self.event.starts))),
            ("time zone".to_owned(), Cell::Text(self.event.timezone.clone())),
            ("issued".to_owned(), sum(|tally| tally.issued)),
            ("admitted".to_owned(), sum(|tally| tally.admitted)),
            ("inside".to_owned(), number(inside.total())),
            ("missed".to_owned(), sum(|tally| tally.issued.saturating_sub(tally.come))),
            ("expired".to_owned(), sum(|tally| tally.expired)),
            ("cancelled".to_owned(), sum(|tally| tally.cancelled)),
            ("refused".to_owned(), number(refused)),
            ("incidents".to_owned(), number(reader.incident_count(event)?)),
        ];
        let mut taken: BTreeMap<String, i64> = BTreeMap::new();
        for row in reader.money(event)? {
            let so_far = taken.entry(row.currency).or_default();
            *so_far = so_far.saturating_add(row.taken.saturating_sub(row.refunded));
        }
        for (code, minor) in taken {
            let currency: Currency = code.parse()?;
            rows.push((format!("paid, {code}"), amount(currency, minor)));
        }
        for (index, known) in &self.types {
            let tally = tallies.get(index).copied().unwrap_or_default();
            // Two types may have one name.
            let name = format!("{} ({index})", known.name);
            rows.push((format!("issued, {name}"), number(tally.issued)));
            rows.push((format!("admitted, {name}"), number(tally.admitted)));
        }
        let row = |(key, value)| Row { key, version, forgotten: 0, about: None, cells: vec![value] };
        Ok(rows.into_iter().map(row).collect())
    }
}

fn text(value: Option<&str>) -> Cell {
    value.filter(|value| !value.is_empty()).map_or(Cell::Empty, |value| Cell::Text(value.to_owned()))
}

/// An amount as a number, so that a sheet can add it up: exact up to what a spreadsheet holds.
fn amount(currency: Currency, minor: i64) -> Cell {
    let plain = currency.plain_amount(minor);
    plain.parse().map_or(Cell::Text(plain), Cell::Number)
}

fn version(version: RowVersion) -> Version {
    let RowVersion { dismissed, ms, counter, facts, around } = version;
    Version { dismissed, ms, counter, facts, around }
}
