//! `entrada forget`: a person's data goes, the counts stay.

use clap::Args;
use entrada_app::{Forgotten, WhomInput};

use crate::io::session::Session;
use crate::io::show;
use crate::{Ended, Outcome};

/// `entrada forget`
#[derive(Debug, Args)]
#[command(
    after_help = "Names, e-mail addresses, notes and answers at the door go, here at once and on other laptops with the next \
                        bundle. The number, type, seat, scans and payments stay. It can't be undone. Files that were \
                        written before (backups, exports, bundles) still have the data: delete them.\n\n\
                        A ticket's number forgets its holder, and the order's buyer when that is the same person or \
                        bought nothing else. An order's number forgets its buyer, with the order's tickets in the same \
                        name. --email forgets whoever has or had the address, as holder or buyer.\n\n\
                        Examples:\n  entrada forget 7K3Q9-M2FXD\n  entrada forget --email ada@example.org --event jazz"
)]
pub(crate) struct Forget {
    /// Number of the person's ticket or order
    #[arg(value_name = "NUMBER|ORDER", required_unless_present = "email", conflicts_with = "email")]
    number: Option<String>,
    /// Whoever has this e-mail address, with or without a ticket
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// In which event, when the person is in several
    #[arg(long)]
    event: Option<String>,
}

impl Forget {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let app = session.app()?;
        let event = self.event.as_ref().map(|event| app.find_event(event)).transpose()?;
        let typed = match (&self.email, &self.number) {
            (Some(email), _) => WhomInput::Email(email),
            (None, number) => WhomInput::Number(number.as_deref().unwrap_or_default()),
        };
        let (event, whom) = app.find_whom(event.as_ref(), typed)?;
        session.out.show(&app.forget_person(&event, &whom)?, summary)?;
        Ok(Outcome::Done)
    }
}

fn summary(forgotten: &Forgotten) -> String {
    let parts = show::count(forgotten.parts, "piece");
    let whom = match forgotten {
        Forgotten { email: Some(email), tickets, orders, .. } => format!(
            "{email}: the holder of {} and the buyer of {}",
            counted(tickets.len(), "ticket"),
            counted(orders.len(), "order")
        ),
        Forgotten { number: Some(number), order: Some(order), .. } => {
            format!("the holder of {number}, and the buyer of order {order}")
        }
        Forgotten { number: Some(number), .. } => format!("the holder of {number}"),
        Forgotten { order, tickets, .. } => {
            let order = order.as_deref().unwrap_or_default();
            let theirs = if tickets.is_empty() {
                String::new()
            } else {
                format!(", and the holder of {}", tickets.join(", "))
            };
            format!("the buyer of order {order}{theirs}")
        }
    };
    let passed_on = if forgotten.passed_on.is_empty() {
        String::new()
    } else {
        format!("Somebody else's now, and only the past forgotten: {}.\n", forgotten.passed_on.join(", "))
    };
    format!("Forgot {whom}: {parts} of personal data erased.\n{passed_on}")
}

fn counted(number: usize, what: &str) -> String {
    show::count(u64::try_from(number).unwrap_or(u64::MAX), what)
}
