// A ticket that was let in twice, as Insights and an imported file tell it.

import { h } from "../lib/dom.js";
import { shortMoment } from "../lib/format.js";
import { t } from "../lib/words.js";

/**
 * @param {import("../api.js").Incident} incident
 * @param {string} zone
 * @returns {HTMLElement}
 */
export function incidentRow(incident, zone) {
  /** @param {import("../../types/Previous").Previous} entry */
  const at = (entry) => (entry.gate === null
    ? t("incident.entry", { at: shortMoment(entry.at, zone), device: entry.device })
    : t("incident.entry.gate", { at: shortMoment(entry.at, zone), device: entry.device, gate: entry.gate }));
  return h("div", { class: "incident", testid: "incident" },
    h("strong", {}, incident.name ?? incident.number), h("span", { class: "mono muted" }, incident.number),
    h("p", {}, t("incident.both", { first: at(incident.first), second: at(incident.second) })));
}
