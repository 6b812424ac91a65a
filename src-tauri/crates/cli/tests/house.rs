//! An event is set up in the terminal: areas, gates, questions, rules; copied, put away. Every verb with its JSON.

use serde_json::{Value, json};

use crate::support::{Laptop, fields, text};

fn names(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|each| text(each, "name")).collect()
}

#[test]
fn areas_and_gates() {
    let laptop = Laptop::with_event();
    let lounge = laptop.json(&["area", "add", "jazz", "Lounge", "--capacity", "40"]);
    assert_eq!(lounge, json!({"name": "Lounge", "capacity": 40, "inside": 0}));
    laptop.json(&["area", "add", "jazz", "Lunch"]);
    assert_eq!(names(&laptop.json(&["area", "list", "jazz"])), ["Lounge", "Lunch"]);
    let main = laptop.json(&["gate", "add", "jazz", "Main"]);
    assert_eq!(main, json!({"name": "Main", "area": null}));
    laptop.json(&["gate", "add", "jazz", "Lounge door", "--area", "lounge"]);
    let gates = laptop.json(&["gate", "list", "jazz"]);
    assert_eq!(gates, json!([{"name": "Lounge door", "area": "Lounge"}, {"name": "Main", "area": null}]));
    let event = laptop.json(&["event", "show", "jazz"]);
    assert_eq!(event["gates"], json!(["Lounge door", "Main"]));
    assert_eq!(event["doors"], gates);
    assert_eq!(event["areas"], laptop.json(&["area", "list", "jazz"]));
    assert_eq!(laptop.json(&["gate", "edit", "jazz", "main", "--area", "Lunch"])["area"], "Lunch");
    assert_eq!(laptop.json(&["gate", "edit", "jazz", "main", "--area", ""])["area"], Value::Null);
    assert_eq!(laptop.json(&["area", "edit", "jazz", "lunch", "--capacity", "12"])["capacity"], 12);
    assert_eq!(laptop.json(&["area", "edit", "jazz", "lunch", "--capacity", ""])["capacity"], Value::Null);
    assert_eq!(laptop.json(&["area", "remove", "jazz", "lunch"])["name"], "Lunch");
    assert_eq!(laptop.json(&["gate", "remove", "jazz", "main"])["name"], "Main");
    assert_eq!(names(&laptop.json(&["area", "list", "jazz"])), ["Lounge"]);
    assert_eq!(names(&laptop.json(&["gate", "list", "jazz"])), ["Lounge door"]);
    let shown = laptop.run(&["area", "list", "jazz"]).ends(0).out;
    assert!(shown.contains("Lounge") && shown.contains("40"), "{shown}");
    assert!(laptop.run(&["gate", "list", "jazz"]).ends(0).out.contains("Lounge door"));
    laptop.state();
}

#[test]
fn an_area_that_is_too_full_is_told() {
    let laptop = Laptop::with_event();
    laptop.json(&["area", "add", "jazz", "Lounge"]);
    laptop.json(&["gate", "add", "jazz", "Lounge door", "--area", "Lounge"]);
    for name in ["Ana", "Ben"] {
        let ticket = laptop.sell(name);
        laptop.json(&["check", "jazz", text(&ticket, "number"), "--gate", "Lounge door"]);
    }
    assert_eq!(laptop.json(&["area", "list", "jazz"])[0]["inside"], 2);
    let told = laptop.run(&["area", "edit", "jazz", "lounge", "--capacity", "1"]).ends(0);
    assert!(told.err.contains("2 people are in Lounge now, 1 more than may be"), "{told:?}");
    let enough = laptop.run(&["area", "edit", "jazz", "lounge", "--capacity", "2"]).ends(0);
    assert_eq!(enough.err, "");
}

#[test]
fn a_type_with_all_its_rules() {
    let laptop = Laptop::with_event();
    let added = laptop.json(&[
        "type",
        "add",
        "jazz",
        "Week",
        "--price",
        "60",
        "--quota",
        "30",
        "--valid-from",
        "2031-11-20 18:00",
        "--valid-until",
        "2031-11-24",
        "--gate",
        "Main",
        "--gate",
        "Garden",
        "--reentry",
        "--entries",
        "7",
        "--entries-per-day",
        "2",
        "--quota-group",
        "Hall",
        "--note",
        "Give them the map.",
    ]);
    let expected = [
        "currency",
        "entries",
        "entries_per_day",
        "gates",
        "group_left",
        "index",
        "issued",
        "left",
        "name",
        "note",
        "price",
        "quota",
        "quota_group",
        "reentry",
        "rules",
        "tax",
        "valid_from",
        "valid_until",
        "warning",
    ];
    assert_eq!(fields(&added), expected);
    assert_eq!((&added["entries"], &added["entries_per_day"]), (&json!(7), &json!(2)));
    assert_eq!((&added["quota_group"], &added["group_left"]), (&json!("Hall"), &json!(30)));
    assert_eq!(added["note"], "Give them the map.");
    let shown = laptop.run(&["type", "list", "jazz"]).ends(0).out;
    assert!(shown.contains("7, 2 a day") && shown.contains("Hall"), "{shown}");
    let cleared = laptop.json(&[
        "type",
        "edit",
        "jazz",
        "week",
        "--entries",
        "",
        "--entries-per-day",
        "",
        "--quota-group",
        "",
        "--note",
        "",
        "--gate",
        "",
    ]);
    for field in ["entries", "entries_per_day", "quota_group", "group_left", "note"] {
        assert_eq!(cleared[field], Value::Null, "{field}");
    }
    assert_eq!(cleared["gates"], json!([]));
    assert_eq!(laptop.json(&["type", "edit", "jazz", "standard", "--reentry"])["reentry"], true);
    assert_eq!(laptop.json(&["type", "edit", "jazz", "standard", "--reentry", "no"])["reentry"], false);
}

#[test]
fn the_rules_of_an_event() {
    let laptop = Laptop::with_event();
    for (word, unpaid, admit) in [
        ("ask", "ask", false),
        ("always", "always", true),
        ("never", "never", false),
        ("yes", "always", true),
        ("no", "never", false),
    ] {
        let event = laptop.json(&["event", "edit", "jazz", "--admit-unpaid", word]);
        assert_eq!((&event["unpaid"], &event["admit_unpaid"]), (&json!(unpaid), &json!(admit)), "{word}");
    }
    assert_eq!(laptop.json(&["event", "edit", "jazz", "--unlisted", "refuse"])["admit_unlisted"], false);
    assert_eq!(laptop.json(&["event", "edit", "jazz", "--unlisted", "admit"])["admit_unlisted"], true);
    assert_eq!(laptop.json(&["event", "edit", "jazz", "--admit-unlisted", "no"])["admit_unlisted"], false);
    assert_eq!(laptop.json(&["event", "edit", "jazz", "--names-at-door", "no"])["names_at_door"], false);
    assert!(laptop.run(&["event", "show", "jazz"]).ends(0).out.contains("names at the door"));
    assert_eq!(laptop.json(&["event", "edit", "jazz", "--names-at-door", "yes"])["names_at_door"], true);
    let event = laptop.json(&["event", "edit", "jazz", "--everyone-out", "6:00", "--retain-days", "30"]);
    assert_eq!((&event["everyone_out"], &event["retain_days"]), (&json!("06:00"), &json!(30)));
    assert_eq!(event["retain_until"], "2031-12-20T22:30:00Z");
    let shown = laptop.run(&["event", "show", "jazz"]).ends(0).out;
    assert!(shown.contains("at 06:00") && shown.contains("Sat 20 Dec 2031 23:30"), "{shown}");
    let event = laptop.json(&["event", "edit", "jazz", "--everyone-out", "", "--retain-days", ""]);
    assert_eq!((&event["everyone_out"], &event["retain_until"]), (&Value::Null, &Value::Null));
    let expected = [
        "admit_unlisted",
        "admit_unpaid",
        "archived",
        "areas",
        "capacity",
        "currency",
        "decimals",
        "doors",
        "doors_close",
        "doors_open",
        "ends",
        "everyone_out",
        "gates",
        "id",
        "inside",
        "issued",
        "name",
        "names_at_door",
        "retain_days",
        "retain_until",
        "role",
        "running",
        "starts",
        "timezone",
        "timezone_known",
        "unpaid",
        "venue",
        "warnings",
    ];
    assert_eq!(fields(&event), expected);
    let night = laptop.json(&[
        "event",
        "add",
        "Night",
        "--starts",
        "2031-01-01 22:00",
        "--ends",
        "2031-01-02 05:00",
        "--admit-unpaid",
        "ask",
        "--everyone-out",
        "06:00",
        "--unlisted",
        "refuse",
        "--retain-days",
        "7",
    ]);
    assert_eq!((&night["unpaid"], &night["everyone_out"]), (&json!("ask"), &json!("06:00")));
    assert_eq!((&night["admit_unlisted"], &night["retain_days"]), (&json!(false), &json!(7)));
}

#[test]
fn questions_at_the_door() {
    let laptop = Laptop::with_event();
    let waiver = laptop.json(&["question", "add", "jazz", "Waiver signed?", "--kind", "yesno", "--required"]);
    assert_eq!(fields(&waiver), ["choices", "id", "kind", "required", "text", "types"]);
    assert_eq!((&waiver["kind"], &waiver["required"]), (&json!("yesno"), &json!(true)));
    assert_eq!(text(&waiver, "id").len(), 8);
    let meal = laptop.json(&[
        "question",
        "add",
        "jazz",
        "Which meal?",
        "--kind",
        "choice",
        "--choice",
        "Fish",
        "--choice",
        "Vegan",
        "--type",
        "standard",
    ]);
    assert_eq!((&meal["choices"], &meal["types"]), (&json!(["Fish", "Vegan"]), &json!([1])));
    assert_eq!(laptop.json(&["question", "list", "jazz"]), json!([waiver, meal]));
    let edited = laptop.json(&[
        "question",
        "edit",
        "jazz",
        "meal",
        "--text",
        "What to eat?",
        "--type",
        "",
        "--required",
    ]);
    assert_eq!((&edited["id"], &edited["types"]), (&meal["id"], &json!([])));
    assert_eq!((&edited["text"], &edited["required"]), (&json!("What to eat?"), &json!(true)));
    let shown = laptop.run(&["question", "list", "jazz"]).ends(0).out;
    assert!(shown.contains("Fish, Vegan") && shown.contains("yes or no"), "{shown}");
    assert_eq!(laptop.json(&["question", "remove", "jazz", text(&waiver, "id")])["text"], "Waiver signed?");
    assert_eq!(laptop.json(&["question", "list", "jazz"]).as_array().unwrap().len(), 1);
    laptop.state();
}

#[test]
fn an_event_is_copied_and_put_away() {
    let laptop = Laptop::with_event();
    laptop.json(&["type", "edit", "jazz", "standard", "--valid-from", "2031-11-20 19:00", "--quota", "9"]);
    laptop.json(&["question", "add", "jazz", "Wristband number"]);
    laptop.sell("Ana");
    let copy = laptop.json(&["event", "duplicate", "jazz", "--starts", "2032-04-08 20:00"]);
    assert_eq!((&copy["name"], &copy["issued"]), (&json!("Jazz Night 2032-04-08"), &json!(0)));
    assert_eq!((&copy["starts"], &copy["venue"]), (&json!("2032-04-08T18:00:00Z"), &json!("Sala Sol")));
    let id = text(&copy, "id");
    let types = laptop.json(&["type", "list", id]);
    assert_eq!((&types[0]["valid_from"], &types[0]["quota"]), (&json!("2032-04-08T17:00:00Z"), &json!(9)));
    assert_eq!(laptop.json(&["question", "list", id])[0]["text"], "Wristband number");
    let tour = laptop.json(&[
        "event",
        "duplicate",
        id,
        "--starts",
        "2032-05-01 20:00",
        "--name",
        "Tour",
        "--timezone",
        "Asia/Kolkata",
    ]);
    assert_eq!((&tour["name"], &tour["starts"]), (&json!("Tour"), &json!("2032-05-01T14:30:00Z")));

    assert_eq!(laptop.json(&["event", "archive", id])["archived"], true);
    assert_eq!(names(&laptop.json(&["event", "list"])), ["Jazz Night", "Tour"]);
    assert_eq!(
        names(&laptop.json(&["event", "list", "--all"])),
        ["Jazz Night", "Jazz Night 2032-04-08", "Tour"]
    );
    assert_eq!(
        laptop.json(&["event", "show", "jazz"])["name"],
        "Jazz Night",
        "what is put away is not in the way"
    );
    assert_eq!(laptop.json(&["event", "show", id])["name"], "Jazz Night 2032-04-08");
    let shown = laptop.run(&["event", "list"]).ends(0).out;
    assert!(shown.contains("1 event put away") && !shown.contains("2032-04-08"), "{shown}");
    assert!(laptop.run(&["event", "list", "--all"]).ends(0).out.contains("put away"));
    assert_eq!(laptop.json(&["event", "unarchive", id])["archived"], false);
    laptop.state();
}

#[test]
fn rules_of_time() {
    let laptop = Laptop::with_event();
    laptop.json(&["type", "add", "jazz", "Pass", "--price", "30", "--reentry"]);
    laptop.json(&["area", "add", "jazz", "Lounge"]);
    let rule = |words: &[&str]| laptop.json(&[&["type", "rule", "add", "jazz", "pass"], words].concat());
    let hours = rule(&["--hours", "09:00-17:00", "--weekdays", "mon-fri"]);
    assert_eq!(hours["name"], "Pass");
    let expected = json!({"kind": "hours", "days": ["mon", "tue", "wed", "thu", "fri"], "from": "09:00:00", "until": "17:00:00"});
    assert_eq!(hours["rules"][0]["rule"], expected);
    assert_eq!(hours["rules"][0]["sentence"], "On Mon, Tue, Wed, Thu, Fri, from 09:00 to 17:00.");
    rule(&["--window", "2031-11-20 18:00/2031-11-20 22:00"]);
    rule(&["--apart", "30"]);
    rule(&["--any-days", "3"]);
    rule(&["--last-entry", "22:00"]);
    let tolerance = rule(&["--tolerance", "15/30"]);
    assert_eq!(tolerance["rules"][5]["rule"], json!({"kind": "tolerance", "before": 15, "after": 30}));
    rule(&["--stay", "120"]);
    let all = rule(&["--after", "lounge"]);
    assert_eq!(all["rules"][7]["rule"], json!({"kind": "after_area", "area": "Lounge"}));
    assert_eq!(laptop.json(&["type", "rule", "list", "jazz", "pass"]), all);
    assert_eq!(laptop.json(&["type", "list", "jazz"])[1], all);
    let listed = laptop.run(&["type", "rule", "list", "jazz", "pass"]).ends(0).out;
    assert!(listed.contains("3  At least 30 min between two entries."), "{listed}");
    let listed = laptop.run(&["type", "list", "jazz"]).ends(0).out;
    assert!(listed.contains("Pass: At least 30 min between two entries."), "{listed}");
    let left = laptop.json(&["type", "rule", "remove", "jazz", "pass", "3"]);
    assert_eq!(left["rules"].as_array().unwrap().len(), 7);
    let none = laptop.run(&["type", "rule", "list", "jazz", "1"]).ends(0).out;
    assert!(none.contains("no rules of time"), "{none}");
    let wrong: &[(&[&str], i32, &str)] = &[
        (&[], 2, "--hours"),
        (&["--apart", "5", "--stay", "5"], 2, "cannot be used with"),
        (&["--hours", "09:00"], 2, "write it like 09:00-17:00"),
        (&["--hours", "09:00-25:00"], 2, "\"25:00\""),
        (&["--hours", "09:00-17:00", "--weekdays", "moonday"], 2, "moonday"),
        (&["--any-days", "4", "--weekdays", "mon"], 2, "--weekdays"),
        (&["--weekdays", "mon"], 2, "--hours"),
        (&["--window", "2031-11-20"], 2, "write it like"),
        (&["--window", "2031-11-20/2031-11-19"], 2, "before it begins"),
        (&["--apart", "-3"], 2, "\"-3\""),
        (&["--tolerance", "5/x"], 2, "\"x\""),
        (&["--after", "Attic"], 2, "Attic"),
    ];
    for (words, code, told) in wrong {
        let ended = laptop.run(&[&["type", "rule", "add", "jazz", "pass"], *words].concat()).ends(*code);
        assert!(ended.err.contains(told), "{words:?}: {}", ended.err);
    }
    assert!(laptop.run(&["type", "rule", "remove", "jazz", "pass", "9"]).ends(2).err.contains("no rule 9"));
}
