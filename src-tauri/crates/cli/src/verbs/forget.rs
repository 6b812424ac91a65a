//! `entrada forget`: a person's data goes, the counts stay.

use clap::Args;
use entrada_app::Forgotten;

use crate::io::session::Session;
use crate::io::show;
use crate::{Ended, Outcome};

/// `entrada forget`
#[derive(Debug, Args)]
#[command(
    after_help = "Names, e-mail addresses, notes and answers at the door go, here at once and on other laptops with the next \
                        bundle. The number, type, seat, scans and payments stay. It can't be undone. Files that were \
                        written before (backups, exports, bundles) still have the data: delete them.\n\n\
                        Example:\n  entrada forget 7K3Q9-M2FXD"
)]
pub(crate) struct Forget {
    /// Number of the person's ticket
    number: String,
}

impl Forget {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let app = session.app()?;
        let (event, number) = app.find_ticket(&self.number)?;
        session.out.show(&app.forget_person(&event, number)?, told)?;
        Ok(Outcome::Done)
    }
}

fn told(forgotten: &Forgotten) -> String {
    let buyer = match &forgotten.order {
        Some(order) => format!(", and the buyer of order {order}"),
        None => String::new(),
    };
    let parts = show::count(forgotten.parts, "piece");
    format!("Forgot the holder of {}{buyer}: {parts} of personal data erased.\n", forgotten.number)
}
