// What can be asked of the program, one typed line each. How a call travels is `host.js`'s.

import { mutate, query } from "./host.js";
import { isKnown, learn } from "./lib/zones.js";

/** @typedef {import("../types/EventView").EventView} EventView */
/** @typedef {import("../types/EventInput").EventInput} EventInput */
/** @typedef {import("../types/DuplicateInput").DuplicateInput} DuplicateInput */
/** @typedef {import("../types/AreaView").AreaView} AreaView */
/** @typedef {import("../types/AreaInput").AreaInput} AreaInput */
/** @typedef {import("../types/GateView").GateView} GateView */
/** @typedef {import("../types/GateInput").GateInput} GateInput */
/** @typedef {import("../types/QuestionView").QuestionView} QuestionView */
/** @typedef {import("../types/QuestionInput").QuestionInput} QuestionInput */
/** @typedef {import("../types/ZoneChoice").ZoneChoice} ZoneChoice */
/** @typedef {import("../types/TypeView").TypeView} TypeView */
/** @typedef {import("../types/TypeInput").TypeInput} TypeInput */
/** @typedef {import("../types/RuleInput").RuleInput} RuleInput */
/** @typedef {import("../types/SaleInput").SaleInput} SaleInput */
/** @typedef {import("../types/OrderWithTickets").OrderWithTickets} OrderWithTickets */
/** @typedef {import("../types/OrderView").OrderView} OrderView */
/** @typedef {import("../types/OrderQuery").OrderQuery} OrderQuery */
/** @typedef {import("../types/OrderPage").OrderPage} OrderPage */
/** @typedef {import("../types/OrderEdit").OrderEdit} OrderEdit */
/** @typedef {import("../types/PaymentInput").PaymentInput} PaymentInput */
/** @typedef {import("../types/PayInput").PayInput} PayInput */
/** @typedef {import("../types/Paid").Paid} Paid */
/** @typedef {import("../types/RefundInput").RefundInput} RefundInput */
/** @typedef {import("../types/TypeChangeInput").TypeChangeInput} TypeChangeInput */
/** @typedef {import("../types/CashState").CashState} CashState */
/** @typedef {import("../types/CashInput").CashInput} CashInput */
/** @typedef {import("../types/CashView").CashView} CashView */
/** @typedef {import("../types/TicketView").TicketView} TicketView */
/** @typedef {import("../types/TicketEdit").TicketEdit} TicketEdit */
/** @typedef {import("../types/PaymentMethod").PaymentMethod} PaymentMethod */
/** @typedef {import("../types/CheckInput").CheckInput} CheckInput */
/** @typedef {import("../types/CheckAnswer").CheckAnswer} CheckAnswer */
/** @typedef {import("../types/ScanView").ScanView} ScanView */
/** @typedef {import("../types/DoorState").DoorState} DoorState */
/** @typedef {import("../types/DoorFound").DoorFound} DoorFound */
/** @typedef {import("../types/AdmitInput").AdmitInput} AdmitInput */
/** @typedef {import("../types/DirectionRequest").DirectionRequest} DirectionRequest */
/** @typedef {import("../types/Direction").Direction} Direction */
/** @typedef {import("../types/GuestQuery").GuestQuery} GuestQuery */
/** @typedef {import("../types/GuestPage").GuestPage} GuestPage */
/** @typedef {import("../types/Selection").Selection} Selection */
/** @typedef {import("../types/BulkAction").BulkAction} BulkAction */
/** @typedef {import("../types/BulkReport").BulkReport} BulkReport */
/** @typedef {import("../types/TicketHistory").TicketHistory} TicketHistory */
/** @typedef {import("../types/Stats").Stats} Stats */
/** @typedef {import("../types/Incident").Incident} Incident */
/** @typedef {import("../types/Insights").Insights} Insights */
/** @typedef {import("../types/InsightsWhat").InsightsWhat} InsightsWhat */
/** @typedef {import("../types/PrinterView").PrinterView} PrinterView */
/** @typedef {import("../types/JobView").JobView} JobView */
/** @typedef {import("../types/ImportOptions").ImportOptions} ImportOptions */
/** @typedef {import("../types/ImportReport").ImportReport} ImportReport */
/** @typedef {import("../types/ExportChoices").ExportChoices} ExportChoices */
/** @typedef {import("../types/ExportOptions").ExportOptions} ExportOptions */
/** @typedef {import("../types/ExportWhat").ExportWhat} ExportWhat */
/** @typedef {import("../types/ListOrder").ListOrder} ListOrder */
/** @typedef {import("../types/Role").Role} Role */
/** @typedef {import("../types/BundleWritten").BundleWritten} BundleWritten */
/** @typedef {import("../types/BundleReport").BundleReport} BundleReport */
/** @typedef {import("../types/DeviceView").DeviceView} DeviceView */
/** @typedef {import("../types/JournalReport").JournalReport} JournalReport */
/** @typedef {import("../types/Settings").Settings} Settings */
/** @typedef {import("../types/KeyState").KeyState} KeyState */
/** @typedef {import("../types/AppError").AppError} AppError */
/** @typedef {import("../types/PersonView").PersonView} PersonView */
/** @typedef {import("../types/PersonInput").PersonInput} PersonInput */
/** @typedef {import("../types/SessionView").SessionView} SessionView */
/** @typedef {import("../types/LockTo").LockTo} LockTo */
/** @typedef {import("../types/Forgotten").Forgotten} Forgotten */
/** @typedef {import("../types/Expired").Expired} Expired */
/** @typedef {import("../types/Rehearsal").Rehearsal} Rehearsal */
/** @typedef {import("../types/ScannerLearned").ScannerLearned} ScannerLearned */
/** @typedef {import("../types/MailView").MailView} MailView */
/** @typedef {import("../types/MailInput").MailInput} MailInput */
/** @typedef {import("../types/SendReport").SendReport} SendReport */
/** @typedef {import("../types/SheetsView").SheetsView} SheetsView */
/** @typedef {import("../types/SheetsStatus").SheetsStatus} SheetsStatus */
/** @typedef {import("../types/SheetsTrouble").SheetsTrouble} SheetsTrouble */
/** @typedef {import("../types/Proposal").Proposal} Proposal */
/** @typedef {import("../types/Whom").Whom} Whom */

/**
 * @typedef {object} Start
 * @property {boolean} open
 * @property {KeyState | null} key
 * @property {AppError | null} error
 * @property {string} data_dir
 * @property {string} version
 */
/**
 * @typedef {{ kind: "keyring" }
 *   | { kind: "passphrase", passphrase: string }
 *   | { kind: "key_file", path: string }} KeyChoice
 */
/**
 * @typedef {object} DoorSettings
 * @property {string} event
 * @property {string | null} gate
 * @property {DirectionRequest} direction
 * @property {string | null} camera
 * @property {boolean} [rehearsal]
 */
/** @typedef {"no_camera" | "busy" | "denied" | "unplugged" | "stalled" | "unsupported"} TroubleKind */
/**
 * Milliseconds from the camera's buffer to the text, over its last frames; no frames: it is closed.
 * `settings` is what was set on the camera because of what its frames showed.
 * @typedef {{ last: number, p50: number, p95: number, frames: number, settings: Record<string, number> }} CameraTimings
 */
/**
 * @typedef {{ state: "starting" }
 *   | { state: "live", name: string, width: number, height: number, format: string, lamp: boolean | null }
 *   | { state: "trouble", kind: TroubleKind, detail: string | null }} CameraState
 */
/** @typedef {{ index: number, name: string, id: string }} CameraView */
/**
 * @typedef {object} VerdictEvent
 * @property {string} event
 * @property {string} code
 * @property {CheckAnswer | null} answer
 * @property {AppError | null} error
 * @property {boolean} foreign whether it is no ticket of any kind
 * @property {[number, number][]} corners
 * @property {number} took
 */
/** @typedef {{ part: "camera" | "check" | "watch" }} Fault */
/** @typedef {"project" | "api" | "consent" | "clients" | "service_accounts" | "new_sheet"} GooglePage */
/** @typedef {"csv" | "bundle" | "backup" | "key" | "google_key"} FileKind */

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

/**
 * What names a time zone is handed on once that zone's clock is known.
 * @template {{ timezone: string } | { timezone: string }[]} T
 * @param {T} answer
 * @returns {Promise<T>}
 */
async function clocked(answer) {
  const names = [answer].flat().map(({ timezone }) => timezone);
  const news = [...new Set(names)].filter((name) => !isKnown(name));
  if (news.length > 0) learn(await query("zones", { names: news }));
  return answer;
}

/** @type {() => Promise<EventView[]>} */
export const events = async () => clocked(await query("events"));
/** @type {(event: string) => Promise<EventView>} */
export const event = async (event) => clocked(await query("event", { event }));
/** @type {(input: EventInput) => Promise<EventView>} */
export const addEvent = async (input) => clocked(await mutate("add_event", { input }));
/** @type {(event: string, input: EventInput) => Promise<EventView>} */
export const editEvent = async (event, input) => clocked(await mutate("edit_event", { event, input }));
/** @type {(event: string, input: DuplicateInput) => Promise<EventView>} */
export const duplicateEvent = async (event, input) => clocked(await mutate("duplicate_event", { event, input }));
/** @type {(event: string, archived: boolean) => Promise<EventView>} */
export const archiveEvent = async (event, archived) => clocked(await mutate("archive_event", { event, archived }));
/** @type {() => Promise<EventView>} */
export const sampleEvent = async () => clocked(await mutate("sample_event"));
/**
 * The time zones to choose from; the clock of this computer's own is known from then on.
 * @type {() => Promise<ZoneChoice>}
 */
export const zoneChoice = async () => {
  const choice = await query("zone_choice");
  if (choice.own !== null) await clocked({ timezone: choice.own });
  return choice;
};
/**
 * Learns the clock of a zone; one that the program does not know is like UTC.
 * @type {(timezone: string) => Promise<unknown>}
 */
export const zone = (timezone) => clocked({ timezone });
/** @type {(event: string) => Promise<TypeView[]>} */
export const types = (event) => query("types", { event });
/** @type {(event: string, index: number | null, input: TypeInput) => Promise<TypeView>} */
export const saveType = (event, index, input) => mutate("save_type", { event, index, input });
/** @type {(event: string, index: number, input: RuleInput) => Promise<TypeView>} */
export const addRule = (event, index, input) => mutate("add_rule", { event, index, input });
/** @type {(event: string, index: number, place: number) => Promise<TypeView>} */
export const removeRule = (event, index, place) => mutate("remove_rule", { event, index, place });
/** @type {(event: string, name: string, input: AreaInput) => Promise<AreaView>} */
export const addArea = (event, name, input) => mutate("add_area", { event, name, input });
/** @type {(event: string, name: string, input: AreaInput) => Promise<AreaView>} */
export const editArea = (event, name, input) => mutate("edit_area", { event, name, input });
/** @type {(event: string, name: string) => Promise<AreaView>} */
export const removeArea = (event, name) => mutate("remove_area", { event, name });
/** @type {(event: string, name: string, input: GateInput) => Promise<GateView>} */
export const addGate = (event, name, input) => mutate("add_gate", { event, name, input });
/** @type {(event: string, name: string, input: GateInput) => Promise<GateView>} */
export const editGate = (event, name, input) => mutate("edit_gate", { event, name, input });
/** @type {(event: string, name: string) => Promise<GateView>} */
export const removeGate = (event, name) => mutate("remove_gate", { event, name });
/** @type {(event: string) => Promise<QuestionView[]>} */
export const questions = (event) => query("questions", { event });
/** @type {(event: string, id: string | null, input: QuestionInput) => Promise<QuestionView>} */
export const saveQuestion = (event, id, input) => mutate("save_question", { event, id, input });
/** @type {(event: string, id: string) => Promise<QuestionView>} */
export const removeQuestion = (event, id) => mutate("remove_question", { event, id });

/** @type {(event: string, sale: SaleInput) => Promise<OrderWithTickets>} */
export const issue = (event, sale) => mutate("issue", { event, sale });
/** @type {(event: string, order: string) => Promise<OrderWithTickets>} */
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
/** @type {(event: string, search: OrderQuery) => Promise<OrderPage>} */
export const orders = (event, search) => query("orders", { event, query: search });
/** @type {(event: string, order: string, edit: OrderEdit) => Promise<OrderWithTickets>} */
export const editOrder = (event, order, edit) => mutate("edit_order", { event, order, edit });
/** @type {(event: string, input: PayInput) => Promise<Paid>} */
export const payOrders = (event, input) => mutate("pay_orders", { event, input });
/** @type {(event: string, order: string, input: RefundInput) => Promise<OrderWithTickets>} */
export const refund = (event, order, input) => mutate("refund", { event, order, input });
/** @type {(event: string, order: string) => Promise<string | null>} */
export const saveReceipt = (event, order) => mutate("save_receipt", { event, order });
/** @type {(event: string, order: string, printer: string | null, copies: number) => Promise<JobView>} */
export const printReceipt = (event, order, printer, copies) =>
  mutate("print_receipt", { event, order, printer, copies });
/** @type {(event: string, number: string, input: TypeChangeInput) => Promise<OrderWithTickets>} */
export const changeType = (event, number, input) => mutate("change_type", { event, number, input });
/** @type {(event: string) => Promise<CashState>} */
export const cash = (event) => query("cash", { event });
/** @type {(event: string, input: CashInput) => Promise<CashView>} */
export const countCash = (event, input) => mutate("count_cash", { event, input });

/**
 * What is left out of it is as if nobody had said it.
 * @type {(event: string, input: Partial<CheckInput> & { code: string }) => Promise<CheckAnswer>}
 */
export const check = (event, input) => mutate("check", { event, input });
/** @type {(scan: string, reason: string) => Promise<ScanView>} */
export const undo = (scan, reason) => mutate("undo", { scan, reason });
/** @type {(event: string, input: AdmitInput) => Promise<CheckAnswer>} */
export const admit = (event, input) => mutate("admit", { event, input });
/** @type {(event: string, gate: string | null, recent: number) => Promise<DoorState>} */
export const doorState = (event, gate, recent) => query("door_state", { event, gate, recent });
/** @type {(event: string, text: string, limit: number) => Promise<DoorFound>} */
export const doorSearch = (event, text, limit) => query("door_search", { event, text, limit });
/** @type {(event: string, number: string, code: string) => Promise<TicketView>} */
export const linkTicket = (event, number, code) => mutate("link_ticket", { event, number, code });
/** @type {(event: string, number: string) => Promise<TicketView>} */
export const unlinkTicket = (event, number) => mutate("unlink_ticket", { event, number });
/** @type {(event: string, query: import("../types/ScanQuery").ScanQuery) => Promise<ScanView[]>} */
export const scans = (event, wanted) => query("scans", { event, query: wanted });
/** @type {(order: DoorSettings) => Promise<CameraState>} */
export const doorStart = (settings) => mutate("door_start", { settings });
/** @type {() => Promise<void>} */
export const doorStop = () => mutate("door_stop");
/** @type {() => Promise<CameraView[]>} */
export const cameras = () => query("cameras");
/** @type {() => Promise<CameraTimings>} */
export const cameraTimings = () => query("camera_timings");
/** Switches the camera's light. @type {(on: boolean) => Promise<void>} */
export const cameraLight = (on) => mutate("camera_light", { on });

/** @type {(event: string, query: GuestQuery) => Promise<GuestPage>} */
export const guests = (event, which) => query("guests", { event, query: which });
/** @type {(event: string, number: string) => Promise<TicketHistory>} */
export const ticketHistory = async (event, number) => clocked(await query("ticket_history", { event, number }));
/** @type {(event: string, selection: Selection, action: BulkAction, work: string) => Promise<BulkReport>} */
export const bulk = (event, selection, action, work) => mutate("bulk", { event, selection, action, work });
/** @type {(event: string, selection: Selection, work: string) => Promise<[string, BulkReport] | null>} */
export const bulkPdf = (event, selection, work) => mutate("bulk_pdf", { event, selection, work });
/**
 * @param {string} event
 * @param {Selection} selection
 * @param {string | null} printer
 * @param {number} copies
 * @param {string} work
 * @returns {Promise<[JobView, BulkReport]>}
 */
export const bulkPrint = (event, selection, printer, copies, work) =>
  mutate("bulk_print", { event, selection, printer, copies, work });
/** @type {(event: string) => Promise<Stats>} */
export const stats = (event) => query("stats", { event });
/** @type {(event: string) => Promise<Incident[]>} */
export const incidents = (event) => query("incidents", { event });
/** @type {(event: string) => Promise<Insights>} */
export const insights = async (event) => clocked(await query("insights", { event }));
/** @type {(event: string, what: InsightsWhat) => Promise<string | null>} */
export const saveInsightsCsv = (event, what) => mutate("save_insights_csv", { event, what });
/** @type {(event: string) => Promise<string | null>} */
export const saveReport = (event) => mutate("save_report", { event });
/** @type {(event: string, order: ListOrder, work: string) => Promise<string | null>} */
export const saveGuestList = (event, order, work) => mutate("save_guest_list", { event, order, work });
/** @type {(event: string, order: ListOrder, printer: string | null, copies: number) => Promise<JobView>} */
export const printGuestList = (event, order, printer, copies) =>
  mutate("print_guest_list", { event, order, printer, copies });

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
/** @type {(event: string, path: string, options: ImportOptions, work: string) => Promise<ImportReport>} */
export const importCsv = (event, path, options, work) => mutate("import_csv", { event, path, options, work });
/** @type {(event: string, what: ExportWhat) => Promise<ExportChoices>} */
export const exportChoices = (event, what) => query("export_choices", { event, what });
/** @type {(event: string, what: ExportWhat, options: ExportOptions) => Promise<string | null>} */
export const saveExport = (event, what, options) => mutate("save_export", { event, what, options });
/** @type {(event: string, passphrase: string, role: Role | null) => Promise<BundleWritten | null>} */
export const saveBundle = (event, passphrase, role) => mutate("save_bundle", { event, passphrase, role });
/** @type {(path: string, passphrase: string, work: string) => Promise<BundleReport>} */
export const importBundle = (path, passphrase, work) => mutate("import_bundle", { path, passphrase, work });
/** @type {(passphrase: string) => Promise<string | null>} */
export const saveBackup = (passphrase) => mutate("save_backup", { passphrase });

/** @type {() => Promise<MailView | null>} */
export const mail = () => query("mail");
/** @type {(input: MailInput) => Promise<MailView>} */
export const saveMail = (input) => mutate("save_mail", { input });
/** @type {(to: string) => Promise<void>} */
export const testMail = (to) => mutate("test_mail", { to });
/** @type {(event: string, selection: Selection, again: boolean, work: string) => Promise<SendReport>} */
export const bulkSend = (event, selection, again, work) => mutate("bulk_send", { event, selection, again, work });
/** @type {(event: string) => Promise<Rehearsal>} */
export const rehearse = (event) => query("rehearse", { event });
/** @type {(event: string) => Promise<JobView>} */
export const printRehearsal = (event) => mutate("print_rehearsal", { event });
/** @type {(event: string, code: string, keys: string | null) => Promise<ScannerLearned>} */
export const learnScanner = (event, code, keys) => mutate("learn_scanner", { event, code, keys });

/** @type {(event: string) => Promise<PersonView[]>} */
export const persons = (event) => query("persons", { event });
/** @type {(event: string, input: PersonInput) => Promise<PersonView>} */
export const addPerson = (event, input) => mutate("add_person", { event, input });
/** @type {(event: string, person: string, input: PersonInput) => Promise<PersonView>} */
export const editPerson = (event, person, input) => mutate("edit_person", { event, person, input });
/** @type {(event: string, person: string) => Promise<PersonView[]>} */
export const removePerson = (event, person) => mutate("remove_person", { event, person });
/** @type {() => Promise<SessionView>} */
export const session = () => query("session");
/** @type {(event: string, person: string, pin: string) => Promise<SessionView>} */
export const signIn = (event, person, pin) => mutate("sign_in", { event, person, pin });
/** @type {() => Promise<SessionView>} */
export const signOut = () => mutate("sign_out");
/** @type {(to: LockTo, pin: string) => Promise<SessionView>} */
export const lockLaptop = (to, pin) => mutate("lock_laptop", { to, pin });
/** @type {(pin: string) => Promise<SessionView>} */
export const unlockLaptop = (pin) => mutate("unlock_laptop", { pin });
/** @type {(askWho: boolean) => Promise<SessionView>} */
export const setAskWho = (askWho) => mutate("set_ask_who", { askWho });
/** @type {(event: string, whom: Whom) => Promise<Forgotten>} */
export const forgetPerson = (event, whom) => mutate("forget_person", { event, whom });
/** @type {() => Promise<Expired[]>} */
export const dropExpired = () => mutate("drop_expired");

/** @type {(event: string) => Promise<SheetsView>} */
export const sheets = (event) => query("sheets", { event });
/** @type {(event: string) => Promise<SheetsStatus>} */
export const sheetsStatus = (event) => query("sheets_status", { event });
/** @type {(id: string, secret: string) => Promise<void>} */
export const sheetsClient = (id, secret) => mutate("sheets_client", { id, secret });
/** @type {(path: string) => Promise<string>} */
export const sheetsAccount = (path) => query("sheets_account", { path });
/** @type {(event: string, work: string) => Promise<SheetsView>} */
export const sheetsSignIn = (event, work) => mutate("sheets_sign_in", { event, work });
/** @type {(event: string, path: string, spreadsheet: string) => Promise<SheetsView>} */
export const sheetsConnect = (event, path, spreadsheet) => mutate("sheets_connect", { event, path, spreadsheet });
/** @type {(event: string) => Promise<SheetsStatus>} */
export const sheetsTest = (event) => mutate("sheets_test", { event });
/** @type {(event: string, columns: string[]) => Promise<SheetsView>} */
export const sheetsColumns = (event, columns) => mutate("sheets_columns", { event, columns });
/** @type {(event: string) => Promise<SheetsStatus>} */
export const sheetsFlush = (event) => mutate("sheets_flush", { event });
/** @type {(event: string) => Promise<void>} */
export const sheetsDisconnect = (event) => mutate("sheets_disconnect", { event });
/** @type {(event: string) => Promise<void>} */
export const openSheet = (event) => mutate("open_sheet", { event });
/** @type {(page: GooglePage) => Promise<void>} */
export const openGoogle = (page) => mutate("open_google", { page });
/** @type {(event: string) => Promise<Proposal[]>} */
export const proposals = (event) => query("proposals", { event });
/** @type {(event: string, id: number) => Promise<void>} */
export const acceptProposal = (event, id) => mutate("accept_proposal", { event, id });
/** @type {(event: string, id: number) => Promise<void>} */
export const declineProposal = (event, id) => mutate("decline_proposal", { event, id });

/** @type {(event: string) => Promise<DeviceView[]>} */
export const devices = (event) => query("devices", { event });
/** @type {(event: string, device: string, from: string | null) => Promise<DeviceView[]>} */
export const dismissDevice = (event, device, from) => mutate("dismiss_device", { event, device, from });
/** @type {() => Promise<import("../types/Diagnosis").Diagnosis>} */
export const diagnose = () => query("diagnose");
/** @type {() => Promise<string | null>} */
export const saveDiagnosis = () => query("save_diagnosis");
/** @type {() => Promise<JournalReport>} */
export const verifyJournal = () => query("verify_journal");
/** @type {() => Promise<Settings>} */
export const settings = () => query("settings");
/** @type {(settings: Settings) => Promise<Settings>} */
export const saveSettings = (settings) => mutate("save_settings", { settings });
