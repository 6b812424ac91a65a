// A ticket that was let in twice, or a seat that was sold twice, as Insights and an imported file tell it.

import { h } from "../../lib/dom.js";
import { shortMoment } from "../../lib/format.js";
import { t } from "../../lib/words.js";

/**
 * @param {import("../../api.js").Incident} incident
 * @param {string} zone
 * @returns {HTMLElement}
 */
export function incidentRow(incident, zone) {
  /** @param {import("../../../types/Previous").Previous} entry */
  const at = (entry) =>
    entry.gate === null
      ? t("incident-entry", { at: shortMoment(entry.at, zone), device: entry.device })
      : t("incident-entry-gate", { at: shortMoment(entry.at, zone), device: entry.device, gate: entry.gate });
  const seat = incident.kind === "seat";
  const both = [
    [incident.name, incident.number],
    [incident.other_name, incident.other_number],
  ]
    .map((one) => one.filter(Boolean).join(" "))
    .join(" · ");
  const told = { first: at(incident.first), second: at(incident.second) };
  return h(
    "div",
    { class: "incident", testid: "incident" },
    h("strong", {}, seat ? t("incident-seat", { seat: incident.seat ?? "" }) : (incident.name ?? incident.number)),
    seat ? h("span", { class: "muted" }, both) : h("span", { class: "mono muted" }, incident.number),
    h("p", {}, seat ? t("incident-seat-both", told) : t("incident-both", told)),
  );
}
