//! Which spreadsheet a person means.

use entrada_sync::google::spreadsheet_id;

const ID: &str = "1Sle_Xy-9aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789";

#[test]
fn whatever_people_copy_leads_to_the_spreadsheet() {
    for address in [
        format!("https://docs.google.com/spreadsheets/d/{ID}/edit?gid=0#gid=0"),
        format!("  https://docs.google.com/spreadsheets/d/{ID}  \n"),
        format!("https://docs.google.com/spreadsheets/u/1/d/{ID}/edit#gid=12"),
        format!("https://docs.google.com/a/theatre.example/spreadsheets/d/{ID}/view?usp=sharing"),
        format!("docs.google.com/spreadsheets/d/{ID}?usp=drivesdk"),
        format!("https://drive.google.com/file/d/{ID}/view"),
        ID.to_owned(),
    ] {
        assert_eq!(spreadsheet_id(&address).as_deref(), Some(ID), "{address}");
    }
}

#[test]
fn an_id_in_an_address_may_be_short() {
    let found = |address: &str| spreadsheet_id(address);
    assert_eq!(found("https://sheets.example/spreadsheets/d/abc-1/edit").as_deref(), Some("abc-1"));
    assert_eq!(found("abc-1"), None);
}

#[test]
fn what_is_no_spreadsheet_is_told_apart() {
    for address in [
        "",
        "Tickets",
        "my box office",
        "https://docs.google.com/spreadsheets/",
        "https://docs.google.com/spreadsheets/d/e/2PACX-1vQ0123456789/pubhtml",
        "https://docs.google.com/document/d/1Sle_Xy-9aBcDeFgHiJkLmNoPqRsTuVwXyZ/edit",
        "https://docs.google.com/spreadsheets/d/../../../v4/edit",
        "https://example.com/",
    ] {
        assert_eq!(spreadsheet_id(address), None, "{address}");
    }
}
