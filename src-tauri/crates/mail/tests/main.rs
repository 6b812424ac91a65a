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

use entrada_mail::{Enclosed, Letter, MailError, Post, Security, Server};
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
        html: Some("<p>See you there. <img src=\"cid:code\"></p>".into()),
        pictures: vec![Enclosed {
            name: "code".into(),
            kind: "image/png",
            bytes: b"not much of one".to_vec(),
        }],
        files: vec![Enclosed {
            name: "ticket.pdf".into(),
            kind: "application/pdf",
            bytes: b"%PDF-1.7 not much of one".to_vec(),
        }],
        id: "7K3Q9M2FXD-0".into(),
    }
}

/// Sends a letter that nobody writes down.
fn send(post: &mut Post, to: &str) -> Result<(), MailError> {
    post.send(&letter(to), || Ok(()))
}

#[test]
fn a_letter_with_a_ticket_arrives_whole() {
    let sink = Sink::start();
    let mut post = Post::new(server(sink.port)).unwrap();
    post.test().unwrap();
    send(&mut post, "ada@example.org").unwrap();
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
    let mut post = Post::new(server(sink.port)).unwrap();
    let error = send(&mut post, "nobody@example.org").unwrap_err();
    assert!(
        matches!(&error, MailError::Refused { to, said, .. } if to == "nobody@example.org" && said.contains("550")),
        "{error}"
    );
    assert!(!error.stops_all());
    send(&mut post, "ada@example.org").unwrap();
    assert_eq!(sink.mails().len(), 1);
}

#[test]
fn a_busy_server_asks_for_later() {
    let sink = Sink::start();
    let mut post = Post::new(server(sink.port)).unwrap();
    let error = send(&mut post, "later@example.org").unwrap_err();
    assert!(matches!(error, MailError::Later { .. }), "{error}");
}

#[test]
fn a_wrong_password_is_called_so_and_is_not_in_the_error() {
    let sink = Sink::start();
    let mut server = server(sink.port);
    server.login = Some(("office".into(), "hunter2".into()));
    let mut post = Post::new(server.clone()).unwrap();
    let error = post.test().unwrap_err();
    assert!(matches!(error, MailError::Login { .. }) && error.stops_all(), "{error}");
    assert!(!error.to_string().contains("hunter2"));
    server.login = Some(("office".into(), "right".into()));
    send(&mut Post::new(server).unwrap(), "ada@example.org").unwrap();
}

#[test]
fn without_tls_where_it_is_wanted_nothing_is_sent() {
    let sink = Sink::start();
    let mut post = Post::new(Server { security: Security::StartTls, ..server(sink.port) }).unwrap();
    let error = send(&mut post, "ada@example.org").unwrap_err();
    assert!(matches!(error, MailError::Unreachable { .. }), "{error}");
    assert!(sink.mails().is_empty());
}

#[test]
fn nobody_there_and_no_address() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let error = send(&mut Post::new(server(port)).unwrap(), "ada@example.org").unwrap_err();
    assert!(matches!(error, MailError::Unreachable { .. }) && error.stops_all(), "{error}");
    let sink = Sink::start();
    let error = send(&mut Post::new(server(sink.port)).unwrap(), "not an address").unwrap_err();
    assert_eq!(error, MailError::Address("not an address".into()));
}

#[test]
fn a_server_that_hangs_up_is_left_alone_and_a_new_connection_is_tried_for_the_next() {
    let sink = Sink::start();
    let mut post = Post::new(server(sink.port)).unwrap();
    send(&mut post, "ada@example.org").unwrap();
    let error = send(&mut post, "closing@example.org").unwrap_err();
    assert!(matches!(error, MailError::Later { closes: true, .. }) && error.stops_all(), "{error}");
    send(&mut post, "bob@example.org").unwrap();
    assert_eq!(sink.mails().len(), 2);
}

#[test]
fn what_was_handed_over_without_an_answer_is_not_called_refused() {
    let sink = Sink::start();
    let mut post = Post::new(server(sink.port)).unwrap();
    let error = send(&mut post, "silent@example.org").unwrap_err();
    assert!(matches!(&error, MailError::Unknown { to, .. } if to == "silent@example.org"), "{error}");
    assert!(!error.stops_all());
    send(&mut post, "ada@example.org").unwrap();
}

#[test]
fn what_can_not_be_written_down_is_not_handed_over() {
    let sink = Sink::start();
    let mut post = Post::new(server(sink.port)).unwrap();
    let full = || Err(MailError::Address("the disk is full".into()));
    assert!(post.send(&letter("ada@example.org"), full).is_err());
    assert!(sink.mails().is_empty());
    send(&mut post, "bob@example.org").unwrap();
    assert_eq!(sink.mails().len(), 1, "and the next letter is no part of it");
}

#[test]
fn a_sender_that_the_server_does_not_take_is_no_fault_of_the_recipient() {
    let sink = Sink::start();
    let from = Server { from: "unwanted@events.example".into(), ..server(sink.port) };
    let error = send(&mut Post::new(from).unwrap(), "ada@example.org").unwrap_err();
    assert!(matches!(error, MailError::Sender { .. }) && error.stops_all(), "{error}");
}

#[test]
fn a_domain_of_any_script_is_sent_in_its_ascii_form() {
    let sink = Sink::start();
    let mut post = Post::new(server(sink.port)).unwrap();
    for (typed, sent) in [
        ("ada@bücher.example", "ada@xn--bcher-kva.example"),
        ("ada@例え.テスト", "ada@xn--r8jz45g.xn--zckzah"),
        ("jürgen@example.org", "jürgen@example.org"),
    ] {
        send(&mut post, typed).unwrap();
        assert_eq!(sink.mails().last().unwrap().to, sent);
    }
    for wrong in ["ada@", "@example.org", "ada", "ada@exa mple.org", "ada@-.org"] {
        let error = send(&mut post, wrong).unwrap_err();
        assert_eq!(error, MailError::Address(wrong.into()));
    }
}
