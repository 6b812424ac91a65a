//! Numbers, codes and names: whatever goes in comes out, however it is typed or scanned. The codes that must open for ever
//! are in `vectors.txt` and checked beside `code.rs`.

use entrada_core::Timestamp;
use entrada_core::code::{CodeKeys, DIGITS, ReadingKey, SERIAL_MAX, SLOT_MAX, SlotKey, TYPE_MAX, seal};
use entrada_core::ids::EventId;
use entrada_core::model::Sealing;
use entrada_core::number::Number;
use entrada_core::search;
use entrada_core::shown::{Input, read};
use proptest::prelude::*;
use zeroize::Zeroizing;

/// A whole minute from 2020 to 2051, which is what a code holds.
fn minute() -> impl Strategy<Value = Timestamp> {
    (1_i64..(1 << 24) - 1).prop_map(|minutes| Timestamp::from_second(1_577_836_800 + minutes * 60).unwrap())
}

proptest! {
    #[test]
    fn numbers_read_back_however_they_are_typed(bits in any::<u64>(), lower in any::<bool>(), gap in 0_usize..11) {
        let number = Number::from_random(bits);
        let mut typed = number.compact().replace('0', "o").replace('1', "L");
        typed.insert_str(gap, " - ");
        let typed = if lower { typed.to_lowercase() } else { typed.to_uppercase() };
        prop_assert_eq!(typed.parse::<Number>(), Ok(number));
        prop_assert_eq!(number.to_string().parse::<Number>(), Ok(number));
        prop_assert_eq!(read(&typed), Input::Number(number));
        prop_assert!(number.bits() < 1 << 50);
    }

    #[test]
    fn codes_say_what_was_sealed(
        reading in any::<[u8; 32]>(),
        secret in any::<[u8; 32]>(),
        index in 0..=SLOT_MAX,
        event in any::<[u8; 32]>(),
        bits in any::<u64>(),
        serial in 0..=SERIAL_MAX,
        type_index in 1..=TYPE_MAX,
        from in prop::option::of(minute()),
        until in prop::option::of(minute()),
        before in "[0-9A-Za-z*~#!$%_-]{0,8}",
        after in "[0-9A-Za-z*~#!$%_-]{0,8}",
    ) {
        let slot = SlotKey::from_secret(index, &Zeroizing::new(secret));
        let (reading, event, number) = (ReadingKey::new(reading), EventId(event), Number::from_random(bits));
        let sealing = Sealing { type_index, from, until };
        let text = seal(&reading, &slot, event, number, serial, &sealing).unwrap();
        prop_assert!(text.len() == DIGITS && text.bytes().all(|byte| byte.is_ascii_digit()));
        let again = seal(&reading, &slot, event, number, serial, &sealing).unwrap();
        prop_assert_eq!(&text, &again, "printed again it is the same");
        let Input::Code(codes) = read(&format!("\\000026 {text}\r\n")) else { panic!("it reads as a code") };
        let code = codes[0];
        let keys = CodeKeys { event, reading, slots: vec![slot.slot()] };
        let (content, signer) = code.open(&keys).unwrap();
        // Whatever a scanner is set to put around it, and in digits of whatever width.
        let wide: String =
            text.chars().map(|c| char::from_u32(0xff10 + c.to_digit(10).unwrap()).unwrap()).collect();
        for scanned in [format!("{before}{text}{after}\n"), format!("{before}{wide}{after}")] {
            let Input::Code(codes) = read(&scanned) else { panic!("{scanned} reads as a code") };
            prop_assert!(codes.contains(&code), "{}", scanned);
        }
        prop_assert_eq!(signer, slot.slot().id);
        prop_assert_eq!((content.number, content.serial, content.type_index), (number, serial, type_index));
        prop_assert_eq!((content.from, content.until), (from, until));
        let elsewhere = CodeKeys { event: EventId([0; 32]), ..keys };
        prop_assert!(code.open(&elsewhere).is_none());
    }

    #[test]
    fn nothing_that_is_shown_makes_the_reader_panic(text in "\\PC{0,300}", digits in "[0-9\\\\\\]Q ]{0,220}") {
        let _ = read(&text);
        let _ = read(&digits);
    }
}

#[test]
fn a_window_of_odd_seconds_is_never_narrower_in_the_code() {
    let (reading, event) = (ReadingKey::new([5; 32]), EventId([6; 32]));
    let slot = SlotKey::from_secret(1, &Zeroizing::new([7; 32]));
    let time = |text: &str| Some(text.parse::<Timestamp>().unwrap());
    let sealing = Sealing {
        type_index: 1,
        from: time("2026-11-20T18:00:30Z"),
        until: time("2026-11-20T23:59:59.999Z"),
    };
    let text = seal(&reading, &slot, event, Number::from_random(1), 0, &sealing).unwrap();
    let Input::Code(codes) = read(&text) else { panic!("it reads as a code") };
    let code = codes[0];
    let (content, _) = code.open(&CodeKeys { event, reading, slots: vec![slot.slot()] }).unwrap();
    assert_eq!((content.from, content.until), (time("2026-11-20T18:00:00Z"), time("2026-11-21T00:00:00Z")));
}

proptest! {
    /// What was folded is found by what it was, and the other way round.
    #[test]
    fn a_name_is_found_by_itself_by_its_words_and_by_what_is_left_of_it(name in "\\PC{0,40}") {
        let search::Indexed { words, parts } = search::Indexed::text(&name);
        let finds = |query: &str| {
            search::words(query).iter().all(|word| word.iter().any(|spelling| parts.contains(spelling)))
        };
        let plain = search::plain(&name);
        prop_assert_eq!(search::plain(&plain), plain.clone());
        prop_assert!(finds(&name), "{}", name);
        prop_assert!(finds(&plain), "{}", plain);
        prop_assert!(finds(&name.to_uppercase()) || name.to_uppercase().to_lowercase() != name.to_lowercase());
        for word in plain.split(' ') {
            prop_assert!(finds(word), "{} in {}", word, name);
        }
        prop_assert!(!words.contains('\n') && !parts.contains('\n'));
    }
}
