//! `entrada mail`: the mail server that tickets go out by, and sending them. Whom a list has is chosen as in `bulk`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use entrada_app::{ErrorView, FrontEnd, Language, MailInput, MailSecurity, MailView, SendReport};

use crate::io::passphrase::{Secret, first_line};
use crate::io::session::Session;
use crate::io::show;
use crate::verbs::bulk::{Chosen, show_progress};
use crate::{Ended, Outcome};

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Security {
    /// TLS from the first byte, usually at port 465
    Tls,
    /// TLS asked for in the open, usually at port 587
    Starttls,
    /// None: for a server on this laptop or in this room
    Open,
}

#[derive(Debug, Args)]
pub(crate) struct Server {
    /// The server's name, such as smtp.example.org
    #[arg(long)]
    host: Option<String>,
    /// Its port; 465 when absent
    #[arg(long)]
    port: Option<String>,
    /// How the way there is kept from others' eyes
    #[arg(long, value_enum)]
    security: Option<Security>,
    /// The user's name, when it asks for one
    #[arg(long)]
    user: Option<String>,
    /// A file whose first line is the user's password
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
    /// The address that tickets come from
    #[arg(long, value_name = "ADDRESS")]
    from: Option<String>,
    /// The name that they come from
    #[arg(long, value_name = "NAME")]
    from_name: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum MailVerb {
    /// Set the mail server; what is not named stays, an empty text clears. The password is dropped when host, port,
    /// security or user changes without it
    #[command(
        after_help = "Example:\n  entrada mail set --host smtp.example.org --user office@example.org --password-file pw.txt \\\n    \
                      --from tickets@example.org --from-name \"Sala Sol\""
    )]
    Set(Server),
    /// Show the mail server, without its password
    Show,
    /// Send a letter to see whether the settings are right
    Test {
        /// To whom
        address: String,
    },
    /// Send each ticket to its holder, or else to its buyer, in one letter for each address; what was sent before is
    /// passed over, and what the server puts off waits
    #[command(after_help = "Example:\n  entrada mail send jazz --everybody")]
    Send {
        #[command(flatten)]
        chosen: Chosen,
        /// Send also what was sent before
        #[arg(long)]
        again: bool,
    },
}

impl MailVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        match self {
            Self::Set(server) => {
                let password = server
                    .password_file
                    .as_deref()
                    .map(|file| first_line(file, Secret::Password))
                    .transpose()?;
                let input = MailInput {
                    host: server.host.clone(),
                    port: server.port.clone(),
                    security: server.security.map(|security| match security {
                        Security::Tls => MailSecurity::Tls,
                        Security::Starttls => MailSecurity::StartTls,
                        Security::Open => MailSecurity::Open,
                    }),
                    user: server.user.clone(),
                    password,
                    from_name: server.from_name.clone(),
                    from: server.from.clone(),
                };
                let view = session.app()?.save_mail(&input)?;
                session.out.show(&view, shown)?;
            }
            Self::Show => {
                let view = session.app()?.mail()?;
                session.out.show(&view, |view| match view {
                    Some(view) => shown(view),
                    None => "No mail server yet. Set one with entrada mail set.\n".to_owned(),
                })?;
            }
            Self::Test { address } => {
                session.app()?.test_mail(address)?;
                session.out.show(&serde_json::json!({ "sent": 1 }), |_| {
                    format!(
                        "The mail server took a letter to {}. See whether it arrives.\n",
                        show::clean(address)
                    )
                })?;
            }
            Self::Send { chosen, again } => {
                let (app, event) = session.app_and_event(&chosen.event)?;
                let selection = chosen.selection(&app, &event)?;
                let report = app.bulk_send(&event, &selection, *again, &mut show_progress)?;
                let trouble = report.trouble.clone();
                session.out.show(&report.view(Language::En, FrontEnd::Terminal), in_words)?;
                if let Some(trouble) = trouble {
                    return Err(trouble);
                }
            }
        }
        Ok(Outcome::Done)
    }
}

fn shown(view: &MailView) -> String {
    let security = match view.security {
        MailSecurity::Tls => "TLS",
        MailSecurity::StartTls => "STARTTLS",
        MailSecurity::Open => "not encrypted",
    };
    let user = view.user.as_deref().map(|user| format!(", as {}", show::clean(user))).unwrap_or_default();
    let missing = if view.user.is_some() && !view.has_password {
        "No password is kept: it is for one host, port, security and user. Give it with --password-file.\n"
    } else {
        ""
    };
    format!(
        "{}:{} ({security}){user}, from {} <{}>\n{missing}",
        show::clean(&view.host),
        view.port,
        show::clean(&view.from_name),
        show::clean(&view.from)
    )
}

fn in_words(report: &SendReport<ErrorView>) -> String {
    let mut text = format!("Sent {}\n", show::count(report.sent.into(), "ticket"));
    if report.waiting > 0 {
        let waiting = show::count(report.waiting.into(), "ticket");
        text.push_str(&format!(
            "Waiting: {waiting}. Sent with the next entrada mail send, or by an open window\n"
        ));
    }
    for one in &report.skipped {
        let name = one.name.as_deref().map(|name| format!(" of {}", show::clean(name))).unwrap_or_default();
        text.push_str(&format!("  not {}{name}: {}\n", one.number, show::clean(&one.why)));
    }
    text
}
