// A ticket's whole history as a timeline, oldest first, in the event's time zone.

import * as api from "../../api.js";
import { fill, h } from "../../lib/dom.js";
import { dateTime, money } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { failed } from "../../widgets/toast.js";

/** @typedef {import("../../../types/HistoryEntry").HistoryEntry} HistoryEntry */

/**
 * @param {string} event
 * @param {string} number
 * @returns {HTMLElement}
 */
export function ticketHistory(event, number) {
  const place = h("ol", { class: "history", testid: "ticket-history" });
  api.ticketHistory(event, number).then(
    ({ entries, timezone }) =>
      fill(
        place,
        entries.map((entry) => line(entry, timezone)),
      ),
    failed,
  );
  return h("section", { class: "deeds" }, h("h3", {}, t("history-title")), place);
}

/**
 * @param {HistoryEntry} entry
 * @param {string} zone
 */
function line(entry, zone) {
  const by = [entry.person, entry.device].filter(Boolean).join(", ");
  return h(
    "li",
    { class: `history-${entry.kind}${entry.undone ? " undone" : ""}` },
    h("strong", {}, t(`history-${entry.kind}`)),
    ...details(entry).map((words) => h("p", {}, words)),
    h("p", { class: "muted small" }, [dateTime(entry.at, zone), by].filter(Boolean).join(" · ")),
  );
}

/**
 * What there is to tell besides when and by whom.
 * @param {HistoryEntry} entry
 * @returns {string[]}
 */
export function details(entry) {
  const told = [];
  if (entry.amount !== null && entry.currency !== null) {
    told.push(
      [money(entry.amount, entry.currency), entry.method !== null && t(`payment-${entry.method}`)]
        .filter(Boolean)
        .join(" · "),
    );
  }
  if (entry.fields.length > 0) told.push(entry.fields.map((field) => t(`history-field-${field}`)).join(", "));
  if (entry.reason !== null && (entry.kind === "refused" || entry.kind === "undone"))
    told.push(t(`reason-${entry.reason}`));
  const place = [entry.gate, entry.area].filter(Boolean).join(" · ");
  if (place) told.push(place);
  if (entry.text) told.push(t("history-text", { text: entry.text }));
  if (entry.accepted_unpaid) told.push(t("history-unpaid"));
  if (entry.accepted_reissued) told.push(t("history-by-number"));
  if (entry.paper) told.push(t("history-paper"));
  if (entry.undone) told.push(t("history-taken-back"));
  return told;
}
