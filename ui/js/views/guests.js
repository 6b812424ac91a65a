// The Guests screen: everybody, found as one types; a row opens the ticket at the side.

import * as api from "../api.js";
import { on } from "../host.js";
import { fill, h, put } from "../lib/dom.js";
import { time } from "../lib/format.js";
import { t } from "../lib/words.js";
import { button, choice, segments } from "../widgets/field.js";
import { icon } from "../widgets/icon.js";
import { panel } from "../widgets/panel.js";
import { rows } from "../widgets/rows.js";
import { done, failed } from "../widgets/toast.js";
import { importPanel } from "./import.js";
import { savePdf } from "./paper.js";
import { ticketPanel } from "./ticket.js";

/** @typedef {import("../api.js").TicketView} TicketView */

const ROW = 52;
/** Typing goes on for this long before it is searched. */
const REST = 120;
const STATES = ["valid", "unpaid", "blocked", "cancelled", "inside", "admitted", "missed"];

/** @type {import("../lib/context.js").Screen} */
export function guestsScreen(root, context) {
  const { event } = context;
  const door = event.role === "door";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;
  const search = h("input", { type: "search", id: "guest-search", testid: "guest-search", autocomplete: "off", spellcheck: "false", placeholder: t("guests.search.placeholder"),
    oninput: () => { clearTimeout(resting); resting = setTimeout(() => list.reload(true), REST); } });
  const state = choice({ label: t("guests.state"), testid: "guest-state", options: [["", t("guests.state.all")], .../** @type {[string, string][]} */ (STATES.map((name) => [name, t(`guests.state.${name}`)]))], onchange: () => list.reload(true) });
  const type = choice({ label: t("guests.type"), testid: "guest-type", options: [["", t("guests.type.all")]], onchange: () => list.reload(true) });
  const count = h("p", { class: "muted", testid: "guest-count", role: "status" });
  const place = h("div", { class: "rows-place" });
  const empty = h("div", { class: "empty", hidden: true });

  const list = rows({
    label: t("nav.guests"), testid: "guest-rows", height: ROW,
    load: async (offset, limit) => {
      const page = await api.guests(event.id, {
        offset, limit, ...(search.value.trim() ? { search: search.value } : {}),
        ...(state.input.value ? { state: /** @type {import("../../types/GuestState").GuestState} */ (state.input.value) } : {}),
        ...(type.input.value ? { type: Number(type.input.value) } : {}),
      });
      return { rows: page.tickets, total: page.total };
    },
    row: (ticket) => row(ticket, event.timezone),
    open: (ticket) => ticketPanel(context, ticket.number, () => list.reload(false)),
    counted, failed,
  });

  function counted(/** @type {number} */ total) {
    const narrowed = search.value.trim() !== "" || state.input.value !== "" || type.input.value !== "";
    count.textContent = t("guests.count", { n: total });
    empty.hidden = total > 0;
    place.hidden = total === 0;
    if (total > 0) return;
    fill(empty, narrowed ? [h("p", {}, t("guests.none")), button({ label: t("guests.all"), testid: "guest-clear", onclick: () => { search.value = ""; state.input.value = ""; type.input.value = ""; list.reload(true); } })]
      : [h("p", {}, door ? t("guests.empty.door") : t("guests.empty")), !door && h("div", { class: "actions" },
        button({ label: t("guests.sell"), testid: "guest-to-sell", kind: "primary", onclick: () => context.go("sell") }),
        button({ label: t("guests.import"), testid: "guest-import-first", onclick: openImport }))]);
  }

  const openImport = () => importPanel(event, (report) => { done(t("import.done", { n: report.imported })); list.reload(true); });

  put(place, h("div", { class: "row row-head", "aria-hidden": "true" }, ...["name", "number", "type", "seat", "state"].map((column) => h("span", {}, t(`guests.column.${column}`)))), list.root);
  put(root, h("div", { class: "screen-body fill" },
    h("header", { class: "screen-head" }, h("h1", {}, t("nav.guests")), count,
      !door && h("div", { class: "actions" },
        button({ label: t("guests.import"), testid: "guest-import", icon: "file", kind: "quiet", onclick: openImport }),
        button({ label: t("guests.export"), testid: "guest-export", icon: "out", kind: "quiet", onclick: () => exportPanel(event) }),
        button({ label: t("guests.pdf"), testid: "guest-pdf", icon: "print", kind: "quiet", onclick: () => savePdf(event.id, []) }))),
    h("div", { class: "filters" }, h("div", { class: "search" }, icon("search"), h("label", { for: "guest-search", class: "visually-hidden" }, t("guests.search")), search), state.root, type.root),
    empty, place));

  api.types(event.id).then((types) => put(type.input, types.map(({ index, name }) => h("option", { value: String(index) }, name))), failed);
  const unlisten = on("changed", () => list.reload(false));
  list.reload(true);
  search.focus();
  return () => {
    clearTimeout(resting);
    unlisten();
    list.stop();
  };
}

/**
 * @param {TicketView} ticket
 * @param {string} zone
 * @returns {Node[]}
 */
function row(ticket, zone) {
  const mark = stateOf(ticket);
  return [
    h("span", { class: "row-name" }, h("strong", {}, ticket.name ?? t("guest.nameless")), h("small", {}, ticket.email ?? "")),
    h("span", { class: "mono" }, ticket.number), h("span", {}, ticket.type), h("span", {}, ticket.seat ?? ""),
    h("span", {}, h("span", { class: `badge ${mark}` }, mark === "inside" && ticket.entered_at ? t("guest.inside.since", { at: time(ticket.entered_at, zone) }) : t(`guest.state.${mark}`))),
  ];
}

/**
 * The one thing to know about a ticket.
 * @param {TicketView} ticket
 * @returns {"cancelled" | "blocked" | "inside" | "unpaid" | "left" | "valid"}
 */
export function stateOf(ticket) {
  if (ticket.state !== "valid") return ticket.state;
  if (ticket.inside) return "inside";
  if (!ticket.paid) return "unpaid";
  return ticket.entered_at === null ? "valid" : "left";
}

/** @param {import("../api.js").EventView} event */
function exportPanel(event) {
  const what = segments({ label: t("export.what"), testid: "export-what", value: "tickets", options: [["tickets", t("export.tickets")], ["scans", t("export.scans")], ["orders", t("export.orders")]] });
  const { body, foot, close } = panel({ title: t("export.title"), testid: "export" });
  put(body, what.root, h("p", { class: "hint" }, t("export.hint")));
  put(foot, button({ label: t("common.cancel"), testid: "export-cancel", kind: "quiet", onclick: close }),
    button({ label: t("export.go"), testid: "export-go", kind: "primary", onclick: async () => {
      try {
        const file = await api.saveCsv(event.id, /** @type {import("../api.js").ExportWhat} */ (what.value()));
        if (file === null) return;
        close();
        done(t("paper.saved", { file }));
      } catch (error) {
        failed(error);
      }
    } }));
}
