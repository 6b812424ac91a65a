//! Who attacks: signs facts whose fields are at their extremes, with private parts that are as bad. What becomes of
//! them is `attack`'s.

use entrada_core::fact::{Body, Fact, InvitationKey, Tip};
use entrada_core::ids::EventId;
use entrada_core::part::Part;
use entrada_testkit::{Chance, Forger};
use serde_json::{Value, json};

use super::{Evening, device_of};

/// What stands for a raw text in a JSON document that is being made.
const RAW: &str = "\u{1}raw";
/// What stands before a key that is there twice.
const TWICE: &str = "\u{1}twice";

/// What numbers are set to, where they shall still be read.
const NUMBERS: &[&str] = &[
    "0",
    "1",
    "2",
    "3",
    "-1",
    "63",
    "64",
    "255",
    "256",
    "1023",
    "1024",
    "4095",
    "4096",
    "65535",
    "4294967295",
    "1000000000000",
    "-1000000000000",
    "1000000000001",
    "9223372036854775807",
    "-9223372036854775808",
    "253402300799999",
    "253402300800000",
];
/// What times are set to.
const TIMES: &[&str] = &[
    "null",
    "\"-009999-01-02T01:59:59Z\"",
    "\"9999-12-30T22:00:00.999999999Z\"",
    "\"1970-01-01T00:00:00Z\"",
    "\"2019-12-31T23:59:59.5Z\"",
    "\"2051-11-24T20:15:00Z\"",
    "\"2027-11-20T18:00:00Z\"",
];
/// What texts are set to.
const TEXTS: &[&str] = &[
    "\"\"",
    "\" \"",
    "null",
    "\"a\\nb\"",
    "\"\\u0000\\u001b[2J\\u202e\\u2066x\"",
    "\"=1+1\"",
    "\"JPY\"",
    "\"KWD\"",
    "\"USD\"",
    "\"organiser\"",
    "\"door\"",
    "\"out\"",
    "\"in\"",
    "\"manual\"",
    "\"admitted\"",
    "\"exited\"",
    "\"card\"",
    "\"free\"",
    "\"never\"",
    "\"text\"",
    "\"number\"",
    "\"UTC\"",
    "\"Pacific/Apia\"",
    "\"America/Nuuk\"",
    "\"24:00:00\"",
    "\"23:59:59.999\"",
    "\"02:30:00\"",
];
/// What names of things are set to.
const NAMES: &[&str] = &[
    "\"$TICKET\"",
    "\"$ORDER\"",
    "\"$OWN\"",
    "\"$NEW\"",
    "\"$SELF\"",
    "\"$OFFICE\"",
    "\"$DOOR\"",
    "\"$HASH\"",
    "\"$TIP\"",
    "\"$SCAN\"",
];
/// What fields are set to.
const EXTREMES: &[&str] = &[
    "0",
    "-1",
    "1",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "4294967295",
    "4294967296",
    "65536",
    "1023",
    "1e308",
    "-1e400",
    "1e400",
    "1.7976931348623157e308",
    "5e-324",
    "0.1234567890123456789",
    "null",
    "true",
    "\"\"",
    "[]",
    "{}",
    "\"nobody\"",
    "\"\\u0000\\u001b[2J\\u202e\\u2066x\\ud83d\\ude00\"",
    "\"\\ud800\"",
    "\"-009999-01-02T01:59:59Z\"",
    "\"9999-12-30T22:00:00.999999999Z\"",
    "\"0000000000\"",
    "\"=cmd|' /C calc'!A0\"",
];

/// A document with the raw texts in their places.
pub fn written(document: &Value, raw: &[String]) -> String {
    let mark = |text: &str| serde_json::to_string(text).unwrap().trim_matches('"').to_owned();
    let mut text = document.to_string().replace(&mark(TWICE), "");
    for (nth, put) in raw.iter().enumerate() {
        text = text.replace(&format!("\"{}{nth}{}\"", mark(RAW), mark(RAW)), put);
    }
    text
}

/// All places in a document, as ways to them.
fn places(of: &Value) -> Vec<String> {
    let mut found = vec![String::new()];
    let inner: Vec<(String, &Value)> = match of {
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(all) => all.iter().enumerate().map(|(nth, value)| (nth.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    for (key, value) in inner {
        found.extend(places(value).into_iter().map(|rest| format!("/{key}{rest}")));
    }
    found
}

/// One that attacks: a member of some role, or nobody.
pub struct Attacker {
    pub forger: Forger,
    event: EventId,
    chance: Chance,
    /// A ticket of its own making.
    own: String,
    /// The places that it may go back to.
    tips: Vec<Tip>,
}

impl Attacker {
    pub fn new(seed: u64, nth: u8, event: EventId) -> Self {
        let mut chance = Chance::new(seed ^ u64::from(nth).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let own = chance.number().to_string();
        Self { forger: Forger::new(100 + nth, Some(event)), event, chance, own, tips: Vec::new() }
    }

    fn pick<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        &of[self.chance.below(of.len())]
    }

    /// A raw text to put in the place of something: mostly of its own type, since another is seldom read at all.
    fn extreme(&mut self, old: &Value) -> String {
        if self.chance.below(3) > 0 {
            match old {
                Value::Number(_) => return (*self.pick(NUMBERS)).to_owned(),
                Value::Bool(old) => return (!old).to_string(),
                Value::String(text) if text.contains("-11-2") => return (*self.pick(TIMES)).to_owned(),
                Value::String(text) if !text.starts_with('$') => return (*self.pick(TEXTS)).to_owned(),
                Value::String(_) => return (*self.pick(NAMES)).to_owned(),
                _ => {}
            }
        }
        match self.chance.below(40) {
            0 => format!("\"{}\"", "x".repeat(70_000)),
            1 => format!("\"{}\"", "\u{202e}\u{2067}é".repeat(3_000)),
            2 => "[".repeat(10_000) + &"]".repeat(10_000),
            3 => "{\"a\":".repeat(10_000) + "1" + &"}".repeat(10_000),
            4 => format!("[{}1]", "1,".repeat(20_000)),
            5 => "[".repeat(100) + &"]".repeat(100),
            6 => f64::from_bits(self.chance.bits()).to_string(),
            7 => format!("{:e}", f64::from_bits(self.chance.bits())),
            8 => self.chance.bits().to_string(),
            _ => (*self.pick(EXTREMES)).to_owned(),
        }
    }

    /// Bends a document at one place. Raw texts are kept aside, since no document holds most of them.
    pub fn bend(&mut self, document: &mut Value, raw: &mut Vec<String>) {
        let places = places(document);
        let place = self.pick(&places).clone();
        let stands_for = |raw: &mut Vec<String>, text: String| {
            raw.push(text);
            Value::String(format!("{RAW}{}{RAW}", raw.len() - 1))
        };
        let text = self.extreme(&document.pointer(&place).cloned().unwrap_or_default());
        let what = self.chance.below(10);
        let parent = place.rsplit_once('/').map(|(parent, key)| (parent.to_owned(), key.to_owned()));
        match (what, parent) {
            (0, Some((parent, key))) => {
                if let Some(Value::Object(fields)) = document.pointer_mut(&parent) {
                    fields.remove(&key);
                }
            }
            (1, Some((parent, key))) => {
                if let Some(Value::Object(fields)) = document.pointer_mut(&parent) {
                    fields.insert(format!("{TWICE}{key}"), stands_for(raw, text));
                }
            }
            (2, Some((parent, _))) => {
                if let Some(Value::Object(fields)) = document.pointer_mut(&parent) {
                    fields.insert("zz_new".to_owned(), stands_for(raw, text));
                }
            }
            (3, _) => {
                if let Some(value) = document.pointer_mut(&place) {
                    *value = json!([value.take()]);
                }
            }
            _ => {
                if let Some(value) = document.pointer_mut(&place) {
                    *value = stands_for(raw, text);
                }
            }
        }
    }

    /// Private parts as texts, with their hashes where they are parts.
    fn parts(&mut self) -> (String, Vec<Value>) {
        let mut texts = Vec::new();
        let mut hashes = Vec::new();
        for _ in 0..self.chance.below(3) {
            let salt = hex::encode(&self.chance.bytes()[..16]);
            let (mut person, mut raw) = (
                json!({ "name": "Mallory", "email": "mallory@example.org", "note": "x",
                    "answers": { "00000001": "red" }, "pin": "$argon2id$", "later": { "float": 1 } }),
                Vec::new(),
            );
            for _ in 0..self.chance.below(3) {
                self.bend(&mut person, &mut raw);
            }
            let (mut part, said) = (json!({ "salt": salt, "text": written(&person, &raw) }), raw.len());
            let mut raw = Vec::new();
            if said == 0 && self.chance.below(3) == 0 {
                self.bend(&mut part, &mut raw);
            }
            let text = written(&part, &raw);
            let hash = serde_json::from_str::<Part>(&text).map(|part| part.hash());
            let hash = hash.map_or_else(|_| json!("$HASH"), |hash| json!(hash));
            let role = *self.pick(&["door", "door", "desk", "organiser", "shop"]);
            hashes.push(json!({ "hash": hash, "for": role }));
            texts.push(text);
        }
        (format!("[{}]", texts.join(",")), hashes)
    }

    /// A fact with something wrong in it, as a line of a bundle. Whether it is one at all comes with it.
    pub fn line(&mut self, evening: &Evening) -> (String, bool) {
        let body = self.pick(&evening.corpus).clone();
        let (parts, hashes) = self.parts();
        if !self.tips.is_empty() && self.chance.below(20) == 0 {
            // It tells another past.
            let tips = self.tips.clone();
            let tip = *self.pick(&tips);
            self.forger.follow(tip);
        }
        let place = self.forger.said() + 1;
        let tip = self.forger.tip().map(|tip| tip.hash);
        let mut payload = self.payload(&body, &hashes);
        let mut raw = Vec::new();
        for _ in 0..[0, 0, 1, 1, 1, 2][self.chance.below(6)] {
            let mut body = payload["body"].take();
            self.bend(&mut body, &mut raw);
            payload["body"] = body;
        }
        if self.chance.below(16) == 0 {
            self.bend(&mut payload, &mut raw);
        }
        let text = self.filled(&written(&payload, &raw), evening);
        let signature = self.forger.sign_text(&text);
        let read = serde_json::from_str::<Vec<Option<Part>>>(&parts);
        let fact =
            read.ok().and_then(|parts| Fact::verified(text.clone().into_bytes(), signature, parts).ok());
        let line = format!(
            "{{\"fact\":{},\"signature\":\"{}\",\"parts\":{parts}}}",
            serde_json::to_string(&text).unwrap(),
            hex::encode(signature)
        );
        let Some(fact) = fact.filter(|fact| fact.event() == evening.event) else { return (line, false) };
        if fact.payload.seq == place && fact.payload.prev == tip {
            let tip = Tip { seq: place, hash: fact.hash() };
            self.tips.push(tip);
            self.forger.follow(tip);
        }
        (line, true)
    }

    /// Its joining, as a line of a bundle.
    pub fn joins(&mut self, key: &InvitationKey) -> String {
        let (invitation, proof) = (key.id(), key.prove(self.event, self.forger.id()));
        let fact =
            self.forger.say(1_000, Body::DeviceJoined { name: "attacker".into(), invitation, proof }, &[]);
        let (text, signature) = (String::from_utf8(fact.bytes).unwrap(), hex::encode(fact.signature));
        json!({ "fact": text, "signature": signature, "parts": [] }).to_string()
    }

    /// What a body says, as a line of a bundle.
    pub fn says(&mut self, body: &Value, evening: &Evening) -> String {
        let payload = self.payload(body, &[]);
        let text = self.filled(&payload.to_string(), evening);
        json!({ "fact": text, "signature": hex::encode(self.forger.sign_text(&text)), "parts": [] })
            .to_string()
    }

    fn payload(&self, body: &Value, hashes: &[Value]) -> Value {
        let place = self.forger.said() + 1;
        let time = 1_795_197_600_000 + i64::try_from(place).unwrap() * 1_000;
        json!({ "v": 1, "event": self.event, "device": self.forger.id(), "seq": place,
            "prev": self.forger.tip().map(|tip| tip.hash), "time": [time, 0], "wall": "2026-11-20T18:30:00Z",
            "body": body, "private": hashes })
    }

    /// With what the placeholders of the corpus stand for.
    pub fn filled(&mut self, text: &str, evening: &Evening) -> String {
        let hash = hex::encode(self.chance.bytes());
        let scan = hex::encode([self.chance.below(4) as u8; 16]);
        let tip = self.forger.tip().map_or_else(|| hash.clone(), |tip| hex::encode(tip.hash.0));
        text.replace("$HASH", &hash)
            .replace("$SCAN", &scan)
            .replace("$TIP", &tip)
            .replace("$NEW", &self.chance.number().to_string())
            .replace("$OWN", &self.own)
            .replace("$TICKET", &evening.ticket)
            .replace("$ORDER", &evening.order)
            .replace("$SELF", &hex::encode(self.forger.id().0))
            .replace("$OFFICE", &hex::encode(device_of(&evening.office, &evening.event).0))
            .replace("$DOOR", &hex::encode(device_of(&evening.other, &evening.event).0))
    }
}
