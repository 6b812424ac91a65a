//! The dress rehearsal: everything that can be tried before the doors open, tried. Nothing of it stays in the journal.
//!
//! What needs a person's eyes and ears (a code held to the camera, sound, a page from the printer) is the window's.

use std::ops::ControlFlow;
use std::sync::mpsc::channel;
use std::time::Duration;

use entrada_core::code::seal;
use entrada_core::decide::Reason;
use entrada_core::ids::EventId;
use entrada_core::model::{Event, Role};
use entrada_paper::{PrinterState, TicketPage};
use entrada_scan::{Camera, CameraEvent};
use entrada_store::DeviceRow;
use fluent_bundle::FluentValue;
use jiff::SignedDuration;

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::dto::{CheckAnswer, CheckInput, JobView, Rehearsal, RehearsalPart, RehearsalRow, RehearsalState};
use crate::laptop::entropy::random_number;
use crate::lookup::clock_off::{OFF, most_off, seconds_ahead};
use crate::lookup::find::require_event;
use crate::lookup::sealing::{SlotSecret, new_sealing};
use crate::printing::tickets_pdf::letters_missing;
use crate::views::event::begins_in_words;
use crate::views::odd_times::OddTimes;
use crate::words::table::say;
use crate::words::time::{Say, moment};
use crate::{App, AppError, FrontEnd, Language, Result, words};

/// A list that is older than this is stale.
const STALE: Duration = Duration::from_secs(12 * 3600);
/// What a busy evening with its pictures of tickets may need on the disk, in bytes.
const ROOM: u64 = 500_000_000;
/// Below this an evening may be longer than the battery, in percent.
const CHARGE: f32 = 40.0;
/// A day, in seconds.
const DAY: i64 = 24 * 3600;
/// How long a camera is waited for.
const CAMERA: Duration = Duration::from_secs(8);
/// Dots of the test ticket's code per module.
const MODULE_PX: u32 = 6;

/// Says rows in one language.
struct Sayer(Language);

impl Sayer {
    fn fine(&self, part: RehearsalPart, id: &str, args: &[(&str, FluentValue<'_>)]) -> RehearsalRow {
        let message = say(self.0, &format!("rehearse-{id}"), args);
        RehearsalRow { part, state: RehearsalState::Fine, message, mend: None }
    }

    fn look(&self, part: RehearsalPart, id: &str, args: &[(&str, FluentValue<'_>)]) -> RehearsalRow {
        RehearsalRow { state: RehearsalState::Look, ..self.wrong(part, id, args) }
    }

    fn wrong(&self, part: RehearsalPart, id: &str, args: &[(&str, FluentValue<'_>)]) -> RehearsalRow {
        let mend = Some(say(self.0, &format!("rehearse-{id}-mend"), args));
        RehearsalRow { state: RehearsalState::Wrong, mend, ..self.fine(part, id, args) }
    }

    /// An error's sentence, within a row's. Its way out is the row's own.
    fn error(&self, error: &AppError) -> FluentValue<'static> {
        error.in_words(self.0, FrontEnd::Window).0.into()
    }
}

impl App {
    /// Tries everything that can be tried without a person.
    ///
    /// # Errors
    /// When the event is not here or the database can't be read; what is wrong with the laptop is a row.
    pub fn rehearse(&self, event: &EventId) -> Result<Rehearsal> {
        self.authorize(UseCase::Rehearse)?;
        let (of, role, say) = self.read(|access| -> Result<_> {
            access.require_role(*event, Role::Door)?;
            Ok((require_event(access, *event)?, access.role(*event)?, Sayer(access.language()?)))
        })?;
        let devices = self.read(|access| Ok(access.devices(*event)?))?;
        let mut rows = vec![
            self.read(|access| self.rehearse_event(access, *event, &of, &say))?,
            self.read(|access| self.rehearse_clock(access, &of, &devices, &say))?,
        ];
        rows.extend(self.read(|access| odd_times(access, *event, &of, &say))?);
        rows.extend(self.rehearse_ticket(*event, &say));
        rows.push(self.read(|access| self.rehearse_list(access, *event, &of, &say))?);
        rows.extend(rehearse_forks(&devices, &say));
        if role > Role::Door {
            rows.push(self.rehearse_printer(&say)?);
            rows.extend(self.read(|access| rehearse_letters(access, *event, &say))?);
        }
        rows.push(self.rehearse_disk(&say));
        rows.extend(rehearse_battery(&say));
        let ready = rows.iter().all(|row| row.state != RehearsalState::Wrong);
        Ok(Rehearsal { ready, rows })
    }

    /// Waits for a picture of the camera that is set, or of the first one. For front ends that have none of their own
    /// open.
    ///
    /// # Errors
    /// When the settings can't be read; a camera that shows nothing is a row.
    pub fn rehearse_camera(&self) -> Result<RehearsalRow> {
        self.authorize(UseCase::RehearseCamera)?;
        let which = self.settings()?.camera.filter(|camera| !camera.is_empty());
        let say = Sayer(self.read(|access| access.language())?);
        let (sender, frames) = channel();
        let begun = self.clock().elapsed();
        // Sending fails only when nobody listens any more; then the event is of no use.
        let camera = Camera::open(which, move |event| drop(sender.send(event)));
        let mut trouble = None;
        let row = loop {
            match frames.recv_timeout(CAMERA.saturating_sub(self.clock().elapsed().saturating_sub(begun))) {
                Ok(CameraEvent::Frame(frame)) => {
                    let size = format!("{} × {}", frame.width, frame.height);
                    break say.fine(RehearsalPart::Camera, "camera", &[("size", size.into())]);
                }
                Ok(
                    CameraEvent::Started { .. }
                    | CameraEvent::Fault
                    | CameraEvent::Lamp(_)
                    | CameraEvent::Adjusted { .. },
                ) => {}
                Ok(CameraEvent::Trouble(seen)) => trouble = Some(seen),
                Err(_) => {
                    let id = if trouble.is_some() { "camera-trouble" } else { "camera-none" };
                    break say.wrong(RehearsalPart::Camera, id, &[]);
                }
            }
        };
        drop(camera);
        Ok(row)
    }

    /// Prints a page that looks like a ticket and lets nobody in.
    ///
    /// # Errors
    /// When the event is not here, the role does not sell, or the printing system refuses.
    pub fn print_rehearsal(&self, event: &EventId) -> Result<JobView> {
        self.authorize(UseCase::PrintRehearsal)?;
        let (of, language) = self.read(|access| -> Result<_> {
            access.require_role(*event, Role::Desk)?;
            Ok((require_event(access, *event)?, access.language()?))
        })?;
        let page = TicketPage {
            when: begins_in_words(language, &of),
            event: of.name,
            venue: of.venue.unwrap_or_default(),
            holder: say(language, "rehearse-page", &[]),
            ticket_type: String::new(),
            seat: String::new(),
            price: String::new(),
            number: "TEST".to_owned(),
            code: "ENTRADA TEST".to_owned(),
            note: say(language, "rehearse-page-note", &[]),
            labels: words::captions(language, None),
        };
        let size = self.page_size(None)?;
        let pdf = entrada_paper::tickets_pdf(&[page], size, &mut |_| ControlFlow::Continue(()))?;
        self.print_pages(event, &pdf, size.medium(), None, 1)
    }

    fn rehearse_event(
        &self,
        access: &Access<'_>,
        event: EventId,
        of: &Event,
        say: &Sayer,
    ) -> Result<RehearsalRow> {
        let issued: u32 = access.tallies(event, access.now)?.values().map(|tally| tally.issued).sum();
        let end = of.doors_close.map_or(of.ends, |close| close.max(of.ends));
        let at = |time| {
            let zone = of.zone();
            FluentValue::from(moment(say.0, Say::At, time, access.now, &zone))
        };
        Ok(if access.types(event)?.is_empty() {
            say.wrong(RehearsalPart::Event, "event-types", &[])
        } else if end < access.now {
            say.wrong(RehearsalPart::Event, "event-over", &[("at", at(end))])
        } else {
            let opens = of.doors_open.unwrap_or(of.starts);
            say.fine(RehearsalPart::Event, "event", &[("issued", issued.into()), ("at", at(opens))])
        })
    }

    /// Without a network there is nobody to ask for the time, but the journal knows times that are past, and a rehearsal is
    /// mostly held on the day.
    fn rehearse_clock(
        &self,
        access: &Access<'_>,
        of: &Event,
        devices: &[DeviceRow],
        say: &Sayer,
    ) -> Result<RehearsalRow> {
        let now = access.now;
        let known = seconds_ahead(access.clock_time()?, now);
        let off = most_off(devices, self.device_id()).map_or(known, |skew| known.max(skew.seconds));
        let (part, zone) = (RehearsalPart::Clock, of.zone());
        let at = |how, at| FluentValue::from(moment(say.0, how, at, now, &zone));
        let time = ("time", FluentValue::from(words::full_moment(say.0, now, &zone)));
        if off > OFF {
            let written = now.checked_add(SignedDuration::from_secs(off)).unwrap_or(now);
            let span = if off < DAY { "minutes" } else { "days" };
            let args =
                [time, ("span", span.into()), ("minutes", (off / 60).into()), ("at", at(Say::At, written))];
            return Ok(say.wrong(part, "clock-off", &args));
        }
        let begins = of.doors_open.map_or(of.starts, |open| open.min(of.starts));
        if seconds_ahead(begins, now) > DAY {
            let args = [time, ("zone", of.timezone.clone().into()), ("at", at(Say::At, begins))];
            return Ok(say.look(part, "clock-far", &args));
        }
        let args = [
            time,
            ("zone", of.timezone.clone().into()),
            ("from", at(Say::From, of.starts)),
            ("until", at(Say::Until, of.ends)),
        ];
        Ok(say.fine(part, "clock", &args))
    }

    /// Seals a ticket, draws its code, reads the picture and answers it as the door would.
    fn rehearse_ticket(&self, event: EventId, say: &Sayer) -> Vec<RehearsalRow> {
        let keys = self.read(|access| {
            let slot = match access.role(event)? {
                Role::Door => None,
                Role::Desk | Role::Organiser => Some(access.own_slot(event)?),
            };
            let reading = access.reading_key(event)?;
            let right = access.reading_key_hash(event)? == Some(reading.hash());
            Ok((reading, slot, right))
        });
        let (reading, slot) = match keys {
            Ok((reading, slot, true)) => (reading, slot),
            Ok((_, _, false)) => return vec![say.wrong(RehearsalPart::Key, "key-swapped", &[])],
            Err(error) => {
                let args = [("why", say.error(&error))];
                return vec![say.wrong(RehearsalPart::Key, "key-gone", &args)];
            }
        };
        let mut rows = vec![say.fine(RehearsalPart::Key, "key", &[])];
        let begun = self.clock().elapsed();
        let genuine = slot.is_some();
        let told = (|| -> Result<Option<CheckAnswer>> {
            let types = self.read(|access| Ok(access.types(event)?))?;
            let (index, kind) =
                types.first_key_value().map_or((1, None), |(index, kind)| (*index, Some(kind)));
            // A laptop at a door can't make a genuine code, so it tries whether it knows a forged one.
            let slot = slot.map_or_else(|| SlotSecret::new(0).map(|forged| forged.key()), Ok)?;
            let code = seal(&reading, &slot, event, random_number()?, 0, &new_sealing(index, kind))?;
            let picture = entrada_paper::qr_png(&code, MODULE_PX)?;
            let found = entrada_scan::read_picture_bytes(&picture).unwrap_or_default();
            let Some(read) = found.first().filter(|found| found.text == code) else { return Ok(None) };
            let input = CheckInput { code: read.text.clone(), simulate: true, ..CheckInput::default() };
            let answer = self.dry_run(|access| self.answer(access, event, &input))?;
            Ok(Some(answer))
        })();
        let ms = u64::try_from(self.clock().elapsed().saturating_sub(begun).as_millis()).unwrap_or(u64::MAX);
        rows.push(match told {
            Ok(Some(answer)) if genuine => {
                let args = [("ms", ms.into()), ("answer", answer.message.into())];
                say.fine(RehearsalPart::Ticket, "ticket", &args)
            }
            Ok(Some(answer)) if answer.reason == Reason::Forged => {
                say.fine(RehearsalPart::Ticket, "forged", &[("ms", ms.into())])
            }
            Ok(Some(answer)) => {
                say.wrong(RehearsalPart::Ticket, "forged-missed", &[("answer", answer.message.into())])
            }
            Ok(None) => say.wrong(RehearsalPart::Ticket, "ticket-unread", &[]),
            Err(error) => say.wrong(RehearsalPart::Ticket, "ticket-failed", &[("why", say.error(&error))]),
        });
        rows
    }

    fn rehearse_list(
        &self,
        access: &Access<'_>,
        event: EventId,
        of: &Event,
        say: &Sayer,
    ) -> Result<RehearsalRow> {
        let others = access.others(event, self.device_id())?;
        let now = access.now;
        let part = RehearsalPart::List;
        Ok(match (others.count, others.heard) {
            (0, _) => say.fine(part, "list-alone", &[]),
            (_, None) => say.wrong(part, "list-unheard", &[]),
            (_, Some(heard)) => {
                let zone = of.zone();
                let args = [("at", moment(say.0, Say::At, heard, now, &zone).into())];
                let age = heard.duration_until(now).as_secs();
                if age > STALE.as_secs().cast_signed() {
                    say.wrong(part, "list-stale", &args)
                } else {
                    say.fine(part, "list", &args)
                }
            }
        })
    }

    fn rehearse_printer(&self, say: &Sayer) -> Result<RehearsalRow> {
        let settings = self.settings()?;
        let part = RehearsalPart::Printer;
        let printers = entrada_paper::printers().unwrap_or_default();
        let wanted = settings.printer.filter(|name| !name.is_empty());
        let found = match &wanted {
            Some(name) => printers.into_iter().find(|printer| printer.name == *name),
            None => printers.into_iter().find(|printer| printer.is_default),
        };
        Ok(match (found, wanted) {
            (Some(printer), _) => {
                let name = ("name", printer.description.into());
                match printer.state {
                    PrinterState::Stopped(why) => {
                        say.wrong(part, "printer-stopped", &[name, ("why", why.into())])
                    }
                    PrinterState::Idle | PrinterState::Printing => say.fine(part, "printer", &[name]),
                }
            }
            (None, Some(name)) => say.wrong(part, "printer-gone", &[("name", name.into())]),
            (None, None) if settings.after_sale.as_deref() == Some("print") => {
                say.wrong(part, "printer-none", &[])
            }
            (None, None) => say.fine(part, "printer-unused", &[]),
        })
    }

    fn rehearse_disk(&self, say: &Sayer) -> RehearsalRow {
        let part = RehearsalPart::Disk;
        match fs4::available_space(self.data_dir()) {
            Ok(room) => {
                let args = [("gigabytes", format!("{:.1}", to_gigabytes(room)).into())];
                if room < ROOM { say.wrong(part, "disk-full", &args) } else { say.fine(part, "disk", &args) }
            }
            Err(error) => say.wrong(part, "disk-unseen", &[("why", error.to_string().into())]),
        }
    }
}

/// A row where names have letters that no font here has; normally there is none.
fn rehearse_letters(access: &Access<'_>, event: EventId, say: &Sayer) -> Result<Option<RehearsalRow>> {
    let row = |message| RehearsalRow {
        part: RehearsalPart::Printer,
        state: RehearsalState::Wrong,
        message,
        mend: Some(words::table::say(say.0, "rehearse-letters-mend", &[])),
    };
    Ok(letters_missing(access, event, &[])?.map(row))
}

/// A row for everything about the event's times that nobody can have meant.
fn odd_times(access: &Access<'_>, event: EventId, of: &Event, say: &Sayer) -> Result<Vec<RehearsalRow>> {
    let odd = OddTimes { event: of, language: say.0, now: access.now };
    let row = |message| RehearsalRow {
        part: RehearsalPart::Event,
        state: RehearsalState::Wrong,
        message,
        mend: Some(words::table::say(say.0, "rehearse-odd-mend", &[])),
    };
    Ok(odd.all(&access.types(event)?).into_iter().map(row).collect())
}

/// A row for each laptop whose data or key is in use twice, as far as nobody has dismissed it; normally there is none.
fn rehearse_forks(devices: &[DeviceRow], say: &Sayer) -> Vec<RehearsalRow> {
    let forked = devices.iter().filter(|row| row.fork.is_some() && !row.dismissed);
    forked.map(|row| say.wrong(RehearsalPart::Laptops, "forked", &[("laptop", row.label().into())])).collect()
}

#[allow(clippy::cast_precision_loss, reason = "it is shown with one decimal")]
fn to_gigabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e9
}

/// A laptop without a battery has no row.
fn rehearse_battery(say: &Sayer) -> Option<RehearsalRow> {
    let batteries = starship_battery::Manager::new().and_then(|manager| manager.batteries()).ok()?;
    let seen: Vec<_> = batteries.flatten().collect();
    let charge = seen
        .iter()
        .map(|battery| battery.state_of_charge().value * 100.0)
        .fold(None, |least: Option<f32>, charge| Some(least.map_or(charge, |least| least.min(charge))))?;
    let drains = seen.iter().any(|battery| battery.state() == starship_battery::State::Discharging);
    let args = [("charge", format!("{charge:.0}").into())];
    let part = RehearsalPart::Battery;
    Some(match (drains, charge < CHARGE) {
        (true, true) => say.wrong(part, "battery-low", &args),
        (true, false) => say.fine(part, "battery", &args),
        (false, _) => say.fine(part, "battery-plugged", &args),
    })
}
