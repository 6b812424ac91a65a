// The names of all commands: read by the build script, which gives each a permission, and by the test that compares
// them with the handlers and with the windows' capabilities. What they do is in the modules beside this file.

/// Every command of the shell.
const COMMANDS: &[&str] = &[
    // start
    "start",
    "choose_key",
    "unlock",
    "open_door_window",
    "stop_work",
    // event
    "events",
    "event",
    "add_event",
    "edit_event",
    "sample_event",
    "types",
    "save_type",
    // sell
    "issue",
    "order_tickets",
    "ticket",
    "edit_ticket",
    "cancel",
    "reinstate",
    "block",
    "unblock",
    "reissue",
    "pay",
    "qr_svg",
    // door
    "check",
    "undo",
    "door_state",
    "door_search",
    "door_start",
    "door_stop",
    "cameras",
    // guests and insights
    "guests",
    "stats",
    "incidents",
    // paper
    "save_pdf",
    "save_qr",
    "printers",
    "print",
    "print_job",
    // files
    "choose_file",
    "choose_folder",
    "preview_import",
    "import_csv",
    "save_csv",
    "save_bundle",
    "import_bundle",
    "save_backup",
    // devices and settings
    "devices",
    "dismiss_device",
    "verify_journal",
    "settings",
    "save_settings",
];
