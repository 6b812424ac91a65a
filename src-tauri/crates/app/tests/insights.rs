//! An evening with known numbers: what Insights, its tables, the report and the guest list say of it.

use entrada_app::{
    AdmitInput, AreaInput, DirectionRequest, EventId, EventInput, GateInput, InsightsWhat, ListOrder, Number,
    PaymentMethod, PeakState, PersonInput, Reason, RefundInput, Role, Settings, TicketEdit, TicketView,
    TypeInput, UnpaidRule,
};
use entrada_testkit::pdf_words;

use crate::desk::{Desk, check, id, number, sale, some};

/// A party from 19:30 to two in the morning in Madrid, long ago, with two types and two gates.
fn party(desk: &Desk) -> EventId {
    let input = EventInput {
        name: some("Party"),
        venue: some("Sala Sol"),
        timezone: some("Europe/Madrid"),
        starts: some("2020-11-20 19:30"),
        ends: some("2020-11-21 02:00"),
        capacity: some("100"),
        ..EventInput::default()
    };
    let event = id(&desk.app.add_event(&input).unwrap());
    desk.add_type(&event, "Standing", "12.50", |_| {});
    desk.add_type(&event, "Seated", "20", |input| input.currency = some("USD"));
    for gate in ["North", "South"] {
        desk.app.add_gate(&event, gate, &GateInput::default()).unwrap();
    }
    event
}

/// Somebody stands at a gate at that time of the evening.
fn at(desk: &Desk, event: &EventId, code: &str, gate: &str, time: &str) -> entrada_app::CheckAnswer {
    check(&desk.app, event, code, |input| {
        input.gate = some(gate);
        input.at = some(time);
    })
}

/// Ten standing, sold for cash; two seated, for dollars by card; one of the standing cancelled and given its money
/// back. Seven come, one of them behind midnight; one is undone, two are refused, one comes without a ticket.
fn evening(desk: &Desk, event: &EventId) -> (Vec<TicketView>, Vec<TicketView>) {
    let names: Vec<String> = (0..10).map(|nth| format!("Guest {nth}")).collect();
    let standing = desk.sell(event, &names.iter().map(String::as_str).collect::<Vec<_>>());
    let seated = desk.app.issue(event, &sale(2, &["Ana", "Bob"], Some(PaymentMethod::Card))).unwrap().tickets;
    desk.app.cancel(event, number(&standing[9]), Some("ill")).unwrap();
    let order: Number = standing[9].order.parse().unwrap();
    let refund = RefundInput { amount: some("12.50"), reason: some("ill"), ..RefundInput::default() };
    desk.app.refund(event, order, &refund).unwrap();
    for (nth, ticket) in standing.iter().take(6).enumerate() {
        let answer = at(desk, event, &ticket.code, "North", &format!("2020-11-20 19:00:{nth}0"));
        assert_eq!(answer.reason, Reason::Admitted);
        if nth == 5 {
            desk.app.undo(&answer.scan.unwrap(), "wrong person").unwrap();
        }
    }
    assert_eq!(at(desk, event, &standing[0].code, "North", "2020-11-20 19:01:00").reason, Reason::AlreadyIn);
    assert_eq!(at(desk, event, "hello", "North", "2020-11-20 19:01:30").reason, Reason::Malformed);
    let band = AdmitInput {
        reason: "the band".into(),
        gate: some("North"),
        at: some("2020-11-20 19:02:00"),
        ..AdmitInput::default()
    };
    desk.app.admit(event, &band).unwrap();
    check(&desk.app, event, &standing[1].code, |input| {
        input.direction = Some(DirectionRequest::Out);
        input.at = some("2020-11-20 21:00");
    });
    at(desk, event, &standing[6].code, "South", "2020-11-20 23:58");
    at(desk, event, &seated[0].code, "South", "2020-11-21 00:03");
    (standing, seated)
}

#[test]
fn an_evening_is_counted() {
    let desk = Desk::new("office");
    let event = party(&desk);
    evening(&desk, &event);
    let seen = desk.app.insights(&event).unwrap();
    assert_eq!((seen.sold, seen.cancelled, seen.come, seen.missed), (11, 1, 7, 4));
    assert_eq!(
        (seen.inside, seen.manual, seen.undone, seen.refused),
        (7, 1, 1, 2),
        "one of seven has left, the band is in"
    );
    let arrivals: Vec<(String, u32)> =
        seen.arrivals.iter().map(|row| (row.from.to_string(), row.entries)).collect();
    assert_eq!(
        arrivals,
        [
            ("2020-11-20T18:00:00Z".to_owned(), 6),
            ("2020-11-20T22:55:00Z".to_owned(), 1),
            ("2020-11-20T23:00:00Z".to_owned(), 1)
        ]
    );
    let hours: Vec<(String, [u32; 4])> = seen
        .hours
        .iter()
        .map(|row| (row.from.to_string(), [row.entries, row.exits, row.manual, row.refused]))
        .collect();
    assert_eq!(
        hours,
        [
            ("2020-11-20T18:00:00Z".to_owned(), [5, 0, 1, 2]),
            ("2020-11-20T20:00:00Z".to_owned(), [0, 1, 0, 0]),
            ("2020-11-20T22:00:00Z".to_owned(), [1, 0, 0, 0]),
            ("2020-11-20T23:00:00Z".to_owned(), [1, 0, 0, 0])
        ]
    );
    let types: Vec<_> =
        seen.types.iter().map(|row| (row.type_name.as_str(), row.issued, row.missed)).collect();
    assert_eq!(types, [("Standing", 9, 3), ("Seated", 2, 1)]);
    let gates: Vec<_> = seen
        .gates
        .iter()
        .map(|row| (row.gate.as_deref(), [row.entries, row.exits, row.manual, row.refused]))
        .collect();
    assert_eq!(gates, [(Some("North"), [5, 0, 1, 2]), (Some("South"), [2, 0, 0, 0]), (None, [0, 1, 0, 0])]);
    let refusals: Vec<_> = seen.refusals.iter().map(|row| (row.reason.as_str(), row.scans)).collect();
    assert_eq!(refusals, [("already_in", 1), ("malformed", 1)]);
    assert_eq!(seen.peak.state, PeakState::Unknown, "eight people are no peak");
    assert_eq!(
        (seen.areas[0].area.as_deref(), seen.areas[0].inside, seen.areas[0].capacity),
        (None, 7, Some(100))
    );
}

#[test]
fn money_is_told_by_method_and_never_mixed() {
    let desk = Desk::new("office");
    let event = party(&desk);
    evening(&desk, &event);
    let seen = desk.app.insights(&event).unwrap();
    let money: Vec<_> = seen
        .money
        .iter()
        .map(|row| (row.method, row.currency.as_str(), [row.taken, row.refunded, row.net], row.payments))
        .collect();
    assert_eq!(
        money,
        [
            (PaymentMethod::Card, "USD", [4_000, 0, 4_000], 1),
            (PaymentMethod::Cash, "EUR", [12_500, 1_250, 11_250], 2)
        ]
    );
    let [office] = seen.sellers.as_slice() else { panic!("one seller: {:?}", seen.sellers) };
    assert_eq!((office.person.as_deref(), office.device.as_str(), office.tickets), (None, "office", 11));
    let totals: Vec<_> = office.money.iter().map(|total| (total.currency.as_str(), total.net)).collect();
    assert_eq!(totals, [("USD", 4_000), ("EUR", 11_250)]);
    let door = desk.invite(&event, "door", Role::Door);
    let seen = door.app.insights(&event).unwrap();
    assert!(seen.money.is_empty() && seen.sellers.is_empty() && seen.sold == 11, "a door sees no money");
    assert!(door.app.insights_csv(&event, InsightsWhat::Money, false).is_err());
    assert!(door.app.report_pdf(&event, None).is_err());
}

#[test]
fn a_seller_is_a_person_where_one_is_signed_in() {
    let desk = Desk::new("office");
    let event = party(&desk);
    let add = |name: &str, pin: &str| {
        let input = PersonInput { name: some(name), role: Some(Role::Desk), pin: some(pin) };
        desk.app.add_person(&event, &input).unwrap().id.parse().unwrap()
    };
    let ana = add("Ana", "2468");
    desk.sell(&event, &["One"]);
    desk.app.sign_in(&event, ana, "2468").unwrap();
    desk.sell(&event, &["Two", "Three"]);
    let seen = desk.app.insights(&event).unwrap();
    let sellers: Vec<_> =
        seen.sellers.iter().map(|row| (row.person.as_deref(), row.tickets, row.money[0].net)).collect();
    assert_eq!(sellers, [(Some("Ana"), 2, 2_500), (None, 1, 1_250)]);
}

#[test]
fn a_doors_speed_is_that_of_its_busiest_quarter_of_an_hour() {
    let desk = Desk::new("office");
    let event = party(&desk);
    evening(&desk, &event);
    let seen = desk.app.insights(&event).unwrap();
    let north = seen.speed.iter().find(|row| row.gate.as_deref() == Some("North")).unwrap();
    // Eight scans in two minutes; between them 10, 10, 10, 10, 20, 30 and 30 seconds.
    assert_eq!((north.scans, north.in_busiest, north.device.as_str()), (8, 8, "office"));
    assert_eq!(north.busiest.to_string(), "2020-11-20T18:00:00Z");
    assert_eq!((north.per_minute, north.median_seconds), (Some(3.5), Some(10.0)));
    let south = seen.speed.iter().find(|row| row.gate.as_deref() == Some("South")).unwrap();
    assert_eq!(
        (south.scans, south.per_minute, south.median_seconds),
        (2, None, None),
        "two scans are no speed"
    );
}

#[test]
fn an_area_counts_on_its_own_and_is_no_second_arrival() {
    let desk = Desk::new("office");
    let event = party(&desk);
    let lounge = AreaInput { capacity: some("20") };
    desk.app.add_area(&event, "Lounge", &lounge).unwrap();
    desk.app.add_gate(&event, "Stairs", &GateInput { area: some("Lounge") }).unwrap();
    let ticket = desk.sell(&event, &["Ana"]).remove(0);
    at(&desk, &event, &ticket.code, "North", "2020-11-20 19:00");
    at(&desk, &event, &ticket.code, "Stairs", "2020-11-20 19:30");
    let seen = desk.app.insights(&event).unwrap();
    let areas: Vec<_> =
        seen.areas.iter().map(|row| (row.area.as_deref(), row.inside, row.capacity)).collect();
    assert_eq!(areas, [(None, 1, Some(100)), (Some("Lounge"), 1, Some(20))]);
    assert_eq!(seen.arrivals.len(), 1, "who goes on to the lounge arrives once");
    let stairs = seen.gates.iter().find(|row| row.gate.as_deref() == Some("Stairs")).unwrap();
    assert_eq!((stairs.area.as_deref(), stairs.entries), (Some("Lounge"), 1));
}

#[test]
fn an_hour_that_comes_twice_is_two_and_hours_begin_on_the_events_clock() {
    let desk = Desk::new("office");
    let event = party(&desk);
    let tickets = desk.sell(&event, &["Ana", "Bob"]);
    at(&desk, &event, &tickets[0].code, "North", "2020-10-25T02:30:00+02:00");
    at(&desk, &event, &tickets[1].code, "North", "2020-10-25T02:30:00+01:00");
    let csv = desk.app.insights_csv(&event, InsightsWhat::Hours, false).unwrap();
    assert_eq!(
        csv,
        "from,entries,exits,manual,refused\r\n2020-10-25T02:00:00+02:00,1,0,0,0\r\n\
         2020-10-25T02:00:00+01:00,1,0,0,0\r\n"
    );
    let kolkata = EventInput { timezone: some("Asia/Kolkata"), ..EventInput::default() };
    desk.app.edit_event(&event, &kolkata).unwrap();
    let csv = desk.app.insights_csv(&event, InsightsWhat::Hours, false).unwrap();
    assert!(csv.contains("\r\n2020-10-25T06:00:00+05:30,1,0,0,0\r\n"), "{csv}");
}

#[test]
fn a_crowd_has_a_peak_which_passed() {
    let desk = Desk::new("office");
    let event = party(&desk);
    let names: Vec<String> = (0..30).map(|nth| format!("Guest {nth}")).collect();
    let tickets = desk.sell(&event, &names.iter().map(String::as_str).collect::<Vec<_>>());
    for (nth, ticket) in tickets.iter().enumerate() {
        let minute = if nth < 22 { 16 } else { nth };
        at(&desk, &event, &ticket.code, "North", &format!("2020-11-20 20:{minute:02}:{nth:02}"));
    }
    let peak = desk.app.insights(&event).unwrap().peak;
    assert_eq!((peak.state, peak.entries), (PeakState::Passed, Some(22)));
    assert_eq!(peak.at.unwrap().to_string(), "2020-11-20T19:15:00Z");
}

#[test]
fn every_part_is_a_table() {
    let desk = Desk::new("office");
    let event = party(&desk);
    evening(&desk, &event);
    let csv = |what| desk.app.insights_csv(&event, what, false).unwrap();
    assert_eq!(
        csv(InsightsWhat::Counts),
        "count,value\r\nsold,11\r\ncancelled,1\r\ncome,7\r\nmissed,4\r\ninside,7\r\nmanual,1\r\nundone,1\r\n\
         refused,2\r\nexpired,0\r\n"
    );
    assert_eq!(csv(InsightsWhat::Areas), "area,inside,capacity\r\n,7,100\r\n");
    assert_eq!(
        csv(InsightsWhat::Arrivals),
        "from,entries\r\n2020-11-20T19:00:00+01:00,6\r\n2020-11-20T23:55:00+01:00,1\r\n\
         2020-11-21T00:00:00+01:00,1\r\n"
    );
    assert_eq!(
        csv(InsightsWhat::Types),
        "type,sold,come,missed,admitted,inside,quota\r\nStanding,9,6,3,6,5,\r\nSeated,2,1,1,1,1,\r\n"
    );
    assert_eq!(
        csv(InsightsWhat::Gates),
        "gate,area,entries,exits,manual,refused\r\nNorth,,5,0,1,2\r\nSouth,,2,0,0,0\r\n,,0,1,0,0\r\n"
    );
    assert_eq!(
        csv(InsightsWhat::Sellers),
        "person,laptop,tickets,currency,taken,refunded,net\r\n,office,11,USD,40.00,0.00,40.00\r\n\
         ,office,0,EUR,125.00,12.50,112.50\r\n"
    );
    assert_eq!(csv(InsightsWhat::Refusals), "reason,scans\r\nalready_in,1\r\nmalformed,1\r\n");
    assert_eq!(
        csv(InsightsWhat::Money),
        "method,currency,taken,refunded,net,payments\r\ncard,USD,40.00,0.00,40.00,1\r\n\
         cash,EUR,125.00,12.50,112.50,2\r\n"
    );
    assert!(csv(InsightsWhat::Speed).contains("\r\nNorth,office,8,2020-11-20T19:00:00+01:00,8,3.5,10.0\r\n"));
    let (came, missed) = (csv(InsightsWhat::Came), csv(InsightsWhat::Missed));
    assert_eq!((came.lines().count(), missed.lines().count()), (8, 5), "heads and people");
    assert!(
        came.contains("Guest 0") && missed.contains("Guest 5") && !missed.contains("Guest 9"),
        "{missed}"
    );
    assert!(desk.app.insights_csv(&event, InsightsWhat::Types, true).unwrap().starts_with('\u{feff}'));
}

#[test]
fn counts_survive_a_rebuild_and_are_the_same_on_every_laptop() {
    let desk = Desk::new("office");
    let event = party(&desk);
    evening(&desk, &event);
    let other = desk.invite(&event, "desk", Role::Desk);
    let told = |desk: &Desk| {
        let mut seen = desk.app.insights(&event).unwrap();
        seen.at = entrada_app::Timestamp::UNIX_EPOCH;
        seen
    };
    assert_eq!(told(&desk), told(&other));
    let before = told(&desk);
    assert!(desk.app.rebuild().unwrap().differences.is_empty());
    assert_eq!(told(&desk), before);
}

#[test]
fn the_report_tells_the_evening() {
    let desk = Desk::new("office");
    desk.app.save_settings(&Settings { language: some("en"), ..Settings::default() }).unwrap();
    let event = party(&desk);
    evening(&desk, &event);
    desk.app
        .count_cash(&event, &entrada_app::CashInput { counted: "110".into(), ..Default::default() })
        .unwrap();
    let path = desk.file("report.pdf");
    desk.app.save_report(&event, None, &path).unwrap();
    let all = pdf_words(&std::fs::read(&path).unwrap()).concat();
    // Elsewhere than in Spain, the zone stands between them.
    assert!(
        all.iter().any(|piece| piece.starts_with("Fri 20 Nov 2020, 19:30") && piece.ends_with("Sala Sol"))
    );
    let has = |text: &str| assert!(all.iter().any(|piece| piece == text), "{text}: {all:?}");
    for text in [
        "Party: how it went",
        "Sold",
        "11",
        "64 %",
        "People coming in, every five minutes",
        "Fri 20 Nov 2020, 19:00",
        "Standing",
        "6 / 9",
        "North",
        "Already in",
        "Not one of our tickets",
        "112.50 EUR",
        "40.00 USD",
        "Cash counts",
        "-2.50 EUR",
        "3.5",
        "1 of 2",
    ] {
        has(text);
    }
    assert!(
        all.iter().any(|piece| piece.starts_with("Written ") && piece.ends_with(" on office")),
        "{all:?}"
    );
    for language in ["de", "es", "fr", "pt", "hi", "ar"] {
        desk.app.save_settings(&Settings { language: some(language), ..Settings::default() }).unwrap();
        let other = pdf_words(&desk.app.report_pdf(&event, Some("letter")).unwrap()).concat();
        assert!(!other.iter().any(|piece| piece == "Already in"), "{language}");
        let taken = if ["hi", "ar"].contains(&language) { "112.50EUR" } else { "112,50EUR" };
        // Where lines run from right to left a PDF draws each word alone, with marks between them.
        let text: String =
            other.concat().chars().filter(|sign| !sign.is_whitespace() && *sign != '\u{2069}').collect();
        assert!(text.contains(taken), "{language}: {other:?}");
    }
    assert!(desk.app.report_pdf(&event, Some("a6")).unwrap_err().is_bad_input());
}

#[test]
fn incidents_are_in_the_report() {
    let office = Desk::new("office");
    office.app.save_settings(&Settings { language: some("en"), ..Settings::default() }).unwrap();
    let event = party(&office);
    let ticket = office.sell(&event, &["Ana Ibáñez"]).remove(0);
    let door = office.invite(&event, "door", Role::Door);
    at(&office, &event, &ticket.code, "North", "2020-11-20 19:00");
    at(&door, &event, &ticket.code, "South", "2020-11-20 19:01");
    door.hand_to(&office, &event);
    let all = pdf_words(&office.app.report_pdf(&event, None).unwrap()).concat();
    for text in ["Incidents", "Ana Ibáñez", "Fri 20 Nov 2020, 19:01 · South · door"] {
        assert!(all.iter().any(|piece| piece == text), "{text}: {all:?}");
    }
}

/// By whom or what people look each other up: the surname first, those without a name under their buyer.
#[test]
fn the_guest_list_is_sorted_as_asked_and_names_buyers() {
    let desk = Desk::new("office");
    desk.app.save_settings(&Settings { language: some("en"), ..Settings::default() }).unwrap();
    let event = party(&desk);
    let sell = |kind: u16, name: &str, buyer: &str, seat: &str| {
        let mut input = sale(kind, &[name], Some(PaymentMethod::Cash));
        input.buyer = some(buyer);
        input.lines[0].holders[0].seat = Some(seat.to_owned());
        desk.app.issue(&event, &input).unwrap();
    };
    sell(1, "Zoë Adams", "Zoë Adams", "Row 10");
    sell(2, "Anna Berg", "Carl Dietz", "Row 9");
    sell(1, "", "Bea Clausen", "");
    let rows = |order: ListOrder, wanted: &[&str]| {
        let pdf =
            desk.app.guest_list_pdf(&event, order, None, &mut |_, _| std::ops::ControlFlow::Continue(()));
        let all = pdf_words(&pdf.unwrap()).concat();
        let places: Vec<usize> = wanted
            .iter()
            .map(|text| {
                all.iter().position(|piece| piece == text).unwrap_or_else(|| panic!("{text}: {all:?}"))
            })
            .collect();
        assert!(places.is_sorted(), "{order:?}: {all:?}");
        all
    };
    let all =
        rows(ListOrder::Surname, &["A", "Adams, Zoë", "B", "Berg, Anna", "Dietz, Carl", "C", "Clausen, Bea"]);
    assert_eq!(all.iter().filter(|piece| *piece == "Adams, Zoë").count(), 1, "no buyer beside herself");
    assert!(all.iter().any(|piece| piece == "Buyer"), "{all:?}");
    rows(ListOrder::Name, &["Anna Berg", "Bea Clausen", "Zoë Adams"]);
    rows(ListOrder::Buyer, &["Adams, Zoë", "Clausen, Bea", "Berg, Anna"]);
    rows(ListOrder::Type, &["Standing", "Adams, Zoë", "Clausen, Bea", "Seated", "Berg, Anna"]);
    rows(ListOrder::Seat, &["Row 9", "Row 10", "Clausen, Bea"]);
}

#[test]
fn the_guest_list_has_everybody_who_may_come_by_name() {
    let desk = Desk::new("office");
    desk.app.save_settings(&Settings { language: some("en"), ..Settings::default() }).unwrap();
    let event = party(&desk);
    desk.app
        .save_type(&event, Some(1), &TypeInput { note: some("red band"), ..TypeInput::default() })
        .unwrap();
    let tickets = desk.sell(&event, &["Zoë", "ángel", "Bob", "Cid", "Dan"]);
    let unpaid = desk.app.issue(&event, &sale(2, &["Eve"], None)).unwrap().tickets.remove(0);
    desk.app.cancel(&event, number(&tickets[2]), None).unwrap();
    desk.app.block(&event, number(&tickets[3]), "ask Kim").unwrap();
    let edit = TicketEdit { seat: some("Row 7"), note: some("ramp"), ..TicketEdit::default() };
    desk.app.edit_ticket(&event, number(&unpaid), &edit).unwrap();
    let words = |desk: &Desk| {
        let pdf = desk
            .app
            .guest_list_pdf(&event, ListOrder::Name, None, &mut |_, _| std::ops::ControlFlow::Continue(()))
            .unwrap();
        pdf_words(&pdf).concat()
    };
    let all = words(&desk);
    let place =
        |text: &str| all.iter().position(|piece| piece == text).unwrap_or_else(|| panic!("{text}: {all:?}"));
    for pair in ["ángel", "Cid", "Dan", "Eve", "Zoë"].windows(2) {
        assert!(place(pair[0]) < place(pair[1]), "{pair:?}");
    }
    for text in
        ["A", "HELD BACK", "ask Kim · red band", "NOT PAID", "ramp", "Row 7", "red band", "Seated", "1 of 1"]
    {
        place(text);
    }
    place(&unpaid.number);
    place("The only laptop of this event");
    assert!(!all.iter().any(|piece| piece == "Bob"), "the cancelled one may not come");
    assert!(all.iter().any(|piece| piece.starts_with("Printed ")));
    let lax = EventInput { unpaid: Some(UnpaidRule::Always), ..EventInput::default() };
    desk.app.edit_event(&event, &lax).unwrap();
    assert!(!words(&desk).iter().any(|piece| piece == "NOT PAID"), "who may come in unpaid needs no mark");
    let empty = desk.event("Empty");
    let nobody = desk
        .app
        .guest_list_pdf(&empty, ListOrder::Name, None, &mut |_, _| std::ops::ControlFlow::Continue(()));
    assert_eq!(nobody.unwrap_err().code, entrada_app::ErrorCode::NotFound);
    let door = desk.invite(&event, "door", Role::Door);
    assert!(
        door.app
            .save_guest_list(&event, ListOrder::Name, None, &door.file("list.pdf"), &mut |_, _| {
                std::ops::ControlFlow::Continue(())
            })
            .is_err()
    );
}
