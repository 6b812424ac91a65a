//! The outbox: tickets that somebody asked to be mailed wait on this laptop until a server took them or refused. One letter
//! goes to each address, with all its tickets. That a server took one is a fact, so that no laptop sends it twice.
//!
//! Nobody knows of a letter whether it was taken when the program ends between its last byte and the server's answer. It is
//! written down before, not sent again by itself, and said.

use std::collections::BTreeMap;
use std::fs::TryLockError;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::Duration;

use entrada_core::fact::Body;
use entrada_core::ids::EventId;
use entrada_core::model::{Person, Role, TicketState};
use entrada_core::patch::Patch;
use entrada_core::text;
use entrada_mail::{MailError, Post};
use entrada_store::TicketRow;

use crate::access::parts::Parts;
use crate::access::rights::UseCase;
use crate::access::transaction::{Access, WriteAccess};
use crate::app_error;
use crate::dto::{NotSent, Selection, SendReport};
use crate::error::AppError;
use crate::laptop::private::private_file;
use crate::laptop::progress::Progress;
use crate::lookup::find::{require_order, require_ticket};
use crate::mail::letter::{Addressed, letter};
use crate::words::table::say;
use crate::{App, FrontEnd, Language, Result};

/// Held by whoever sends: one program at a time, or a letter would go out twice.
const LOCK: &str = "mail.lock";
/// After so many letters in a row that the server put off, the others are not tried.
const PUT_OFF: u32 = 3;
/// So many tickets go in one letter: mailboxes take no more than some 20 MB.
const MANY: usize = 200;
/// How often it is looked whether anything waits.
const LOOK: Duration = Duration::from_secs(30);
/// How long a server that did not take something is left alone.
const PAUSE: Duration = Duration::from_secs(10 * 60);

/// What a device has to be, and whoever works on it, so that it counts that a ticket was mailed.
const NEEDED: Role = Role::Desk;

/// A ticket, and where it goes.
struct ToMail {
    row: TicketRow,
    address: String,
    name: Option<String>,
}

impl App {
    /// Sends each ticket of a selection to its holder, or where they have no address to the buyer. One that went to this
    /// address with this code before is passed over unless it is asked for `again`. What can't be sent now waits, and is tried
    /// with the next sending; when the person stops it, the rest is to be sent no longer.
    ///
    /// # Errors
    /// When no server is set, another program is sending, the event is not here or the role does not allow it. What stands
    /// against one ticket is in the report.
    pub fn bulk_send(
        &self,
        event: &EventId,
        selection: &Selection,
        again: bool,
        progress: &mut Progress<'_>,
    ) -> Result<SendReport> {
        self.authorize(UseCase::BulkSend)?;
        let numbers = self.selected(event, selection)?;
        let mut post = self.post()?;
        let _lock = self.only_sender()?;
        let skipped = self.write(|access| {
            access.require_role(*event, Role::Desk)?;
            let language = access.language()?;
            let mut skipped = Vec::new();
            for number in &numbers {
                let row = require_ticket(access, *event, *number)?;
                match why_not(access, *event, &row, again)? {
                    Some(why) => skipped.push(not_sent(&row, say(language, why, &[]))),
                    None => {
                        access.writer().handed_mail(*event, *number)?;
                        access.writer().want_mail(*event, *number, again)?;
                    }
                }
            }
            Ok::<_, AppError>(skipped)
        })?;
        let report = SendReport { skipped, ..SendReport::default() };
        self.send_waiting(*event, &mut post, report, progress)
    }

    /// Sends what waits, of all events. It was asked for before, by somebody who might.
    ///
    /// # Errors
    /// As [`App::bulk_send`].
    fn send_what_waits(&self) -> Result<()> {
        let events = self.read(|access| Ok::<_, AppError>(access.events_with_mail()?))?;
        let mut post = match events.is_empty() {
            true => return Ok(()),
            false => self.post()?,
        };
        let _lock = self.only_sender()?;
        let mut refused = None;
        for event in events {
            let mut go_on = |_, _| ControlFlow::Continue(());
            match self.send_waiting(event, &mut post, SendReport::default(), &mut go_on) {
                Ok(report) => {
                    if let Some(trouble) = report.trouble {
                        return Err(trouble);
                    }
                }
                // At one event this laptop may send no more; the letters of the others go on.
                Err(error) => refused = Some(error),
            }
        }
        refused.map_or(Ok(()), Err)
    }

    /// The mark of whoever sends, until it is dropped or the program ends.
    fn only_sender(&self) -> Result<std::fs::File> {
        let path = self.data_dir().join(LOCK);
        let file = private_file().create(true).write(true).truncate(false).open(&path);
        let file = file.map_err(AppError::internal)?;
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(app_error!(Busy, "mail-busy")),
            Err(TryLockError::Error(error)) => Err(AppError::internal(error)),
        }
    }

    fn send_waiting(
        &self,
        event: EventId,
        post: &mut Post,
        mut report: SendReport,
        progress: &mut Progress<'_>,
    ) -> Result<SendReport> {
        let language = self.read(|access| access.language())?;
        let letters = self.write(|access| {
            access.require_role(event, NEEDED)?;
            addressed(access, event, language, &mut report.skipped)
        })?;
        let all: usize = letters.iter().map(Vec::len).sum();
        let (mut done, mut put_off) = (0, 0);
        for tickets in &letters {
            if progress(done, all).is_break() {
                report.stopped = true;
                // Nobody wants the rest any more.
                self.write(|access| {
                    let rest = access.mail_wanted(event)?;
                    for (number, _) in rest {
                        access.writer().want_no_mail(event, number)?;
                    }
                    Ok::<_, AppError>(())
                })?;
                return Ok(report);
            }
            done += tickets.len();
            let error = match self.send_one(event, post, tickets) {
                Ok(()) => {
                    report.sent += u32::try_from(tickets.len()).unwrap_or(u32::MAX);
                    put_off = 0;
                    continue;
                }
                Err(HandOverError::Ours(error)) => return Err(error),
                Err(HandOverError::Mail(error)) => error,
            };
            let is_later = matches!(error, MailError::Later { .. });
            put_off = if is_later { put_off + 1 } else { 0 };
            let stops = error.stops_all() || put_off >= PUT_OFF;
            if stops || is_later {
                // What was put off waits, and the next address may be luckier.
                report.trouble = Some(error.into());
            } else {
                let why = AppError::from(error).in_words(language, FrontEnd::Window).0;
                report.skipped.extend(tickets.iter().map(|one| not_sent(&one.row, why.clone())));
            }
            if stops {
                break;
            }
        }
        report.waiting = self.read(|access| Ok::<_, AppError>(access.mail_waiting(event)?))?;
        // Reports the end. Whether the person wants to stop no longer matters.
        let _ = progress(all, all);
        Ok(report)
    }

    /// Sends a letter and writes down what is known of it afterwards; in the log how long it took.
    fn send_one(
        &self,
        event: EventId,
        post: &mut Post,
        tickets: &[ToMail],
    ) -> std::result::Result<(), HandOverError> {
        let begun = self.clock().elapsed();
        let sent = self.hand_over(event, post, tickets);
        let code = match &sent {
            Ok(()) => "sent",
            Err(HandOverError::Mail(MailError::Address(_))) => "address",
            Err(HandOverError::Mail(MailError::Login { .. })) => "login",
            Err(HandOverError::Mail(MailError::Sender { .. })) => "sender",
            Err(HandOverError::Mail(MailError::Refused { .. })) => "refused",
            Err(HandOverError::Mail(MailError::Later { .. })) => "later",
            Err(HandOverError::Mail(MailError::Unreachable { .. })) => "unreachable",
            Err(HandOverError::Mail(MailError::Unknown { .. })) => "unknown",
            Err(HandOverError::Ours(_)) => "not written down",
        };
        tracing::info!(ms = self.ms_since(begun), code, "letter");
        self.write(|access| {
            for one in tickets {
                after(access, event, one, &sent)?;
            }
            Ok::<_, AppError>(())
        })?;
        sent
    }

    fn hand_over(
        &self,
        event: EventId,
        post: &mut Post,
        tickets: &[ToMail],
    ) -> std::result::Result<(), HandOverError> {
        let Some(first) = tickets.first() else { return Ok(()) };
        let to = Addressed { name: first.name.as_deref(), address: &first.address };
        let rows: Vec<&TicketRow> = tickets.iter().map(|one| &one.row).collect();
        let letter = self.read(|access| letter(self, access, event, &to, &rows))?;
        post.send(&letter, || {
            let written = self.write(|access| {
                // A dismissal may have come since. What could not be written down afterwards is not sent.
                access.require_role(event, NEEDED)?;
                for one in tickets {
                    let ticket = &one.row.ticket;
                    access.writer().handing_mail(event, ticket.number, ticket.serial, &one.address)?;
                }
                Ok::<_, AppError>(())
            });
            written.map_err(HandOverError::Ours)
        })
    }
}

/// Why a letter was not handed over: the server's doing, or ours.
enum HandOverError {
    Mail(MailError),
    Ours(AppError),
}

impl From<MailError> for HandOverError {
    fn from(error: MailError) -> Self {
        Self::Mail(error)
    }
}

impl From<AppError> for HandOverError {
    fn from(error: AppError) -> Self {
        Self::Ours(error)
    }
}

/// Writes down what became of a ticket in a letter.
fn after(
    access: &WriteAccess<'_>,
    event: EventId,
    one: &ToMail,
    sent: &std::result::Result<(), HandOverError>,
) -> Result<()> {
    let ticket = &one.row.ticket;
    let writer = access.writer();
    match sent {
        Ok(()) => {
            let mut parts = Parts::default();
            let person = Person { email: Patch::Set(one.address.clone()), ..Person::default() };
            let contact = parts.add(Role::Desk, &person)?;
            let body = Body::TicketMailed { ticket: ticket.number, serial: ticket.serial, contact };
            access.append(event, body, parts.into_inner())?;
            writer.handed_mail(event, ticket.number)?;
            writer.want_no_mail(event, ticket.number)?;
        }
        // It may have been taken: it stays noted that nobody knows.
        Err(HandOverError::Mail(MailError::Unknown { .. })) => writer.want_no_mail(event, ticket.number)?,
        Err(HandOverError::Mail(MailError::Address(_) | MailError::Refused { .. })) => {
            writer.handed_mail(event, ticket.number)?;
            writer.want_no_mail(event, ticket.number)?;
        }
        Err(HandOverError::Mail(MailError::Later { .. })) => {
            writer.handed_mail(event, ticket.number)?;
            writer.mail_put_off(event, ticket.number)?;
        }
        Err(HandOverError::Mail(
            MailError::Login { .. } | MailError::Sender { .. } | MailError::Unreachable { .. },
        )) => writer.handed_mail(event, ticket.number)?,
        Err(HandOverError::Ours(_)) => {}
    }
    Ok(())
}

/// What waits of an event, a letter for each address. What can't be sent any more waits no longer.
fn addressed(
    access: &WriteAccess<'_>,
    event: EventId,
    language: Language,
    skipped: &mut Vec<NotSent>,
) -> Result<Vec<Vec<ToMail>>> {
    let mut letters: Vec<Vec<ToMail>> = Vec::new();
    let mut place_of: BTreeMap<String, usize> = BTreeMap::new();
    for (number, again) in access.mail_wanted(event)? {
        let row = require_ticket(access, event, number)?;
        let to = destination(access, event, &row)?;
        let (why, Some((address, name))) = (why_not(access, event, &row, again)?, to) else {
            access.writer().want_no_mail(event, number)?;
            continue;
        };
        if let Some(why) = why {
            skipped.push(not_sent(&row, say(language, why, &[])));
            access.writer().want_no_mail(event, number)?;
            continue;
        }
        let key = text::address_key(&address);
        let one = ToMail { row, address, name };
        match place_of.get(&key).and_then(|place| letters.get_mut(*place)).filter(|had| had.len() < MANY) {
            Some(had) => had.push(one),
            None => {
                place_of.insert(key, letters.len());
                letters.push(vec![one]);
            }
        }
    }
    Ok(letters)
}

/// The address that a ticket goes to, and whose it is: the holder's own, or else the buyer's.
fn destination(
    access: &Access<'_>,
    event: EventId,
    row: &TicketRow,
) -> Result<Option<(String, Option<String>)>> {
    if let Some(own) = &row.ticket.email {
        return Ok(Some((own.clone(), row.ticket.name.clone())));
    }
    let order = require_order(access, event, row.ticket.order)?;
    Ok(order.email.map(|email| (email, order.buyer)))
}

/// What stands against mailing a ticket, by the name of its sentence.
fn why_not(
    access: &Access<'_>,
    event: EventId,
    row: &TicketRow,
    again: bool,
) -> Result<Option<&'static str>> {
    let ticket = &row.ticket;
    match ticket.state {
        TicketState::Cancelled => return Ok(Some("mail-not-cancelled")),
        TicketState::Blocked => return Ok(Some("mail-not-blocked")),
        TicketState::Valid => {}
    }
    if !row.paid {
        let order = require_order(access, event, ticket.order)?;
        let given_back = order.refunded > 0 && order.refunded >= order.taken;
        return Ok(Some(if given_back { "mail-not-refunded" } else { "mail-not-unpaid" }));
    }
    let Some((address, _)) = destination(access, event, row)? else { return Ok(Some("mail-not-address")) };
    if again {
        return Ok(None);
    }
    // Where the address is not known any more, it was forgotten, and whoever has one now is somebody else.
    let is_there = |to: &String| text::address_key(to) == text::address_key(&address);
    if ticket.mailed == Some(ticket.serial) && ticket.mailed_to.as_ref().is_some_and(is_there) {
        return Ok(Some("mail-not-again"));
    }
    let unknown = access.mail_unknown(event, ticket.number, ticket.serial)?;
    Ok(unknown.is_some_and(|to| is_there(&to)).then_some("mail-not-known"))
}

fn not_sent(row: &TicketRow, why: String) -> NotSent {
    NotSent { number: row.ticket.number.to_string(), name: row.ticket.name.clone(), why }
}

/// Sends what waits while the program runs. It ends when this is dropped.
#[derive(Debug)]
pub struct MailLoop {
    _end: Sender<()>,
}

/// Starts to send what waits: soon after the start, and whenever the server is worth another try.
pub fn start_mail_loop(app: &Arc<App>) -> MailLoop {
    let (end, ended) = channel::<()>();
    let app = Arc::clone(app);
    // A letter that is on its way when the program ends is like one on its way when the power goes.
    let thread = std::thread::Builder::new().name("mailing".to_owned()).spawn(move || {
        let mut wait = LOOK;
        while ended.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
            wait = match app.send_what_waits() {
                Ok(()) => LOOK,
                Err(error) => {
                    tracing::debug!(code = ?error.code, "mail waits on");
                    PAUSE
                }
            };
        }
    });
    if let Err(error) = thread {
        tracing::warn!(error = %error, "no thread for mail that waits");
    }
    MailLoop { _end: end }
}
