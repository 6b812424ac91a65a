//! `entrada lock` and `entrada unlock`: this laptop for the door, for selling or both, until somebody has the PIN.

use clap::Args;
use entrada_app::{LockTo, SessionView};

use crate::io::pin::PinFile;
use crate::io::session::Session;
use crate::io::show;
use crate::io::values::one_of;
use crate::verbs::person::role_word;
use crate::{Ended, Outcome};

/// `entrada lock`
#[derive(Debug, Args)]
#[command(
    after_help = "Wrong PINs: three are free, then the next may be tried after 5 seconds, 10, 20 … up to 5 minutes.\n\n\
                        Example:\n  entrada lock --to door --pin-file pin.txt"
)]
pub(crate) struct Lock {
    /// What this laptop still does
    #[arg(long, value_parser = one_of::<LockTo>(&["door", "sell", "both"]), required_unless_present_any = ["status", "ask_who"])]
    to: Option<LockTo>,
    /// Only tell what it is locked to
    #[arg(long, conflicts_with = "to")]
    status: bool,
    /// Whether it asks who works on it also while it is not locked
    #[arg(long, value_name = "on|off", value_parser = switch, conflicts_with_all = ["to", "status"])]
    ask_who: Option<bool>,
    #[command(flatten)]
    pin: PinFile,
}

/// `entrada unlock`
#[derive(Debug, Args)]
pub(crate) struct Unlock {
    #[command(flatten)]
    pin: PinFile,
}

fn switch(typed: &str) -> Result<bool, String> {
    match typed {
        "on" | "yes" => Ok(true),
        "off" | "no" => Ok(false),
        _ => Err("it is on or off".to_owned()),
    }
}

impl Lock {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let app = session.app()?;
        let view = match (self.to, self.ask_who) {
            (Some(to), _) => app.lock(to, &self.pin.chosen("PIN of this laptop")?)?,
            (None, Some(ask_who)) => app.set_ask_who(ask_who)?,
            (None, None) => app.session()?,
        };
        session.out.show(&view, in_words)?;
        Ok(Outcome::Done)
    }
}

impl Unlock {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let app = session.app()?;
        let view = app.unlock(&self.pin.known("PIN of this laptop")?)?;
        session.out.show(&view, in_words)?;
        Ok(Outcome::Done)
    }
}

fn in_words(view: &SessionView) -> String {
    let to = match view.lock {
        None => "not locked",
        Some(LockTo::Door) => "to the door",
        Some(LockTo::Sell) => "to selling",
        Some(LockTo::Both) => "to selling and the door",
    };
    show::card(
        "This laptop",
        &[
            ("locked", Some(to.to_owned())),
            ("next PIN in", (view.wait > 0).then(|| show::count(view.wait.into(), "second"))),
            ("asks who works", Some(if view.ask_who { "always" } else { "while it is locked" }.to_owned())),
            (
                "signed in",
                view.person.as_ref().map(|person| format!("{}, {}", person.name, role_word(person.role))),
            ),
        ],
    )
}
