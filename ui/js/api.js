// What can be asked of the program, one typed line each. How a call travels is `host.js`'s.

import { mutate, query } from "./host.js";

/** @typedef {import("../types/EventView").EventView} EventView */
/** @typedef {import("../types/EventInput").EventInput} EventInput */
/** @typedef {import("../types/TypeView").TypeView} TypeView */
/** @typedef {import("../types/TypeInput").TypeInput} TypeInput */
/** @typedef {import("../types/SaleInput").SaleInput} SaleInput */
/** @typedef {import("../types/Issued").Issued} Issued */
/** @typedef {import("../types/TicketView").TicketView} TicketView */
/** @typedef {import("../types/TicketEdit").TicketEdit} TicketEdit */
/** @typedef {import("../types/PaymentMethod").PaymentMethod} PaymentMethod */
/** @typedef {import("../types/CheckInput").CheckInput} CheckInput */
/** @typedef {import("../types/CheckAnswer").CheckAnswer} CheckAnswer */
/** @typedef {import("../types/ScanView").ScanView} ScanView */
/** @typedef {import("../types/DoorState").DoorState} DoorState */
/** @typedef {import("../types/DoorTicket").DoorTicket} DoorTicket */
/** @typedef {import("../types/Direction").Direction} Direction */
/** @typedef {import("../types/GuestQuery").GuestQuery} GuestQuery */
/** @typedef {import("../types/GuestPage").GuestPage} GuestPage */
/** @typedef {import("../types/Stats").Stats} Stats */
/** @typedef {import("../types/Incident").Incident} Incident */
/** @typedef {import("../types/PrinterView").PrinterView} PrinterView */
/** @typedef {import("../types/JobView").JobView} JobView */
/** @typedef {import("../types/ImportOptions").ImportOptions} ImportOptions */
/** @typedef {import("../types/ImportReport").ImportReport} ImportReport */
/** @typedef {import("../types/ExportWhat").ExportWhat} ExportWhat */
/** @typedef {import("../types/Role").Role} Role */
/** @typedef {import("../types/BundleWritten").BundleWritten} BundleWritten */
/** @typedef {import("../types/BundleReport").BundleReport} BundleReport */
/** @typedef {import("../types/DeviceView").DeviceView} DeviceView */
/** @typedef {import("../types/JournalReport").JournalReport} JournalReport */
/** @typedef {import("../types/Settings").Settings} Settings */
/** @typedef {import("../types/KeyState").KeyState} KeyState */
/** @typedef {import("../types/AppError").AppError} AppError */

/** @typedef {{ open: boolean, key: KeyState | null, error: AppError | null, data_dir: string, version: string }} Start */
/** @typedef {{ kind: "keyring" } | { kind: "passphrase", passphrase: string } | { kind: "key_file", path: string }} KeyChoice */
/** @typedef {{ event: string, gate: string | null, direction: Direction, camera: string | null }} DoorOrder */
/** @typedef {"no_camera" | "busy" | "denied" | "unplugged" | "stalled" | "unsupported"} TroubleKind */
/** @typedef {{ state: "starting" } | { state: "live", name: string, width: number, height: number, format: string } | { state: "trouble", kind: TroubleKind, detail: string | null }} CameraState */
/** @typedef {{ index: number, name: string, id: string }} CameraView */
/** @typedef {{ event: string, answer: CheckAnswer | null, error: AppError | null, corners: [number, number][], took: number }} Verdict */
/** @typedef {"csv" | "bundle" | "backup" | "key"} FileKind */

/** @type {() => Promise<Start>} */
export const start = () => query("start");
/** @type {(choice: KeyChoice) => Promise<void>} */
export const chooseKey = (choice) => mutate("choose_key", { choice });
/** @type {(passphrase: string) => Promise<void>} */
export const unlock = (passphrase) => mutate("unlock", { passphrase });
/** @type {() => Promise<void>} */
export const openDoorWindow = () => mutate("open_door_window");
/** @type {(work: string) => Promise<void>} */
export const stopWork = (work) => mutate("stop_work", { work });

/** @type {() => Promise<EventView[]>} */
export const events = () => query("events");
/** @type {(event: string) => Promise<EventView>} */
export const event = (event) => query("event", { event });
/** @type {(input: EventInput) => Promise<EventView>} */
export const addEvent = (input) => mutate("add_event", { input });
/** @type {(event: string, input: EventInput) => Promise<EventView>} */
export const editEvent = (event, input) => mutate("edit_event", { event, input });
/** @type {() => Promise<EventView>} */
export const sampleEvent = () => mutate("sample_event");
/** @type {(event: string) => Promise<TypeView[]>} */
export const types = (event) => query("types", { event });
/** @type {(event: string, index: number | null, input: TypeInput) => Promise<TypeView>} */
export const saveType = (event, index, input) => mutate("save_type", { event, index, input });

/** @type {(event: string, sale: SaleInput) => Promise<Issued>} */
export const issue = (event, sale) => mutate("issue", { event, sale });
/** @type {(event: string, order: string) => Promise<Issued>} */
export const orderTickets = (event, order) => query("order_tickets", { event, order });
/** @type {(event: string, number: string) => Promise<TicketView>} */
export const ticket = (event, number) => query("ticket", { event, number });
/** @type {(event: string, number: string, edit: TicketEdit) => Promise<TicketView>} */
export const editTicket = (event, number, edit) => mutate("edit_ticket", { event, number, edit });
/** @type {(event: string, number: string, reason: string | null) => Promise<TicketView>} */
export const cancel = (event, number, reason) => mutate("cancel", { event, number, reason });
/** @type {(event: string, number: string) => Promise<TicketView>} */
export const reinstate = (event, number) => mutate("reinstate", { event, number });
/** @type {(event: string, number: string, text: string) => Promise<TicketView>} */
export const block = (event, number, text) => mutate("block", { event, number, text });
/** @type {(event: string, number: string) => Promise<TicketView>} */
export const unblock = (event, number) => mutate("unblock", { event, number });
/** @type {(event: string, number: string) => Promise<TicketView>} */
export const reissue = (event, number) => mutate("reissue", { event, number });
/** @type {(event: string, number: string, method: PaymentMethod) => Promise<TicketView>} */
export const pay = (event, number, method) => mutate("pay", { event, number, method });
/** @type {(event: string, number: string) => Promise<string>} */
export const qrSvg = (event, number) => query("qr_svg", { event, number });

/** @type {(event: string, input: CheckInput) => Promise<CheckAnswer>} */
export const check = (event, input) => mutate("check", { event, input });
/** @type {(scan: string, reason: string) => Promise<ScanView>} */
export const undo = (scan, reason) => mutate("undo", { scan, reason });
/** @type {(event: string, recent: number) => Promise<DoorState>} */
export const doorState = (event, recent) => query("door_state", { event, recent });
/** @type {(event: string, text: string, limit: number) => Promise<DoorTicket[]>} */
export const doorSearch = (event, text, limit) => query("door_search", { event, text, limit });
/** @type {(order: DoorOrder) => Promise<CameraState>} */
export const doorStart = (order) => mutate("door_start", { order });
/** @type {() => Promise<void>} */
export const doorStop = () => mutate("door_stop");
/** @type {() => Promise<CameraView[]>} */
export const cameras = () => query("cameras");

/** @type {(event: string, query: GuestQuery) => Promise<GuestPage>} */
export const guests = (event, which) => query("guests", { event, query: which });
/** @type {(event: string) => Promise<Stats>} */
export const stats = (event) => query("stats", { event });
/** @type {(event: string) => Promise<Incident[]>} */
export const incidents = (event) => query("incidents", { event });

/** @type {(event: string, numbers: string[], work: string) => Promise<string | null>} */
export const savePdf = (event, numbers, work) => mutate("save_pdf", { event, numbers, work });
/** @type {(event: string, number: string) => Promise<string | null>} */
export const saveQr = (event, number) => mutate("save_qr", { event, number });
/** @type {() => Promise<PrinterView[]>} */
export const printers = () => query("printers");
/** @type {(event: string, numbers: string[], printer: string | null, copies: number) => Promise<JobView>} */
export const print = (event, numbers, printer, copies) => mutate("print", { event, numbers, printer, copies });
/** @type {(job: JobView) => Promise<JobView>} */
export const printJob = (job) => query("print_job", { job });

/** @type {(kind: FileKind) => Promise<string | null>} */
export const chooseFile = (kind) => query("choose_file", { kind });
/** @type {() => Promise<string | null>} */
export const chooseFolder = () => query("choose_folder");
/** @type {(event: string, path: string, options: ImportOptions) => Promise<ImportReport>} */
export const previewImport = (event, path, options) => query("preview_import", { event, path, options });
/** @type {(event: string, path: string, options: ImportOptions) => Promise<ImportReport>} */
export const importCsv = (event, path, options) => mutate("import_csv", { event, path, options });
/** @type {(event: string, what: ExportWhat) => Promise<string | null>} */
export const saveCsv = (event, what) => mutate("save_csv", { event, what });
/** @type {(event: string, passphrase: string, role: Role | null) => Promise<BundleWritten | null>} */
export const saveBundle = (event, passphrase, role) => mutate("save_bundle", { event, passphrase, role });
/** @type {(path: string, passphrase: string) => Promise<BundleReport>} */
export const importBundle = (path, passphrase) => mutate("import_bundle", { path, passphrase });
/** @type {(passphrase: string) => Promise<string | null>} */
export const saveBackup = (passphrase) => mutate("save_backup", { passphrase });

/** @type {(event: string) => Promise<DeviceView[]>} */
export const devices = (event) => query("devices", { event });
/** @type {(event: string, device: string) => Promise<DeviceView[]>} */
export const dismissDevice = (event, device) => mutate("dismiss_device", { event, device });
/** @type {() => Promise<JournalReport>} */
export const verifyJournal = () => query("verify_journal");
/** @type {() => Promise<Settings>} */
export const settings = () => query("settings");
/** @type {(settings: Settings) => Promise<Settings>} */
export const saveSettings = (settings) => mutate("save_settings", { settings });
