//! Hostile bundles by the hundred, decided by seeds: facts that say anything, really signed by an organiser, a desk, a
//! door and a stranger; and files bent at each layer. A small piece runs with the tests; `cargo xtask fuzz MINUTES` runs
//! on and tells the seeds of what failed. The seed corpus, `attack/corpus.jsonl`, has a body of each kind; what a
//! thief does on purpose is told in `trust`.

mod attacker;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use entrada_app::{App, AppError, ErrorCode, EventId, ExportWhat, GuestQuery, OrderQuery, Role, Whom};
use entrada_core::fact::{Body, InvitationKey};
use entrada_core::ids::DeviceId;
use entrada_testkit::{Chance, FakeClock, Forger};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use self::attacker::{Attacker, written};
use crate::bundle_file::{MAGIC, packed, secret, unpacked};
use crate::desk::{Desk, PASSPHRASE, exported, options, unwatched};
use crate::trust::invitation;

/// No bundle of two hundred facts may take more: a bound against work that grows with the square, not a measure.
const STEPS: u64 = 1_000_000;
/// The most that one took so far.
static MOST: AtomicU64 = AtomicU64::new(0);

/// The laptops of an evening before the attack, closed, and what the attackers have.
struct Evening {
    office: Desk,
    /// Another organiser's laptop and a door's, which only take in.
    other: Desk,
    door: Desk,
    event: EventId,
    ticket: String,
    code: String,
    order: String,
    /// A file of an honest desk.
    honest: std::path::PathBuf,
    invitations: Vec<InvitationKey>,
    corpus: Vec<Value>,
}

fn evening() -> &'static Evening {
    static EVENING: OnceLock<Evening> = OnceLock::new();
    EVENING.get_or_init(|| {
        let clocked =
            |Desk { folder, app }: Desk| Desk { folder, app: app.with_clock(Arc::new(FakeClock::default())) };
        let office = clocked(Desk::new("office"));
        let event = office.event("Party");
        let ticket = office.sell(&event, &["Ada", "Bob"]).remove(0);
        let handed = |name: &str, role: Role| {
            let laptop = clocked(Desk::new(name));
            let file = office.file(name);
            office.app.export_bundle(&event, &file, PASSPHRASE, Some(role)).unwrap();
            assert!(laptop.app.import_bundle(&file, PASSPHRASE, &mut unwatched).unwrap().joined);
            laptop.hand_to(&office, &event);
            laptop
        };
        let other = handed("other", Role::Organiser);
        let door = handed("door", Role::Door);
        let desk = handed("desk", Role::Desk);
        let roles = [Role::Organiser, Role::Desk, Role::Door];
        let invitations = roles.map(|role| {
            let (header, _) = invitation(&office, &event, role);
            InvitationKey::from_secret(&Zeroizing::new(secret(&header["join"]["invitation"])))
        });
        desk.sell(&event, &["Honest"]);
        let honest = office.file("honest");
        desk.app.export_bundle(&event, &honest, PASSPHRASE, None).unwrap();
        let corpus = include_str!("attack/corpus.jsonl").lines();
        let corpus = corpus.map(|line| serde_json::from_str(line).unwrap()).collect();
        let (number, code, order) = (ticket.number, ticket.code, ticket.order);
        Evening {
            office,
            other,
            door,
            event,
            ticket: number,
            code,
            order,
            honest,
            invitations: invitations.into(),
            corpus,
        }
    })
}

/// The same laptop in a folder of its own, under the same key.
fn copy_of(laptop: &Desk) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    std::fs::copy(laptop.file("key"), folder.path().join("key")).unwrap();
    std::fs::create_dir(folder.path().join("data")).unwrap();
    for entry in std::fs::read_dir(laptop.file("data")).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            std::fs::copy(entry.path(), folder.path().join("data").join(entry.file_name())).unwrap();
        }
    }
    let app = App::open(&options(folder.path())).unwrap().with_clock(Arc::new(FakeClock::default()));
    Desk { folder, app }
}

fn device_of(laptop: &Desk, event: &EventId) -> DeviceId {
    let id = laptop.app.devices(event).unwrap().into_iter().find(|device| device.this).unwrap().id;
    let mut bytes = [0; 32];
    hex::decode_to_slice(id, &mut bytes).unwrap();
    DeviceId(bytes)
}

/// What a use case may say of hostile data: anything but that the program is at fault.
fn answered<T>(what: &str, answer: Result<T, AppError>) {
    if let Err(error) = answer {
        let ours = matches!(error.code, ErrorCode::Internal | ErrorCode::Damaged | ErrorCode::Busy);
        assert!(!ours && !error.message.is_empty(), "{what}: {:?} {}", error.code, error.message);
    }
}

/// A file taken in: an answer or an error with a sentence, in a bounded number of steps.
fn taken_in(laptop: &Desk, file: &[u8]) -> bool {
    let path = laptop.file("hostile");
    std::fs::write(&path, file).unwrap();
    let before = entrada_store::steps();
    let answer = laptop.app.import_bundle(&path, PASSPHRASE, &mut unwatched);
    let steps = entrada_store::steps() - before;
    assert!(steps < STEPS, "{steps} steps");
    MOST.fetch_max(steps, Ordering::Relaxed);
    let fine = answer.is_ok();
    answered("import", answer);
    fine
}

/// Everything that is looked at on the evening still answers.
fn goes_on(laptop: &Desk, event: &EventId, code: &str) {
    let (app, evening) = (&laptop.app, evening());
    let (ticket, order) = (evening.ticket.parse().unwrap(), evening.order.parse().unwrap());
    for (what, answer) in [
        ("stats", app.stats(event).map(drop)),
        ("guests", app.guests(event, &GuestQuery::default()).map(drop)),
        ("orders", app.orders(event, &OrderQuery::default()).map(drop)),
        ("ticket", app.ticket(event, ticket).map(drop)),
        ("history", app.ticket_history(event, ticket).map(drop)),
        ("order", app.order_tickets(event, order).map(drop)),
        ("cash", app.cash(event).map(drop)),
        ("types", app.types(event).map(drop)),
        ("areas", app.areas(event).map(drop)),
        ("gates", app.gates(event).map(drop)),
        ("people", app.persons(event).map(drop)),
        ("report", app.report_pdf(event, None).map(drop)),
        ("questions", app.questions(event).map(drop)),
        ("incidents", app.incidents(event).map(drop)),
        ("insights", app.insights(event).map(drop)),
        ("devices", app.devices(event).map(drop)),
        ("door", app.door_state(event, None, 50).map(drop)),
        ("search", app.door_search(event, "mall", 50).map(drop)),
        ("rehearsal", app.rehearse(event).map(drop)),
        (
            "check",
            app.check(event, &entrada_app::CheckInput { code: code.to_owned(), ..Default::default() })
                .map(drop),
        ),
    ] {
        answered(what, answer);
    }
    use ExportWhat::{Came, Cash, Missed, Orders, Payments, Scans, Tickets};
    for what in [Tickets, Scans, Orders, Payments, Cash, Came, Missed] {
        answered("export", exported(app, event, what));
    }
    let journal = app.verify_journal().unwrap();
    let wrong = journal.problems.iter().find(|told| !told.contains("two different facts"));
    assert_eq!(wrong, None, "the journal");
    let rebuilt = app.rebuild().unwrap();
    assert!(rebuilt.differences.is_empty(), "rebuilt: {:?}", rebuilt.differences);
}

/// The tables of a laptop, without what only it has: facts of strangers.
fn tables(laptop: &Desk, event: EventId, stranger: DeviceId) -> Vec<String> {
    let store = entrada_store::Store::open(&laptop.file("data").join("entrada.db")).unwrap();
    let dump = store.read(|reader| reader.dump(event)).unwrap();
    let of_stranger = hex::encode(stranger.0);
    dump.into_iter().filter(|line| !line.to_lowercase().contains(&of_stranger)).collect()
}

/// A bundle of hostile facts, and what comes after.
fn facts(seed: u64) {
    let evening = evening();
    let event = evening.event;
    let mut lines = Vec::new();
    let mut none = Vec::new();
    let mut chance = Chance::new(seed);
    // Each seed has a strongest attacker: what an organiser does hides what the others do.
    let first = chance.below(4);
    let mut attackers: Vec<Attacker> = Vec::new();
    for (nth, key) in evening.invitations.iter().map(Some).chain([None]).enumerate().skip(first) {
        let mut attacker = Attacker::new(seed, u8::try_from(nth).unwrap(), event);
        lines.extend(key.map(|key| attacker.joins(key)));
        attackers.push(attacker);
    }
    for _ in 0..200 {
        let which = chance.below(attackers.len());
        let (line, is_fact) = attackers[which].line(evening);
        if is_fact { lines.push(line) } else { none.push(line) }
    }
    chance.shuffle(&mut lines);
    let office = copy_of(&evening.office);
    let header = json!({ "format": 1, "event": event });
    assert!(taken_in(&office, &packed(&header, &lines)), "facts of a readable frame go in");
    // One that is no fact refuses the whole file, and nothing of it stays.
    let before = office.app.verify_journal().unwrap().facts;
    for line in none.iter().take(2) {
        assert!(!taken_in(&office, &packed(&header, std::slice::from_ref(line))), "{:.300}", line);
    }
    assert_eq!(office.app.verify_journal().unwrap().facts, before);
    goes_on(&office, &event, &evening.code);
    office.app.import_bundle(&evening.honest, PASSPHRASE, &mut unwatched).unwrap();
    assert!(
        office
            .app
            .guests(&event, &GuestQuery { search: Some("honest".into()), ..Default::default() })
            .is_ok()
    );
    for whom in [Whom::Ticket(evening.ticket.parse().unwrap()), Whom::Email("mallory@example.org".to_owned())]
    {
        answered("forget", office.app.forget_person(&event, &whom));
    }
    let other = copy_of(&evening.other);
    let file = office.file("onwards");
    // A file for a laptop of any role: one for a door would bring nobody an address.
    match office.app.export_bundle(&event, &file, PASSPHRASE, Some(Role::Organiser)) {
        // An organiser may dismiss the office, or have people sign in with PINs: then it hands on nothing.
        Err(error) if error.code == ErrorCode::NotAllowed => {}
        answer => {
            answer.unwrap();
            other.app.import_bundle(&file, PASSPHRASE, &mut unwatched).unwrap();
            let stranger = Forger::new(103, None).id();
            let (here, there) = (tables(&office, event, stranger), tables(&other, event, stranger));
            let only = |a: &[String], b: &[String]| -> Vec<String> {
                a.iter().filter(|line| !b.contains(line)).map(|line| format!("{line:.300}")).collect()
            };
            // Once it was dismissed it is given no addresses.
            let own = other.app.devices(&event).unwrap().into_iter().find(|device| device.this).unwrap();
            let is_whole = own.role == Role::Organiser && !own.dismissed;
            assert!(
                !is_whole || here == there,
                "here {:#?}, there {:#?}",
                only(&here, &there),
                only(&there, &here)
            );
            goes_on(&other, &event, &evening.code);
            let door = copy_of(&evening.door);
            // An organiser's file without an invitation to more: what the other one has.
            let file = other.file("onwards");
            if other.app.export_bundle(&event, &file, PASSPHRASE, Some(Role::Door)).is_err() {
                return;
            }
            door.app.import_bundle(&file, PASSPHRASE, &mut unwatched).unwrap();
            holds_no_more_than_a_door_may(&door, event);
            goes_on(&door, &event, &evening.code);
        }
    }
}

/// What an address, a buyer or a PIN is part of never reaches a door, whoever wrote it.
fn holds_no_more_than_a_door_may(laptop: &Desk, event: EventId) {
    let store = entrada_store::Store::open(&laptop.file("data").join("entrada.db")).unwrap();
    store
        .read(|reader| {
            reader.facts::<entrada_store::StoreError>(event, |fact| {
                for (mark, part) in fact.payload.private.iter().zip(&fact.parts) {
                    assert!(part.is_none() || mark.role == Role::Door, "{:?}", fact.payload.body);
                }
                Ok(())
            })
        })
        .unwrap();
}

/// A good file bent: sealed bytes, the gzip in it, or its lines.
fn files(seed: u64) {
    let evening = evening();
    let mut chance = Chance::new(seed);
    let office = copy_of(&evening.office);
    let before = office.app.verify_journal().unwrap();
    let good = std::fs::read(&evening.honest).unwrap();
    let content = entrada_secrets::open(MAGIC, PASSPHRASE, &good).unwrap();
    let bent = |chance: &mut Chance, bytes: &[u8]| {
        let mut bytes = bytes.to_vec();
        for _ in 0..=chance.below(3) {
            let place = chance.below(bytes.len().max(1));
            match chance.below(4) {
                0 => bytes.truncate(place),
                1 => bytes.extend_from_slice(&chance.bytes()),
                _ => {
                    if let Some(byte) = bytes.get_mut(place) {
                        *byte ^= 1 << chance.below(8);
                    }
                }
            }
        }
        bytes
    };
    for _ in 0..3 {
        let file = bent(&mut chance, &good);
        assert!(file == good || !taken_in(&office, &file), "a bent file was taken in");
    }
    for _ in 0..3 {
        let gzip = bent(&mut chance, &content);
        taken_in(&office, &entrada_secrets::seal(MAGIC, PASSPHRASE, &gzip).unwrap());
    }
    let (header, lines) = unpacked(&good);
    for _ in 0..3 {
        let (mut header, mut lines) = (header.clone(), lines.clone());
        let mut attacker = Attacker::new(chance.bits(), 9, evening.event);
        let nth = chance.below(lines.len());
        match chance.below(4) {
            0 => {
                let mut raw = Vec::new();
                header["join"] = json!({ "key": "00", "invitation": "00", "role": "door",
                    "slot": { "number": 1, "secret": "00" } });
                attacker.bend(&mut header, &mut raw);
                let whole = written(&header, &raw);
                lines.insert(0, whole);
                header = json!({ "format": 1, "event": evening.event });
            }
            1 => lines[nth] = String::from_utf8_lossy(&bent(&mut chance, lines[nth].as_bytes())).into_owned(),
            2 => {
                let (mut line, mut raw) = (serde_json::from_str(&lines[nth]).unwrap(), Vec::new());
                attacker.bend(&mut line, &mut raw);
                lines[nth] = written(&line, &raw);
            }
            _ => {
                let other = chance.below(lines.len());
                lines.push(lines[other].clone());
                lines.remove(nth);
            }
        }
        taken_in(&office, &packed(&header, &lines));
    }
    goes_on(&office, &evening.event, &evening.code);
    assert!(office.app.verify_journal().unwrap().facts >= before.facts);
    office.app.import_bundle(&evening.honest, PASSPHRASE, &mut unwatched).unwrap();
}

/// Runs a seed; what was wrong, if anything was.
fn wrong(seed: u64) -> Option<String> {
    let run = || if seed % 4 == 3 { files(seed) } else { facts(seed) };
    let caught = catch_unwind(AssertUnwindSafe(run)).err()?;
    let text = caught.downcast_ref::<String>().cloned();
    Some(text.or_else(|| caught.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default())
}

#[test]
fn a_piece_of_hostile_bundles_does_no_harm() {
    for seed in 0..12 {
        if let Some(wrong) = wrong(seed) {
            panic!("seed {seed}: {wrong}");
        }
    }
}

#[test]
fn the_corpus_has_a_body_of_each_kind() {
    let evening = evening();
    let mut attacker = Attacker::new(0, 0, evening.event);
    let mut kinds = std::collections::BTreeSet::new();
    for body in &evening.corpus {
        let read: Body = serde_json::from_str(&attacker.filled(&body.to_string(), evening)).unwrap();
        assert_eq!(read == Body::Unknown, body["kind"] == "seating_sold", "{body}");
        kinds.insert(body["kind"].to_string());
    }
    assert_eq!(kinds.len(), 32, "a kind that is added to the journal is added to the corpus");
}

/// Found by `attack`: it ended every list of the event's guests.
#[test]
fn a_ticket_without_a_code_does_not_count() {
    let evening = evening();
    let office = copy_of(&evening.office);
    let mut attacker = Attacker::new(1, 1, evening.event);
    let mut lines = vec![attacker.joins(&evening.invitations[1])];
    let body =
        json!({ "kind": "tickets_issued", "order": "$ORDER", "tickets": [{ "number": "$OWN", "type": 1 }] });
    lines.push(attacker.says(&body, evening));
    assert!(taken_in(&office, &packed(&json!({ "format": 1, "event": evening.event }), &lines)));
    assert_eq!(office.app.guests(&evening.event, &GuestQuery::default()).unwrap().total, 2);
    let journal = office.app.verify_journal().unwrap();
    assert!(journal.refused.iter().any(|told| told.contains("no code")), "{:?}", journal.refused);
}

/// `ENTRADA_FUZZ_MINUTES` says how long, `ENTRADA_FUZZ_SEED` where to begin: a failed seed alone repeats it.
#[test]
#[ignore = "runs as long as it is told: cargo xtask fuzz MINUTES"]
#[allow(clippy::print_stdout, reason = "it tells how it goes")]
fn as_long_as_told() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<f64>().ok());
    let minutes = number("ENTRADA_FUZZ_MINUTES").unwrap_or(1.0);
    let first = number("ENTRADA_FUZZ_SEED").unwrap_or(1_000.0) as u64;
    let end = Instant::now() + Duration::from_secs_f64(minutes * 60.0);
    let (mut failed, mut seed) = (Vec::new(), first);
    while Instant::now() < end || seed == first {
        if let Some(wrong) = wrong(seed) {
            println!("seed {seed}: {wrong}");
            failed.push(seed);
        }
        seed += 1;
    }
    println!("{} rounds from seed {first}; at most {} steps.", seed - first, MOST.load(Ordering::Relaxed));
    assert!(failed.is_empty(), "failed seeds: {failed:?}");
}
