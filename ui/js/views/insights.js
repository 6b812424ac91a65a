// The Insights screen: how the event goes, pictures before tables.

import * as api from "../api.js";
import { fill, h, put } from "../lib/dom.js";
import { money, number, percent, time } from "../lib/format.js";
import { live } from "../lib/live.js";
import { t } from "../lib/words.js";
import { button } from "../widgets/field.js";
import { columns, share } from "../widgets/chart.js";
import { failed } from "../widgets/toast.js";
import { incidentRow } from "./incident.js";

/** @typedef {import("../api.js").Stats} Stats */

/** @type {import("../lib/context.js").Screen} */
export function insightsScreen(root, context) {
  const { event } = context;
  const body = h("div", { class: "insights" });
  put(root, h("div", { class: "screen-body" }, h("header", { class: "screen-head" }, h("h1", {}, t("nav.insights"))), body));
  const watch = live(async () => ({ stats: await api.stats(event.id), incidents: await api.incidents(event.id), capacity: (await api.event(event.id)).capacity }), ({ stats, incidents, capacity }) => {
    if (stats.issued === 0 && stats.cancelled === 0 && Object.keys(stats.refused).length === 0) {
      fill(body, h("div", { class: "empty" }, h("p", {}, t("insights.empty")), event.role !== "door" && button({ label: t("guests.sell"), testid: "insights-to-sell", kind: "primary", onclick: () => context.go("sell") })));
      return;
    }
    const tile = (/** @type {string} */ name, /** @type {number} */ value, /** @type {string} */ small) => h("div", { class: "tile", testid: `stat-${name}` }, h("span", { class: "tile-name" }, t(`insights.${name}`)), h("strong", {}, number(value)), h("span", { class: "muted" }, small));
    fill(body,
      h("section", { class: "tiles" },
        tile("issued", stats.issued, t("insights.issued.small", { n: stats.cancelled })),
        tile("admitted", stats.admitted, t("insights.percent", { share: percent(stats.admitted, stats.issued) })),
        tile("inside", stats.inside, capacity === null ? t("insights.inside.small") : t("insights.inside.of", { capacity })),
        tile("missed", stats.missed, t("insights.percent", { share: percent(stats.missed, stats.issued) }))),
      incidents.length > 0 && h("section", { class: "card", testid: "incidents" }, h("h2", { class: "warn" }, t("incident.title", { n: incidents.length })), h("p", { class: "muted" }, t("incident.why")), incidents.map((incident) => incidentRow(incident, event.timezone))),
      h("section", { class: "card" }, h("h2", {}, t("insights.arrivals")), stats.arrivals.length === 0 ? h("p", { class: "muted" }, t("insights.arrivals.none")) : arrivals(stats, event.timezone)),
      h("div", { class: "halves" },
        h("section", { class: "card" }, h("h2", {}, t("insights.types")), byType(stats)),
        h("div", { class: "stack" },
          h("section", { class: "card" }, h("h2", {}, t("insights.refused")), refused(stats)),
          h("section", { class: "card" }, h("h2", {}, t("insights.money")), stats.paid.length === 0 ? h("p", { class: "muted" }, t("insights.money.none")) : h("table", { class: "table" }, h("tbody", {}, stats.paid.map(({ method, currency, amount, payments }) =>
            h("tr", {}, h("th", { scope: "row" }, t(`payment.${method}`)), h("td", { class: "muted" }, t("insights.payments", { n: payments })), h("td", { class: "number" }, money(amount, currency))))))))));
  }, failed);
  return () => watch.stop();
}

/**
 * @param {Stats} stats
 * @param {string} zone
 */
function arrivals(stats, zone) {
  const bars = evenly(stats.arrivals).map(({ from, entries }) => ({ label: time(from, zone), value: entries }));
  const most = bars.reduce((most, bar) => (bar.value > most.value ? bar : most), bars[0] ?? { label: "", value: 0 });
  return h("div", {}, columns({ label: t("insights.arrivals.label", { at: most.label, most: most.value }), bars }),
    h("details", {}, h("summary", {}, t("insights.table")), h("table", { class: "table" }, h("tbody", {}, stats.arrivals.map(({ from, entries }) => h("tr", {}, h("th", { scope: "row" }, time(from, zone)), h("td", { class: "number" }, entries)))))));
}

/** The most bars that are told apart. */
const BARS = 72;
const FIVE_MINUTES = 300_000;

/**
 * Puts the gaps back in, and joins bars where there are too many.
 * @param {import("../../types/Arrivals").Arrivals[]} arrivals
 * @returns {{ from: string, entries: number }[]}
 */
export function evenly(arrivals) {
  const times = arrivals.map(({ from }) => Date.parse(from));
  const first = Math.min(...times);
  const last = Math.max(...times);
  if (arrivals.length === 0) return [];
  const width = FIVE_MINUTES * Math.ceil(((last - first) / FIVE_MINUTES + 1) / BARS);
  const bars = Array.from({ length: Math.floor((last - first) / width) + 1 }, (_, nth) => ({ from: new Date(first + nth * width).toISOString(), entries: 0 }));
  arrivals.forEach(({ entries }, nth) => {
    const bar = bars[Math.floor(((times[nth] ?? first) - first) / width)];
    if (bar) bar.entries += entries;
  });
  return bars;
}

/** @param {Stats} stats */
function byType(stats) {
  return h("table", { class: "table", testid: "by-type" },
    h("thead", {}, h("tr", {}, ["type", "issued", "admitted", "inside", "missed"].map((head, nth) => h("th", { scope: "col", class: nth > 0 ? "number" : "" }, t(`insights.column.${head}`))))),
    h("tbody", {}, stats.by_type.map((type) => h("tr", {}, h("th", { scope: "row" }, type.type, share(type.admitted, type.issued)),
      h("td", { class: "number" }, type.quota === null ? type.issued : t("door.of", { part: type.issued, whole: type.quota })), h("td", { class: "number" }, type.admitted), h("td", { class: "number" }, type.inside), h("td", { class: "number" }, type.missed)))));
}

/** @param {Stats} stats */
function refused(stats) {
  const reasons = Object.entries(stats.refused).sort(([, a], [, b]) => b - a);
  if (reasons.length === 0) return h("p", { class: "muted" }, t("insights.refused.none"));
  const most = reasons[0]?.[1] ?? 1;
  return h("table", { class: "table", testid: "by-reason" }, h("tbody", {}, reasons.map(([reason, count]) => h("tr", {}, h("th", { scope: "row" }, t(`reason.${reason}`), share(count, most)), h("td", { class: "number" }, count)))));
}
