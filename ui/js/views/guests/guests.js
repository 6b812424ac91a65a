// The Guests screen: everybody, found as one types and narrowed as one likes; a row opens the ticket at the side, and
// what is selected is acted on together. What can be done to many is `bulk.js`'s.

import * as api from "../../api.js";
import { on } from "../../host.js";
import { guestName } from "../../lib/guest-name.js";
import { concerns } from "../../lib/live.js";
import { fill, h, put } from "../../lib/dom.js";
import { time } from "../../lib/format.js";
import { picks } from "../../lib/selection.js";
import { t } from "../../lib/words.js";
import { button } from "../../widgets/field.js";
import { VirtualList } from "../../widgets/virtual-list.js";
import { done, failed } from "../../widgets/toast.js";
import { bulkBar } from "./bulk.js";
import { exportPanel } from "./export.js";
import { guestFilters } from "./filters.js";
import { guestListPanel } from "./guest-list.js";
import { importPanel } from "./import.js";
import { savePdf } from "./printing.js";
import { ticketPanel } from "./ticket.js";

/** @typedef {import("../../api.js").TicketView} TicketView */
/** @typedef {import("../../lib/context.js").Context} Context */

const ROW = 52;

/** @type {import("../../lib/context.js").Screen} */
export function guestsScreen(root, context) {
  const { event } = context;
  const door = event.role === "door";
  const count = h("p", { class: "muted", testid: "guest-count", role: "status" });
  const place = h("div", { class: `rows-place${door ? "" : " with-boxes"}` });
  const empty = h("div", { class: "empty", hidden: true });
  const selected = picks(() => {
    list.redraw();
    bar?.draw();
  });
  let similar = false;
  const filters = guestFilters(event, () => {
    // What is selected is what can be seen: another list begins with nothing.
    selected.clear();
    list.reload();
  });
  const openImport = () =>
    importPanel(event, (report) => {
      done(importedWords(report));
      list.reload();
    });

  /** @type {VirtualList<TicketView>} */
  const list = new VirtualList({
    label: t("nav-guests"),
    testid: "guest-rows",
    height: ROW,
    load: async (offset, limit) => {
      const page = await api.guests(event.id, { ...filters.query(), offset, limit });
      similar = page.similar;
      return { rows: page.tickets, total: page.total };
    },
    row: (ticket) => row(ticket, event.timezone),
    key: (ticket) => ticket.number,
    name: (ticket) => t("guests-pick", { name: ticket.name ?? ticket.number }),
    open: (ticket) => ticketPanel(context, ticket.number, () => list.refresh()),
    typed: filters.type,
    counted,
    failed,
    ...(!door && { picks: selected }),
  });
  const bar = door
    ? null
    : bulkBar(context, {
        picks: selected,
        query: filters.query,
        total: () => list.total(),
        ended: () => list.refresh(),
      });

  function counted(/** @type {number} */ total) {
    count.textContent = `${similar ? t("door-found-similar") : ""} ${t("guests-count", { n: total })}`.trim();
    bar?.draw();
    empty.hidden = total > 0;
    place.hidden = total === 0;
    if (total > 0) return;
    const all = () => button({ label: t("guests-all"), testid: "guest-clear", onclick: filters.clear });
    fill(empty, filters.isNarrowed() ? [h("p", {}, t("guests-none")), all()] : noGuests(context, openImport));
  }

  put(place, listHead(door), list.root);
  const head = h(
    "header",
    { class: "screen-head" },
    h("h1", {}, t("nav-guests")),
    count,
    !door && headActions(context, openImport),
  );
  put(root, h("div", { class: "screen-body fill" }, head, filters.root, bar?.root, empty, place));
  const unlisten = on("changed", (changed) => {
    if (concerns(changed, event.id, undefined)) list.refresh();
  });
  list.reload();
  filters.focus();
  return () => {
    filters.stop();
    unlisten();
    list.stop();
  };
}

/**
 * What stands there before there is a guest.
 * @param {Context} context
 * @param {() => void} openImport
 */
function noGuests(context, openImport) {
  const door = context.event.role === "door";
  const actions = () =>
    h(
      "div",
      { class: "actions" },
      button({ label: t("guests-sell"), testid: "guest-to-sell", kind: "primary", onclick: () => context.go("sell") }),
      button({ label: t("guests-import"), testid: "guest-import-first", onclick: openImport }),
    );
  return [h("p", {}, door ? t("guests-empty-door") : t("guests-empty")), !door && actions()];
}

/** @param {boolean} door */
function listHead(door) {
  const columns = ["name", "number", "type", "seat", "state"].map((column) =>
    h("span", {}, t(`guests-column-${column}`)),
  );
  return h(
    "div",
    { class: "row row-head", "aria-hidden": "true" },
    !door && h("span", { class: "row-box" }),
    ...columns,
  );
}

/**
 * What can be done with all guests.
 * @param {Context} context
 * @param {() => void} openImport
 */
function headActions(context, openImport) {
  const { event } = context;
  return h(
    "div",
    { class: "actions" },
    button({ label: t("guests-import"), testid: "guest-import", icon: "file", kind: "quiet", onclick: openImport }),
    button({
      label: t("guests-export"),
      testid: "guest-export",
      icon: "out",
      kind: "quiet",
      onclick: () => exportPanel(event),
    }),
    button({
      label: t("guests-pdf"),
      testid: "guest-pdf",
      icon: "print",
      kind: "quiet",
      onclick: () => savePdf(event.id, []),
    }),
    button({
      label: t("guests-list"),
      testid: "guest-list-open",
      icon: "print",
      kind: "quiet",
      onclick: () => guestListPanel(context),
    }),
  );
}

/**
 * @param {TicketView} ticket
 * @param {string} zone
 * @returns {Node[]}
 */
function row(ticket, zone) {
  const mark = ticketState(ticket);
  return [
    h("span", { class: "row-name" }, h("strong", {}, guestName(ticket)), h("small", {}, ticket.email ?? "")),
    h("span", { class: "mono" }, ticket.number),
    h("span", {}, ticket.type),
    h("span", {}, ticket.seat ?? ""),
    h(
      "span",
      {},
      h(
        "span",
        { class: `badge ${mark}` },
        mark === "inside" && ticket.entered_at
          ? t("guest-inside-since", { at: time(ticket.entered_at, zone) })
          : t(`guest-state-${mark}`),
      ),
    ),
  ];
}

/**
 * The one thing to know about a ticket.
 * @param {TicketView} ticket
 * @returns {"cancelled" | "blocked" | "inside" | "expired" | "unpaid" | "left" | "valid"}
 */
export function ticketState(ticket) {
  if (ticket.state !== "valid") return ticket.state;
  if (ticket.inside) return "inside";
  if (ticket.expired) return "expired";
  if (!ticket.paid) return "unpaid";
  return ticket.entered_at === null ? "valid" : "left";
}

/** What was taken in, and what was not. @param {import("../../api.js").ImportReport} report */
function importedWords({ imported, changed, applied }) {
  if (changed.length === 0) return t("import-done", { n: imported });
  return t("import-done-changes", { n: imported, done: applied, left: changed.length - applied });
}
