//! The commands: one-line adapters from a window to the use cases. A command is callable only from windows whose
//! capability names it.

mod diagnosis;
mod door;
mod event;
mod exchange;
mod guests;
mod insights;
mod mail;
mod money;
mod paper;
mod people;
mod rehearsal;
mod sell;
mod settings;
mod sheets;
mod start;

/// Binds the commands. Kept in the order of `names.rs`.
pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke<tauri::Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        start::start,
        start::choose_key,
        start::unlock,
        start::open_door_window,
        start::stop_work,
        event::events,
        event::event,
        event::add_event,
        event::edit_event,
        event::duplicate_event,
        event::archive_event,
        event::sample_event,
        event::types,
        event::save_type,
        event::add_rule,
        event::remove_rule,
        event::zones,
        event::zone_choice,
        event::add_area,
        event::edit_area,
        event::remove_area,
        event::add_gate,
        event::edit_gate,
        event::remove_gate,
        event::questions,
        event::save_question,
        event::remove_question,
        sell::issue,
        sell::order_tickets,
        sell::ticket,
        sell::edit_ticket,
        sell::cancel,
        sell::reinstate,
        sell::block,
        sell::unblock,
        sell::reissue,
        sell::link_ticket,
        sell::unlink_ticket,
        sell::pay,
        sell::qr_svg,
        money::orders,
        money::edit_order,
        money::pay_orders,
        money::refund,
        money::save_receipt,
        money::print_receipt,
        money::change_type,
        money::cash,
        money::count_cash,
        door::check,
        door::admit,
        door::undo,
        door::door_state,
        door::door_search,
        door::scans,
        door::door_start,
        door::door_stop,
        door::cameras,
        door::camera_timings,
        door::camera_light,
        guests::guests,
        guests::ticket_history,
        guests::bulk,
        guests::bulk_pdf,
        guests::bulk_print,
        guests::stats,
        guests::incidents,
        insights::insights,
        insights::save_insights_csv,
        insights::save_report,
        insights::save_guest_list,
        insights::print_guest_list,
        paper::save_pdf,
        paper::save_qr,
        paper::printers,
        paper::print,
        paper::print_job,
        exchange::choose_file,
        exchange::choose_folder,
        exchange::preview_import,
        exchange::import_csv,
        exchange::export_choices,
        exchange::save_export,
        exchange::save_bundle,
        exchange::import_bundle,
        exchange::save_backup,
        people::persons,
        people::add_person,
        people::edit_person,
        people::remove_person,
        people::session,
        people::sign_in,
        people::sign_out,
        people::lock_laptop,
        people::unlock_laptop,
        people::set_ask_who,
        people::forget_person,
        people::drop_expired,
        mail::mail,
        mail::save_mail,
        mail::test_mail,
        mail::bulk_send,
        rehearsal::rehearse,
        rehearsal::print_rehearsal,
        rehearsal::learn_scanner,
        sheets::sheets,
        sheets::sheets_status,
        sheets::sheets_client,
        sheets::sheets_account,
        sheets::sheets_sign_in,
        sheets::sheets_connect,
        sheets::sheets_test,
        sheets::sheets_columns,
        sheets::sheets_flush,
        sheets::sheets_disconnect,
        sheets::open_sheet,
        sheets::open_google,
        sheets::proposals,
        sheets::accept_proposal,
        sheets::decline_proposal,
        diagnosis::diagnose,
        diagnosis::save_diagnosis,
        settings::devices,
        settings::dismiss_device,
        settings::verify_journal,
        settings::settings,
        settings::save_settings,
    ]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]
    use std::collections::BTreeSet;

    include!("names.rs");

    const MAIN: &str = include_str!("../../capabilities/main.json");
    const DOOR: &str = include_str!("../../capabilities/door.json");

    /// The commands that a capability allows, and the windows that it is for.
    fn granted(capability: &str) -> (BTreeSet<String>, Vec<String>) {
        let json: serde_json::Value = serde_json::from_str(capability).unwrap();
        let texts = |key: &str| -> Vec<String> {
            json[key].as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
        };
        let commands = texts("permissions")
            .iter()
            .filter_map(|permission| permission.strip_prefix("allow-"))
            .map(|name| name.replace('-', "_"))
            .collect();
        (commands, texts("windows"))
    }

    fn names() -> BTreeSet<String> {
        COMMANDS.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn every_command_is_bound_and_every_bound_command_is_named() {
        let source = include_str!("mod.rs");
        let list = source.split("generate_handler![").nth(1).unwrap().split(']').next().unwrap();
        let bound: Vec<String> = list
            .split(',')
            .filter_map(|path| path.trim().rsplit_once("::"))
            .map(|(_, name)| name.to_owned())
            .collect();
        assert_eq!(bound.len(), COMMANDS.len(), "one of them is there twice");
        assert_eq!(bound.into_iter().collect::<BTreeSet<_>>(), names());
    }

    #[test]
    fn the_main_window_may_call_every_command_and_it_alone() {
        let (commands, windows) = granted(MAIN);
        assert_eq!(commands, names());
        assert_eq!(windows, ["main"]);
    }

    #[test]
    fn the_door_window_can_scan_search_and_undo_and_nothing_that_sells_cancels_or_exports() {
        let (commands, windows) = granted(DOOR);
        assert_eq!(windows, ["door"]);
        let allowed = [
            "admit",
            "camera_light",
            "cameras",
            "check",
            "door_search",
            "door_start",
            "door_state",
            "door_stop",
            "event",
            "events",
            "persons",
            "scans",
            "session",
            "settings",
            "sign_in",
            "sign_out",
            "undo",
            "zones",
        ];
        assert_eq!(commands, allowed.iter().map(|&name| name.to_owned()).collect());
    }

    #[test]
    fn no_other_capability_lies_about() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src-tauri/capabilities");
        let files: BTreeSet<_> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        assert_eq!(files.into_iter().collect::<Vec<_>>(), ["door.json", "main.json"]);
    }
}
