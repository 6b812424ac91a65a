//! A sample event to look around in: 120 guests, some already in, the doors just opened.

use entrada_core::Timestamp;
use entrada_core::ids::EventId;
use entrada_core::model::PaymentMethod;
use jiff::ToSpan as _;

use crate::access::rights::UseCase;
use crate::dto::{CheckInput, EventInput, EventView, HolderInput, SaleInput, SaleLine, TypeInput};
use crate::error::AppError;
use crate::{App, Result};

const GUESTS: usize = 120;
const FIRST: &[&str] = &[
    "Amara",
    "Bilal",
    "Chloé",
    "Diego",
    "Elif",
    "Farah",
    "Goran",
    "Hana",
    "Ines",
    "João",
    "Keiko",
    "Liam",
    "Maëlle",
    "Noor",
    "Oksana",
    "Pablo",
    "Quinn",
    "Rania",
    "Søren",
    "Tomasz",
    "Uma",
    "Viktor",
    "Wanjiru",
    "Ximena",
    "Yusuf",
    "Zoë",
    "李娜",
    "مريم",
    "अनन्या",
    "Άννα",
];
const LAST: &[&str] = &[
    "Abebe",
    "Bianchi",
    "Castillo",
    "Dvořák",
    "Eriksen",
    "Fontaine",
    "García",
    "Haddad",
    "Ivanova",
    "Jansen",
    "Kowalski",
    "Lindqvist",
    "Moreau",
    "Nakamura",
    "Okafor",
    "Petrović",
    "Quispe",
    "Rossi",
    "Sharma",
    "Tanaka",
    "Ursu",
    "Vega",
    "Weiß",
];
/// A ticket type of the sample.
struct Sample {
    name: &'static str,
    price: &'static str,
    /// How many of ten guests have it.
    share: usize,
    quota: &'static str,
    gates: &'static [&'static str],
    reentry: bool,
}
const TYPES: &[Sample] = &[
    Sample {
        name: "Standing",
        price: "25.00",
        share: 6,
        quota: "200",
        gates: &["Main", "Side"],
        reentry: false,
    },
    Sample { name: "Seated", price: "38.00", share: 3, quota: "80", gates: &["Main"], reentry: true },
    Sample { name: "Guest list", price: "0", share: 1, quota: "30", gates: &[], reentry: true },
];

impl App {
    /// Makes the sample event.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn sample_event(&self) -> Result<EventView> {
        self.authorize(UseCase::SampleEvent)?;
        let now = self.now();
        let at = |hours: i64| -> Result<String> {
            Ok(now.checked_add(hours.hours()).map_err(AppError::internal)?.to_string())
        };
        let event = self.add_event(&EventInput {
            name: Some("Harbour Lights (sample)".to_owned()),
            venue: Some("Old Customs House".to_owned()),
            starts: Some(at(1)?),
            ends: Some(at(6)?),
            doors_open: Some(at(-1)?),
            doors_close: Some(at(5)?),
            capacity: Some("250".to_owned()),
            currency: Some("EUR".to_owned()),
            ..EventInput::default()
        })?;
        let id: EventId = event.id.parse()?;
        for Sample { name, price, quota, gates, reentry, .. } in TYPES {
            self.save_type(
                &id,
                None,
                &TypeInput {
                    name: Some((*name).to_owned()),
                    price: Some((*price).to_owned()),
                    quota: Some((*quota).to_owned()),
                    gates: Some(gates.iter().map(|gate| (*gate).to_owned()).collect()),
                    reentry: Some(*reentry),
                    ..TypeInput::default()
                },
            )?;
        }
        let numbers = self.sell_samples(&id)?;
        self.admit_samples(&id, &numbers, now)?;
        self.event(&id)
    }

    fn sell_samples(&self, event: &EventId) -> Result<Vec<String>> {
        let types = self.types(event)?;
        let mut numbers = Vec::new();
        let mut guest = 0;
        while guest < GUESTS {
            let party = (1 + guest % 4).min(GUESTS - guest);
            let place = guest % 10;
            let mut below = 0;
            let of_type = TYPES.iter().position(|sample| {
                below += sample.share;
                place < below
            });
            let ticket_type = of_type.and_then(|position| types.get(position)).or(types.first());
            let type_index = ticket_type.map_or(1, |ticket_type| ticket_type.index);
            let holders = (guest..guest + party).map(|guest| holder(guest, of_type == Some(1))).collect();
            let payment = match guest % 9 {
                0 => None,
                1..=3 => Some(PaymentMethod::Cash),
                4 => Some(PaymentMethod::Transfer),
                _ => Some(PaymentMethod::Card),
            };
            let sale =
                SaleInput { lines: vec![SaleLine { type_index, holders }], payment, ..SaleInput::default() };
            let issued = self.issue(event, &sale)?;
            numbers.extend(issued.tickets.into_iter().map(|ticket| ticket.number));
            guest += party;
        }
        Ok(numbers)
    }

    /// Lets every third guest in over the last three quarters of an hour, and refuses one who comes twice.
    fn admit_samples(&self, event: &EventId, numbers: &[String], now: Timestamp) -> Result<()> {
        for (place, number) in (0_i64..).zip(numbers.iter().step_by(3)) {
            let minutes = 45 - place;
            let at = now.checked_sub(minutes.minutes()).map_err(AppError::internal)?;
            let gate = if place % 4 == 3 { "Side" } else { "Main" };
            let input = CheckInput {
                code: number.clone(),
                gate: Some(gate.to_owned()),
                at: Some(at.to_string()),
                ..CheckInput::default()
            };
            self.check(event, &input)?;
            if place == 7 {
                self.check(event, &input)?;
            }
        }
        Ok(())
    }
}

fn holder(guest: usize, seated: bool) -> HolderInput {
    let first = FIRST.get(guest * 7 % FIRST.len()).copied().unwrap_or_default();
    let last = LAST.get((guest * 11 + guest / LAST.len()) % LAST.len()).copied().unwrap_or_default();
    HolderInput {
        name: Some(format!("{first} {last}")),
        email: (!guest.is_multiple_of(3)).then(|| format!("guest{:03}@example.org", guest + 1)),
        seat: seated
            .then(|| format!("{}{}", ["A", "B", "C", "D"].get(guest % 4).unwrap_or(&"A"), guest / 4 + 1)),
        note: (guest % 29 == 5).then(|| "Wheelchair: use the ramp at Main.".to_owned()),
        ..HolderInput::default()
    }
}
