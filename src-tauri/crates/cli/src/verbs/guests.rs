//! `entrada guests`: the list of guests, and what it is narrowed by. One ticket in full is in `ticket`, what is done to
//! many at once in `bulk`.

use clap::Args;
use entrada_app::{App, AppError, EventId, GuestQuery, GuestState};

use crate::io::session::Session;
use crate::io::show;
use crate::io::values::{one_of, yes_or_no};
use crate::{Ended, Outcome};

/// What a list of guests is narrowed by; all of it together.
#[derive(Debug, Args)]
pub(crate) struct Narrowed {
    /// Any part of a name, number, e-mail address or seat; one or two letters: the beginning of a word
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
    /// Only these
    #[arg(long, value_name = "S", value_parser = one_of::<GuestState>(&["valid", "unpaid", "expired", "blocked", "cancelled", "inside", "admitted", "missed", "forgotten"]))]
    state: Option<GuestState>,
    /// Only of this type: index, or part of the name
    #[arg(long = "type", value_name = "T")]
    kind: Option<String>,
    /// Only those who came in by this gate
    #[arg(long, value_name = "G")]
    gate: Option<String>,
    /// Only those who are in this area now
    #[arg(long, value_name = "A")]
    area: Option<String>,
    /// Only those with a seat, or without
    #[arg(long, value_parser = yes_or_no(), value_name = "yes|no")]
    seated: Option<bool>,
    /// Only those with this in their seat
    #[arg(long, value_name = "TEXT")]
    seat: Option<String>,
    /// Only the tickets of this order
    #[arg(long, value_name = "NUMBER")]
    order: Option<String>,
}

impl Narrowed {
    /// Whether it leaves nobody out.
    pub(crate) fn is_everybody(&self) -> bool {
        let texts = [&self.search, &self.kind, &self.gate, &self.area, &self.seat, &self.order];
        texts.iter().all(|text| text.is_none()) && self.state.is_none() && self.seated.is_none()
    }

    /// The list of an event that is narrowed so.
    pub(crate) fn query(&self, app: &App, event: &EventId) -> Result<GuestQuery, AppError> {
        Ok(GuestQuery {
            search: self.search.clone(),
            state: self.state,
            type_index: self.kind.as_deref().map(|kind| app.find_type(event, kind)).transpose()?,
            gate: self.gate.clone(),
            area: self.area.clone(),
            seated: self.seated,
            seat: self.seat.clone(),
            order: self.order.clone(),
            ..GuestQuery::default()
        })
    }
}

/// The guests of an event, by name.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  entrada guests jazz --search ruiz\n  entrada guests jazz --state missed --limit 1000\n  \
                  entrada guests jazz --gate North --seated yes --type vip"
)]
pub(crate) struct Guests {
    /// Id of the event, or part of its name
    event: String,
    #[command(flatten)]
    narrowed: Narrowed,
    /// How many at most
    #[arg(long, value_name = "N", default_value_t = 100)]
    limit: u32,
    /// How many to pass over
    #[arg(long, value_name = "N", default_value_t = 0)]
    offset: u32,
}

impl Guests {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let (app, event) = session.app_and_event(&self.event)?;
        let (limit, offset) = (Some(self.limit), Some(self.offset));
        let query = GuestQuery { limit, offset, ..self.narrowed.query(&app, &event)? };
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
