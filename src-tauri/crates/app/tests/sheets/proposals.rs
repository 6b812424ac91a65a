//! Edits in the sheet come back as proposals: accepted, declined, reverted, changed again, and never taken over silently.

use entrada_app::{Proposal, ProposalField, SheetsState, TicketView};

use super::Story;
use crate::desk::number;

fn ticket(story: &Story, name: &str) -> TicketView {
    story.tickets(&story.office).into_iter().find(|ticket| ticket.name.as_deref() == Some(name)).unwrap()
}

fn type_over(story: &Story, ticket: &TicketView, header: &str, text: &str) {
    let tab = story.guests();
    let row = tab.find("Number", &ticket.number).unwrap();
    tab.edit(row, tab.column(header).unwrap(), text);
}

fn says(story: &Story, ticket: &TicketView, header: &str) -> String {
    let tab = story.guests();
    tab.cell(tab.find("Number", &ticket.number).unwrap(), tab.column(header).unwrap())
}

fn proposals(story: &Story) -> Vec<Proposal> {
    let status = story.flush();
    assert_eq!(status.state, SheetsState::UpToDate, "{status:?}{}", story.account());
    let all = story.office.app.proposals(&story.event).unwrap();
    assert_eq!(usize::try_from(status.proposals).unwrap(), all.len());
    all
}

#[test]
fn an_edit_is_accepted() {
    let story = Story::begun();
    let ada = ticket(&story, "Ada");
    type_over(&story, &ada, "Name", "Ada Lovelace");
    type_over(&story, &ada, "Seat", "R1 S2");
    let found = proposals(&story);
    assert_eq!(found.len(), 2);
    assert_eq!(ticket(&story, "Ada").seat, None, "nothing is taken over by itself");
    let name = found.iter().find(|one| one.field == ProposalField::Name).unwrap();
    assert_eq!((name.now.as_deref(), name.wanted.as_deref()), (Some("Ada"), Some("Ada Lovelace")));
    for one in &found {
        story.office.app.accept_proposal(&story.event, one.id).unwrap();
    }
    let now = ticket(&story, "Ada Lovelace");
    assert_eq!((now.seat.as_deref(), &now.number), (Some("R1 S2"), &ada.number));
    story.settle();
    assert!(story.office.app.proposals(&story.event).unwrap().is_empty());
}

#[test]
fn an_edit_is_declined_and_written_over() {
    let story = Story::begun();
    let bob = ticket(&story, "Bob");
    type_over(&story, &bob, "Name", "Mallory");
    let found = proposals(&story);
    story.office.app.decline_proposal(&story.event, found[0].id).unwrap();
    story.settle();
    assert_eq!(says(&story, &bob, "Name"), "Bob");
    type_over(&story, &bob, "Name", "Mallory II");
    assert_eq!(proposals(&story).len(), 1, "another wish is another question");
    type_over(&story, &bob, "Name", "Bob");
    assert!(proposals(&story).is_empty(), "and it can be taken back");
    story.settle();
}

#[test]
fn what_is_accepted_is_what_was_looked_at() {
    let story = Story::begun();
    let ada = ticket(&story, "Ada");
    type_over(&story, &ada, "Name", "Ada L.");
    let looked_at = proposals(&story).remove(0);
    type_over(&story, &ada, "Name", "Mallory");
    let now = proposals(&story).remove(0);
    assert!(story.office.app.accept_proposal(&story.event, looked_at.id).is_err());
    assert_eq!(ticket(&story, "Ada").number, ada.number);
    story.office.app.accept_proposal(&story.event, now.id).unwrap();
    assert_eq!(ticket(&story, "Mallory").number, ada.number);
    story.settle();
}

#[test]
fn an_open_edit_stands_while_all_else_goes_on() {
    let story = Story::begun();
    let eva = ticket(&story, "Eva");
    type_over(&story, &eva, "E-mail", "eva@example.org");
    type_over(&story, &eva, "Note", "vegetarian");
    assert_eq!(proposals(&story).len(), 2);
    story.news();
    story.office.check(&story.event, &eva.code);
    assert_eq!(proposals(&story).len(), 2);
    assert_eq!(says(&story, &eva, "E-mail"), "eva@example.org", "an open wish is not written over");
    assert!(!says(&story, &eva, "Entered").is_empty(), "the rest of its row goes on");
    let tab = story.guests();
    tab.sort(tab.column("Name").unwrap(), true);
    assert_eq!(proposals(&story).len(), 2, "a sort is not an edit");
    // The desk changes the very same field: the later word of a person still waits for an answer.
    let edit =
        entrada_app::TicketEdit { note: Some("vegan".to_owned()), ..entrada_app::TicketEdit::default() };
    story.office.app.edit_ticket(&story.event, number(&eva), &edit).unwrap();
    let found = proposals(&story);
    let note = found.iter().find(|one| one.field == ProposalField::Note).unwrap();
    assert_eq!((note.now.as_deref(), note.wanted.as_deref()), (Some("vegan"), Some("vegetarian")));
    for one in found {
        story.office.app.decline_proposal(&story.event, one.id).unwrap();
    }
    story.settle();
    assert_eq!((says(&story, &eva, "Note").as_str(), says(&story, &eva, "E-mail").as_str()), ("vegan", ""));
}

#[test]
fn what_is_not_a_field_of_people_is_written_back() {
    let story = Story::begun();
    let bob = ticket(&story, "Bob");
    type_over(&story, &bob, "State", "cancelled");
    type_over(&story, &bob, "Paid", "no");
    assert!(proposals(&story).is_empty());
    story.settle();
    assert_eq!((says(&story, &bob, "State").as_str(), says(&story, &bob, "Paid").as_str()), ("valid", "yes"));
}

#[test]
fn an_emptied_name_is_a_wish_too_and_what_cannot_be_is_said_when_accepted() {
    let story = Story::begun();
    let (bob, eva) = (ticket(&story, "Bob"), ticket(&story, "Eva"));
    type_over(&story, &bob, "Name", "");
    type_over(&story, &eva, "E-mail", "not an address");
    let found = proposals(&story);
    assert_eq!(found.len(), 2);
    let (empty, wrong): (Vec<Proposal>, Vec<Proposal>) =
        found.into_iter().partition(|one| one.wanted.is_none());
    story.office.app.accept_proposal(&story.event, empty[0].id).unwrap();
    let error = story.office.app.accept_proposal(&story.event, wrong[0].id).unwrap_err();
    assert!(error.to_string().contains("e-mail") || error.to_string().contains("address"), "{error}");
    story.office.app.decline_proposal(&story.event, wrong[0].id).unwrap();
    story.settle();
    assert_eq!(says(&story, &bob, "Name"), "");
}

#[test]
fn an_edit_between_our_read_and_our_write_is_not_lost() {
    let story = Story::begun();
    let mia = ticket(&story, "Mia");
    story.office.app.cancel(&story.event, number(&mia), None).unwrap();
    let (tab, row) = (story.guests(), story.guests().find("Number", &mia.number).unwrap());
    let column = tab.column("Name").unwrap();
    story.google.before(entrada_testkit::google::Kind::Write, 0, move || tab.edit(row, column, "Mia Maria"));
    let found = proposals(&story);
    assert_eq!(found[0].wanted.as_deref(), Some("Mia Maria"));
    story.office.app.accept_proposal(&story.event, found[0].id).unwrap();
    story.settle();
}

#[test]
fn typed_numbers_and_dates_are_taken_as_they_look() {
    let story = Story::begun();
    let zoe = ticket(&story, "Zoe");
    type_over(&story, &zoe, "Seat", "12");
    let found = proposals(&story);
    assert_eq!(found[0].wanted.as_deref(), Some("12"));
    story.office.app.accept_proposal(&story.event, found[0].id).unwrap();
    story.settle();
    assert_eq!(says(&story, &zoe, "Seat"), "12");
}
