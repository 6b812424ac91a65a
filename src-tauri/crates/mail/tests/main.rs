//! Letters to a mail server that speaks enough SMTP to take, refuse and put off letters.
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests may panic"
)]

mod sink;

use entrada_mail::{Letter, MailError, Post, Security, Server};
use sink::Sink;

fn server(port: u16) -> Server {
    Server {
        host: "127.0.0.1".into(),
        port,
        security: Security::Open,
        login: None,
        from_name: "Box office".into(),
        from: "tickets@events.example".into(),
    }
}

fn letter(to: &str) -> Letter {
    Letter {
        to_name: Some("Ada\r\nBcc: eve@example.org".into()),
        to: to.into(),
        subject: "Your ticket\nfor Jazz ♫".into(),
        text: "See you there.\n.\nThe dot above is no end.".into(),
        id: "7K3Q9M2FXD-0".into(),
        ticket: Some(("ticket.pdf".into(), b"%PDF-1.7 not much of one".to_vec())),
    }
}

#[test]
fn a_letter_with_a_ticket_arrives_whole() {
    let sink = Sink::start();
    let post = Post::new(server(sink.port)).unwrap();
    post.test().unwrap();
    post.send(&letter("ada@example.org")).unwrap();
    let mails = sink.mails();
    assert_eq!(mails.len(), 1);
    let mail = &mails[0];
    assert_eq!((mail.from.as_str(), mail.to.as_str()), ("tickets@events.example", "ada@example.org"));
    for part in [
        "Message-ID: <7K3Q9M2FXD-0@events.example>",
        "application/pdf",
        "filename=\"ticket.pdf\"",
        "See you there.",
        "The dot above is no end.",
    ] {
        assert!(mail.text.contains(part), "{part} in\n{}", mail.text);
    }
    assert!(!mail.text.lines().any(|line| line.starts_with("Bcc:")), "a name can't add a header");
}

#[test]
fn an_unknown_recipient_is_refused_and_the_next_letter_goes_out() {
    let sink = Sink::start();
    let post = Post::new(server(sink.port)).unwrap();
    let error = post.send(&letter("nobody@example.org")).unwrap_err();
    assert!(
        matches!(&error, MailError::Refused { to, said, .. } if to == "nobody@example.org" && said.contains("550")),
        "{error}"
    );
    assert!(!error.stops_all());
    post.send(&letter("ada@example.org")).unwrap();
    assert_eq!(sink.mails().len(), 1);
}

#[test]
fn a_busy_server_asks_for_later() {
    let sink = Sink::start();
    let post = Post::new(server(sink.port)).unwrap();
    let error = post.send(&letter("later@example.org")).unwrap_err();
    assert!(matches!(error, MailError::Later { .. }), "{error}");
}

#[test]
fn a_wrong_password_is_called_so_and_is_not_in_the_error() {
    let sink = Sink::start();
    let mut server = server(sink.port);
    server.login = Some(("office".into(), "hunter2".into()));
    let post = Post::new(server.clone()).unwrap();
    let error = post.test().unwrap_err();
    assert!(matches!(error, MailError::Login { .. }) && error.stops_all(), "{error}");
    assert!(!error.to_string().contains("hunter2"));
    server.login = Some(("office".into(), "right".into()));
    Post::new(server).unwrap().send(&letter("ada@example.org")).unwrap();
}

#[test]
fn without_tls_where_it_is_wanted_nothing_is_sent() {
    let sink = Sink::start();
    let post = Post::new(Server { security: Security::StartTls, ..server(sink.port) }).unwrap();
    let error = post.send(&letter("ada@example.org")).unwrap_err();
    assert!(matches!(error, MailError::Unreachable { .. }), "{error}");
    assert!(sink.mails().is_empty());
}

#[test]
fn nobody_there_and_no_address() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let error = Post::new(server(port)).unwrap().send(&letter("ada@example.org")).unwrap_err();
    assert!(matches!(error, MailError::Unreachable { .. }) && error.stops_all(), "{error}");
    let sink = Sink::start();
    let error = Post::new(server(sink.port)).unwrap().send(&letter("not an address")).unwrap_err();
    assert_eq!(error, MailError::Address("not an address".into()));
}
