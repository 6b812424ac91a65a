//! `entrada sheets` against a Google on this machine: what scripts see of connecting, sending and trouble.

use entrada_testkit::google::{GoogleFake, SERVICE_ACCOUNT};

use crate::support::{Laptop, Ran};

/// Runs the program with Google where the fake is.
fn run(laptop: &Laptop, google: &GoogleFake, arguments: &[&str]) -> Ran {
    let mut command = laptop.command();
    command.envs(google.environment()).args(arguments);
    Ran::of(&command.output().unwrap())
}

#[test]
fn an_event_is_mirrored_from_the_terminal() {
    let (laptop, google) = (Laptop::new(), GoogleFake::start());
    let sheet = google.new_spreadsheet("Guests", &[SERVICE_ACCOUNT]);
    let key = laptop.with_file("key.json", google.service_account_key());
    let event =
        ["event", "add", "Jazz Night", "--starts", "2026-11-20T20:00:00Z", "--ends", "2050-01-01T00:00:00Z"];
    run(&laptop, &google, &event).ends(0);
    run(&laptop, &google, &["type", "add", "jazz", "Standard", "--price", "12.50"]).ends(0);
    let none = run(&laptop, &google, &["sheets", "flush", "--json"]).ends(2).error();
    assert_eq!(none["code"], "not_found");
    for status in [&["sheets", "status", "jazz", "--json"][..], &["sheets", "status", "--json"]] {
        let off = run(&laptop, &google, status).ends(0).json();
        let wanted = serde_json::json!({ "state": "off", "waiting": 0, "last_success": null, "error": null });
        assert_eq!(off, wanted);
    }
    let connect = ["sheets", "connect", "--service-account", &key, "--spreadsheet", &sheet, "jazz", "--json"];
    let view = run(&laptop, &google, &connect).ends(0).json();
    assert_eq!((&view["way"], &view["account"]), (&"service_account".into(), &SERVICE_ACCOUNT.into()));
    let sold = run(&laptop, &google, &["issue", "jazz", "--type", "standard", "--name", "Ana", "--json"])
        .ends(0)
        .json();
    let number = sold["tickets"][0]["number"].as_str().unwrap();
    let waiting = run(&laptop, &google, &["sheets", "status", "--json"]).ends(0).json();
    assert_eq!((&waiting["state"], &waiting["waiting"]), (&"waiting".into(), &1.into()));
    let sent = run(&laptop, &google, &["sheets", "flush", "--json"]).ends(0).json();
    assert_eq!(
        (&sent["state"], &sent["waiting"], &sent["error"]),
        (&"up_to_date".into(), &0.into(), &().into())
    );
    assert!(sent["last_success"].is_string());
    let tab = google.tab(&sheet, "Tickets").unwrap();
    let row = tab.find("Number", number).unwrap();
    tab.edit(row, tab.column("Name").unwrap(), "Ana Ruiz");
    run(&laptop, &google, &["sheets", "flush"]).ends(0);
    let open = run(&laptop, &google, &["sheets", "proposals", "--json"]).ends(0).json();
    assert_eq!((&open[0]["field"], &open[0]["wanted"]), (&"name".into(), &"Ana Ruiz".into()));
    run(&laptop, &google, &["sheets", "accept", &open[0]["id"].to_string()]).ends(0);
    let ticket = run(&laptop, &google, &["ticket", "show", number, "--json"]).ends(0).json();
    assert_eq!(ticket["name"], "Ana Ruiz");
    run(&laptop, &google, &["sheets", "accept", "99"]).ends(2);
    let columns =
        run(&laptop, &google, &["sheets", "columns", "jazz", "name", "state", "--json"]).ends(0).json();
    let shown = columns.as_array().unwrap().iter().filter(|column| column["shown"] == true).count();
    assert_eq!(shown, 3, "and the number");
    // Nobody shares it any more: said in words, and scripts are told.
    google.unshare(&sheet, SERVICE_ACCOUNT);
    let trouble = run(&laptop, &google, &["sheets", "flush", "--for", "5", "--json"]).ends(1).json();
    assert_eq!(
        (&trouble["state"], &trouble["error"]["code"]),
        (&"needs_person".into(), &"not_shared".into())
    );
    let said = run(&laptop, &google, &["sheets", "test"]).ends(1);
    assert!(said.out.contains(SERVICE_ACCOUNT), "{said:?}");
    run(&laptop, &google, &["sheets", "disconnect"]).ends(0);
    assert!(tab.exists());
}

#[test]
fn offline_is_told_and_nothing_is_lost() {
    let (laptop, google) = (Laptop::new(), GoogleFake::start());
    let sheet = google.new_spreadsheet("Guests", &[SERVICE_ACCOUNT]);
    let key = laptop.with_file("key.json", google.service_account_key());
    run(&laptop, &google, &["event", "sample"]).ends(0);
    let connect = ["sheets", "connect", "sample", "--service-account", &key, "--spreadsheet", &sheet];
    run(&laptop, &google, &connect).ends(0);
    let away = laptop
        .command()
        .env("ENTRADA_GOOGLE_TOKEN_URL", "http://127.0.0.1:9/token")
        .env("ENTRADA_GOOGLE_SHEETS_URL", "http://127.0.0.1:9")
        .args(["sheets", "flush", "--for", "1", "--json"])
        .output()
        .unwrap();
    let away = Ran::of(&away).ends(1).json();
    assert_eq!((&away["state"], &away["error"]["code"]), (&"waiting".into(), &"offline".into()));
    run(&laptop, &google, &["sheets", "flush"]).ends(0);
    assert_eq!(google.tab(&sheet, "Tickets").unwrap().rows().len(), 121);
}
