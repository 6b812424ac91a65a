//! `entrada mail send` killed again and again, right after the server took a letter: no address ever gets a second one, and
//! whoever got none waits or is named.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Stdio;

use crate::sink::Sink;
use crate::support::{Laptop, mail_set};

#[test]
fn killed_after_any_letter_it_sends_none_twice_and_loses_none() {
    let (laptop, sink) = (Laptop::with_event(), Sink::start());
    let port = sink.port.to_string();
    laptop.json(&mail_set(&port));
    for nth in 0..12 {
        laptop.issue("Ada", &["--email", &format!("guest{nth}@example.org")]);
    }
    let send = ["--json", "mail", "send", "jazz", "--everybody"];
    for taken in [1, 2, 4, 7, 9] {
        let mut command = laptop.command();
        let mut child = command.args(send).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        while sink.mails().len() < taken && child.try_wait().unwrap().is_none() {
            std::thread::yield_now();
        }
        child.kill().unwrap();
        child.wait().unwrap();
    }
    let report = laptop.run(&send).ends(0).json();
    let mut letters: BTreeMap<String, usize> = BTreeMap::new();
    sink.mails().into_iter().for_each(|mail| *letters.entry(mail.to).or_default() += 1);
    assert!(letters.values().all(|count| *count == 1), "{letters:?}");
    assert_eq!(report["waiting"], 0);
    // Whoever is in doubt is named, and most of them have it.
    let skipped = report["skipped"].as_array().unwrap();
    let named: BTreeSet<&str> = skipped.iter().map(|one| one["number"].as_str().unwrap()).collect();
    let sent = usize::try_from(report["sent"].as_u64().unwrap()).unwrap();
    assert_eq!(named.len() + sent, 12, "{report}");
    let doubtful = skipped.iter().filter(|one| one["why"].as_str().unwrap().contains("may have arrived"));
    assert!(12 - letters.len() <= doubtful.count(), "{report}, {letters:?}");
    assert_eq!(laptop.run(&send).ends(0).json()["sent"], 0);
}
