//! `entrada guests`: the list of guests. One ticket in full is in `ticket`.

use clap::Args;
use entrada_app::{GuestQuery, GuestState};

use crate::session::Session;
use crate::values::one_of;
use crate::{Ended, Outcome, show};

/// The guests of an event, by name.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  entrada guests jazz --search ruiz\n  entrada guests jazz --state missed --limit 1000"
)]
pub(crate) struct Guests {
    /// Id of the event, or part of its name
    event: String,
    /// Any part of a name, number, e-mail address or seat
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
    /// Only these
    #[arg(long, value_name = "S", value_parser = one_of::<GuestState>(&["valid", "unpaid", "blocked", "cancelled", "inside", "admitted", "missed"]))]
    state: Option<GuestState>,
    /// How many at most
    #[arg(long, value_name = "N", default_value_t = 100)]
    limit: u32,
}

impl Guests {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let (app, event) = session.app_and_event(&self.event)?;
        let query = GuestQuery {
            search: self.search.clone(),
            state: self.state,
            type_index: None,
            offset: None,
            limit: Some(self.limit),
        };
        let page = app.guests(&event, &query)?;
        session.out.show(&page, |page| {
            let shown = u32::try_from(page.tickets.len()).unwrap_or(u32::MAX);
            if page.total == 0 {
                return "No guests fit.\n".to_owned();
            }
            let of = show::count(page.total.into(), "guest");
            let below = if shown < page.total { format!("{shown} of {of}; more with --limit") } else { of };
            format!("{}{below}\n", show::tickets(&page.tickets))
        })?;
        Ok(Outcome::Done)
    }
}
