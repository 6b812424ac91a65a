// What laptops did while they could not hear of each other, as Insights and an imported file tell it.

import { h } from "../../lib/dom.js";
import { money, shortMoment } from "../../lib/format.js";
import { t } from "../../lib/words.js";

/** @typedef {import("../../api.js").Incident} Incident */

/**
 * Its two times in a sentence.
 * @param {Incident["kind"]} kind
 * @param {{ first: string, second: string, over: string }} times
 */
function told(kind, times) {
  switch (kind) {
    case "entry":
      return t("incident-both", times);
    case "seat":
      return t("incident-seat-both", times);
    case "cancelled_elsewhere":
      return t("incident-cancelled", times);
    case "blocked_elsewhere":
      return t("incident-blocked", times);
    case "quota":
      return t("incident-quota-when", times);
    case "refund":
      return t("incident-refund-when", times);
  }
}

/**
 * @param {Incident} incident
 * @param {string} zone
 * @returns {HTMLElement}
 */
export function incidentRow(incident, zone) {
  /** @param {import("../../../types/Previous").Previous} entry */
  const at = (entry) =>
    entry.gate === null
      ? t("incident-entry", { at: shortMoment(entry.at, zone), device: entry.device })
      : t("incident-entry-gate", { at: shortMoment(entry.at, zone), device: entry.device, gate: entry.gate });
  const { quota, refund } = incident;
  const seat = incident.kind === "seat";
  const both = [
    [incident.name, incident.number],
    [incident.other_name, incident.other_number],
  ]
    .map((one) => one.filter(Boolean).join(" "))
    .join(" · ");
  /** @param {import("../../../types/QuotaSeller").QuotaSeller} seller */
  const sold = ({ device, sold, over }) => t("incident-quota-seller", { device, sold, over });
  /** @param {number} minor */
  const amount = (minor) => (refund ? money(minor, refund.currency) : "");
  const title = seat
    ? t("incident-seat", { seat: incident.seat ?? "" })
    : quota
      ? t("incident-quota", { name: quota.name, sold: quota.sold, quota: quota.quota })
      : refund
        ? t("incident-refund", { refunded: amount(refund.refunded), taken: amount(refund.taken) })
        : (incident.name ?? incident.number);
  const whose = quota
    ? quota.sellers.map(sold).join(" · ")
    : refund
      ? [incident.name, refund.order].filter(Boolean).join(" · ")
      : seat
        ? both
        : incident.number;
  return h(
    "div",
    { class: "incident", testid: "incident" },
    h("strong", {}, title),
    h("span", { class: seat || quota || refund ? "muted" : "mono muted" }, whose),
    h(
      "p",
      {},
      told(incident.kind, {
        first: at(incident.first),
        second: at(incident.second),
        over: amount(refund?.over ?? 0),
      }),
    ),
  );
}
