//! Insights as they are now, from the counts that the store keeps: the same work for ten scans and for a million. When
//! most people come is `peak`'s, tables are `table`'s.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::day::Days;
use entrada_core::decide::Reason;
use entrada_core::ids::{DeviceId, EventId, StaffId};
use entrada_core::model::{Direction, Event, PaymentMethod, Role};
use entrada_core::order::Taxed;
use entrada_core::tax::TaxRate;
use entrada_core::when;
use entrada_store::{Occupancy, Reader, ScanCount, Tally};
use jiff::tz::TimeZone;

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::dto::{
    AreaCount, Arrivals, CurrencyTotal, DoorSpeed, GateCount, HourCount, Insights, MoneyTotal, ReasonCount,
    SellerTotal, TaxPart, TypeStats,
};
use crate::lookup::find::require_event;
use crate::report::insights::peak::{Evening, SPAN_MS, peak};
use crate::views::order::{OrderViews, tax_part};
use crate::{App, Result};

/// A door's busiest time is looked for among so many spans of five minutes.
const BUSY_SPANS: i64 = 3;
/// Fewer scans than this in it tell nothing about speed.
const BUSY_ENOUGH: usize = 5;

impl App {
    /// How the event goes, now.
    ///
    /// # Errors
    /// When the event is not here or the role does not allow it.
    pub fn insights(&self, event: &EventId) -> Result<Insights> {
        self.authorize(UseCase::Insights)?;
        self.read(|access| self.insights_at(access, *event, self.now()))
    }

    pub(crate) fn insights_at(&self, access: &Access<'_>, id: EventId, now: Timestamp) -> Result<Insights> {
        let event = require_event(access, id)?;
        let sells = access.role(id)? > Role::Door;
        let zone = event.zone();
        let names = OrderViews::new(access, id)?;
        let counts = access.scan_counts(id)?;
        let tallies = access.tallies(id, now)?;
        let sum = |of: fn(&Tally) -> u32| tallies.values().map(of).sum::<u32>();
        let (sold, come) = (sum(|tally| tally.issued), sum(|tally| tally.come));
        let areas = areas(access, id, &event, now)?;
        let arrivals = arrivals(&counts);
        let scans = |which: fn(&ScanCount) -> bool| {
            counts.iter().filter(|count| which(count)).map(|count| count.stand).sum::<u32>()
        };
        let day = Days::new(zone.clone(), event.everyone_out).start(now);
        let evening =
            Evening { day, starts: event.starts, until: event.doors_close.unwrap_or(event.ends), now };
        Ok(Insights {
            at: now,
            timezone: event.timezone.clone(),
            sold,
            expired: sum(|tally| tally.expired),
            cancelled: sum(|tally| tally.cancelled),
            come,
            missed: sold.saturating_sub(come),
            inside: areas.first().map_or(0, |area| area.inside),
            manual: scans(|count| count.reason == Reason::Manual && count.direction == Direction::In),
            undone: counts.iter().map(|count| count.undone).sum(),
            refused: scans(|count| !count.reason.admits()),
            areas,
            peak: peak(&arrivals, &evening),
            arrivals: arrivals.into_iter().map(|(from, entries)| Arrivals { from, entries }).collect(),
            hours: hours(&counts, &zone),
            types: types(access, id, &tallies, &access.occupancy(id, None, now)?)?,
            gates: gates(access, id, &counts)?,
            sellers: if sells { sellers(access, id, &names, now)? } else { Vec::new() },
            refusals: refusals(&counts),
            money: if sells { money(access, id)? } else { Vec::new() },
            taxes: if sells { taxes(access, id)? } else { Vec::new() },
            speed: speed(access, id, &counts, &names)?,
        })
    }
}

/// The event itself, then its areas by name.
fn areas(reader: &Reader<'_>, id: EventId, event: &Event, now: Timestamp) -> Result<Vec<AreaCount>> {
    let inside = reader.occupancy(id, None, now)?.total();
    let mut areas = vec![AreaCount { area: None, inside, capacity: event.capacity }];
    for (name, area) in reader.areas(id)? {
        let inside = reader.occupancy(id, Some(&name), now)?.total();
        // What was taken away is shown until the last has left.
        if !area.removed || inside > 0 {
            areas.push(AreaCount { area: Some(name), inside, capacity: area.capacity });
        }
    }
    Ok(areas)
}

/// People who came into the event itself: who goes on to a lounge arrives once.
fn arrivals(counts: &[ScanCount]) -> BTreeMap<Timestamp, u32> {
    let mut arrivals = BTreeMap::new();
    for count in counts {
        let enters = count.reason.admits() && count.direction == Direction::In && count.area.is_none();
        if enters && count.stand > 0 {
            *arrivals.entry(count.from).or_default() += count.stand;
        }
    }
    arrivals
}

/// What a scan counts as, in a row by hour or gate.
fn counted<'r>(count: &ScanCount, [entries, exits, manual, refused]: [&'r mut u32; 4]) -> &'r mut u32 {
    match (count.reason.admits(), count.direction) {
        (false, _) => refused,
        (true, Direction::Out) => exits,
        (true, Direction::In) if count.reason == Reason::Manual => manual,
        (true, Direction::In) => entries,
    }
}

fn hours(counts: &[ScanCount], zone: &TimeZone) -> Vec<HourCount> {
    let mut starts: BTreeMap<Timestamp, Timestamp> = BTreeMap::new();
    let mut hours: BTreeMap<Timestamp, HourCount> = BTreeMap::new();
    for count in counts.iter().filter(|count| count.stand > 0) {
        let from = *starts.entry(count.from).or_insert_with(|| hour(count.from, zone));
        let row = hours.entry(from).or_insert_with(|| HourCount { from, ..HourCount::default() });
        *counted(count, [&mut row.entries, &mut row.exits, &mut row.manual, &mut row.refused]) += count.stand;
    }
    hours.into_values().collect()
}

/// When the clock's hour of a moment began. Counted back from the moment, so that an hour that comes twice is two.
fn hour(moment: Timestamp, zone: &TimeZone) -> Timestamp {
    let local = when::local(moment, zone);
    let past = (i64::from(local.minute()) * 60 + i64::from(local.second())) * 1_000;
    Timestamp::from_millisecond(moment.as_millisecond() - past).unwrap_or(moment)
}

/// The counts of each ticket type, of all that was counted.
pub(super) fn types(
    reader: &Reader<'_>,
    id: EventId,
    tallies: &BTreeMap<u16, Tally>,
    occupancy: &Occupancy,
) -> Result<Vec<TypeStats>> {
    Ok(reader
        .types(id)?
        .into_iter()
        .map(|(index, ticket_type)| {
            let tally = tallies.get(&index).copied().unwrap_or_default();
            TypeStats {
                index,
                type_name: ticket_type.name,
                issued: tally.issued,
                expired: tally.expired,
                admitted: tally.admitted,
                inside: occupancy.by_type.get(&index).copied().unwrap_or_default(),
                missed: tally.issued.saturating_sub(tally.come),
                quota: ticket_type.quota,
            }
        })
        .collect())
}

/// The event's gates and those that scans name, by name; scans at no gate last.
fn gates(reader: &Reader<'_>, id: EventId, counts: &[ScanCount]) -> Result<Vec<GateCount>> {
    let house = reader.gates(id)?;
    let mut gates: BTreeMap<Option<&str>, GateCount> = BTreeMap::new();
    let named = |gate: Option<&str>, area: Option<&String>| GateCount {
        gate: gate.map(str::to_owned),
        area: area.cloned(),
        ..GateCount::default()
    };
    for (name, gate) in house.iter().filter(|(_, gate)| !gate.removed) {
        gates.insert(Some(name), named(Some(name), gate.area.as_ref()));
    }
    for count in counts.iter().filter(|count| count.stand > 0) {
        let gate = count.gate.as_deref();
        let row = gates.entry(gate).or_insert_with(|| named(gate, count.area.as_ref()));
        *counted(count, [&mut row.entries, &mut row.exits, &mut row.manual, &mut row.refused]) += count.stand;
    }
    let nowhere = gates.remove(&None);
    Ok(gates.into_values().chain(nowhere).collect())
}

fn refusals(counts: &[ScanCount]) -> Vec<ReasonCount> {
    let mut reasons: BTreeMap<&'static str, u32> = BTreeMap::new();
    for count in counts.iter().filter(|count| count.stand > 0 && !count.reason.admits()) {
        *reasons.entry(count.reason.code()).or_default() += count.stand;
    }
    let mut refusals: Vec<ReasonCount> =
        reasons.into_iter().map(|(reason, scans)| ReasonCount { reason: reason.to_owned(), scans }).collect();
    refusals.sort_by(|a, b| b.scans.cmp(&a.scans).then_with(|| a.reason.cmp(&b.reason)));
    refusals
}

fn add(total: &mut CurrencyTotal, taken: i64, refunded: i64) {
    total.taken = total.taken.saturating_add(taken);
    total.refunded = total.refunded.saturating_add(refunded);
    total.net = total.taken.saturating_sub(total.refunded);
}

fn nothing(currency: &str) -> CurrencyTotal {
    CurrencyTotal { currency: currency.to_owned(), taken: 0, refunded: 0, net: 0 }
}

/// Money by method and currency: amounts of two currencies are never one sum.
fn money(reader: &Reader<'_>, id: EventId) -> Result<Vec<MoneyTotal>> {
    let mut totals: Vec<(PaymentMethod, CurrencyTotal, u32)> = Vec::new();
    for row in reader.money(id)? {
        let known = totals
            .iter()
            .position(|(method, total, _)| *method == row.method && total.currency == row.currency);
        let place = known.unwrap_or_else(|| {
            totals.push((row.method, nothing(&row.currency), 0));
            totals.len() - 1
        });
        if let Some((_, total, payments)) = totals.get_mut(place) {
            add(total, row.taken, row.refunded);
            *payments += row.payments;
        }
    }
    Ok(totals
        .into_iter()
        .map(|(method, CurrencyTotal { currency, taken, refunded, net }, payments)| MoneyTotal {
            method,
            currency,
            taken,
            refunded,
            net,
            payments,
        })
        .collect())
}

/// The money by currency and tax rate. With what has no tax it is all that came in; without any tax it is empty.
fn taxes(reader: &Reader<'_>, id: EventId) -> Result<Vec<TaxPart>> {
    let mut parts: Vec<TaxPart> =
        reader.taxes(id)?.into_iter().map(|(currency, taxed)| tax_part(taxed, &currency)).collect();
    let mut rest: BTreeMap<String, i64> = BTreeMap::new();
    for row in reader.money(id)? {
        let sum = rest.entry(row.currency).or_default();
        *sum = sum.saturating_add(row.taken).saturating_sub(row.refunded);
    }
    for part in &parts {
        let sum = rest.entry(part.currency.clone()).or_default();
        *sum = sum.saturating_sub(part.gross);
    }
    if !parts.is_empty() {
        let rate = TaxRate::default();
        let untaxed = rest.into_iter().filter(|(_, gross)| *gross != 0);
        parts.extend(untaxed.map(|(currency, gross)| tax_part(Taxed { rate, gross, tax: 0 }, &currency)));
    }
    parts.sort_by(|a, b| a.currency.cmp(&b.currency));
    Ok(parts)
}

/// Who sold or took money, most tickets first.
fn sellers(reader: &Reader<'_>, id: EventId, names: &OrderViews, now: Timestamp) -> Result<Vec<SellerTotal>> {
    let mut sellers: BTreeMap<(DeviceId, Option<StaffId>), SellerTotal> = BTreeMap::new();
    let named = |device, staff| SellerTotal {
        person: names.person(staff),
        device: names.device(device),
        tickets: 0,
        money: Vec::new(),
    };
    for count in reader.seller_counts(id, now)? {
        let staff = names.at_work(count.staff);
        let seller = sellers.entry((count.device, staff)).or_insert_with(|| named(count.device, staff));
        seller.tickets += count.tickets;
    }
    for row in reader.money(id)? {
        let staff = names.at_work(row.staff);
        let seller = sellers.entry((row.device, staff)).or_insert_with(|| named(row.device, staff));
        match seller.money.iter_mut().find(|total| total.currency == row.currency) {
            Some(total) => add(total, row.taken, row.refunded),
            None => {
                let mut total = nothing(&row.currency);
                add(&mut total, row.taken, row.refunded);
                seller.money.push(total);
            }
        }
    }
    let mut sellers: Vec<SellerTotal> = sellers.into_values().collect();
    sellers.sort_by(|a, b| {
        let key = |seller: &SellerTotal| (seller.person.clone(), seller.device.clone());
        b.tickets.cmp(&a.tickets).then_with(|| key(a).cmp(&key(b)))
    });
    Ok(sellers)
}

/// How fast each laptop at each gate is: only the scans of its busiest quarter of an hour are looked at one by one.
fn speed(
    reader: &Reader<'_>,
    id: EventId,
    counts: &[ScanCount],
    names: &OrderViews,
) -> Result<Vec<DoorSpeed>> {
    let mut doors: BTreeMap<(Option<&str>, DeviceId), BTreeMap<i64, u32>> = BTreeMap::new();
    for count in counts.iter().filter(|count| count.stand > 0) {
        let spans = doors.entry((count.gate.as_deref(), count.device)).or_default();
        *spans.entry(count.from.as_millisecond().div_euclid(SPAN_MS)).or_default() += count.stand;
    }
    let mut speeds = Vec::with_capacity(doors.len());
    for ((gate, device), spans) in doors {
        let within = |from: i64| spans.range(from..from + BUSY_SPANS).map(|(_, count)| *count).sum::<u32>();
        let busiest = spans.keys().map(|from| (within(*from), std::cmp::Reverse(*from))).max();
        let Some((in_busiest, std::cmp::Reverse(from))) = busiest else { continue };
        let moment = |span: i64| Timestamp::from_millisecond(span * SPAN_MS).unwrap_or(Timestamp::MAX);
        let (busiest, until) = (moment(from), moment(from + BUSY_SPANS));
        let times = reader.door_times(id, device, gate, busiest, until)?;
        let (per_minute, median_seconds) = pace(&times);
        speeds.push(DoorSpeed {
            gate: gate.map(str::to_owned),
            device: names.device(device),
            scans: spans.values().sum(),
            busiest,
            in_busiest,
            per_minute,
            median_seconds,
        });
    }
    Ok(speeds)
}

/// Scans per minute and the median of the seconds between two, of times in order.
#[expect(clippy::cast_precision_loss, reason = "a quarter of an hour of scans, in milliseconds")]
fn pace(times: &[Timestamp]) -> (Option<f64>, Option<f64>) {
    let (Some(first), Some(last)) = (times.first(), times.last()) else { return (None, None) };
    let minutes = (last.as_millisecond() - first.as_millisecond()) as f64 / 60_000.0;
    if times.len() < BUSY_ENOUGH || minutes <= 0.0 {
        return (None, None);
    }
    let mut gaps: Vec<i64> = times
        .iter()
        .zip(times.iter().skip(1))
        .map(|(before, after)| after.as_millisecond() - before.as_millisecond())
        .collect();
    gaps.sort_unstable();
    let at = |place: usize| gaps.get(place).map(|gap| *gap as f64 / 1_000.0);
    let upper = at(gaps.len() / 2);
    let median = if gaps.len().is_multiple_of(2) {
        at((gaps.len() / 2).saturating_sub(1)).zip(upper).map(|(a, b)| f64::midpoint(a, b))
    } else {
        upper
    };
    (Some(tenths((times.len() - 1) as f64 / minutes)), median.map(tenths))
}

fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
