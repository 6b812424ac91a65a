// The parts of the Insights screen as data: what each counts, its table, its picture. How they are drawn is in
// `insights.js`.

import { money, shortMoment, time } from "../../lib/format.js";
import { t } from "../../lib/words.js";

/** @typedef {import("../../api.js").Insights} Insights */
/** @typedef {import("../../api.js").InsightsWhat} What */
/** @typedef {import("../../widgets/chart.js").Bar} Bar */

/**
 * A part: how it is drawn, and the table that says the same.
 * @typedef {object} Part
 * @property {What} what
 * @property {string} title
 * @property {string} testid
 * @property {string[]} heads of the table; those but the first are of numbers
 * @property {(seen: Insights) => (string | number)[][]} rows
 * @property {"columns" | "rows"} [kind] of the picture; none when absent
 * @property {(seen: Insights) => Bar[]} [bars]
 * @property {(seen: Insights, bars: Bar[]) => string} [label] what the picture shows, in words
 * @property {(seen: Insights) => string} [text] a sentence above it
 * @property {string} [none] what is said while there is nothing
 * @property {boolean} [open] whether the table is open from the start
 */

/**
 * Every part of the screen.
 * @param {string} zone
 * @returns {Part[]}
 */
export function parts(zone) {
  return [...attendance(zone), ...atTheDoor(zone), ...takings()];
}

const column = (/** @type {string[]} */ ...names) => names.map((name) => t(`insights-column-${name}`));
const gate = (/** @type {string | null} */ name) => name ?? t("insights-nowhere");
const most = (/** @type {Insights} */ _seen, /** @type {Bar[]} */ bars) => {
  const highest = bars.reduce((high, bar) => (bar.value > high.value ? bar : high), { label: "", value: 0 });
  return t("insights-most-label", { what: highest.label, most: highest.value });
};
const amounts = (/** @type {{ currency: string, taken: number, refunded: number, net: number }[]} */ totals) =>
  totals.map(({ net, currency }) => money(net, currency)).join(" + ");
const tenths = (/** @type {number | null} */ value) => (value === null ? "–" : value.toFixed(1));

/**
 * Who comes, and when.
 * @param {string} zone
 * @returns {Part[]}
 */
function attendance(zone) {
  return [
    {
      what: "arrivals",
      testid: "arrivals",
      kind: "columns",
      title: t("insights-arrivals"),
      none: t("insights-arrivals-none"),
      heads: column("from", "entries"),
      rows: (seen) => seen.arrivals.map(({ from, entries }) => [shortMoment(from, zone), entries]),
      bars: (seen) => evenly(seen.arrivals).map(({ from, entries }) => ({ label: time(from, zone), value: entries })),
      label: (seen, bars) => [most(seen, bars), peak(seen, zone)].join(" "),
      text: (seen) => peak(seen, zone),
    },
    {
      what: "types",
      testid: "by-type",
      kind: "rows",
      title: t("insights-types"),
      open: true,
      heads: column("type", "issued", "admitted", "inside", "missed"),
      rows: (seen) =>
        seen.types.map((type) => [
          type.type,
          type.quota === null ? type.issued : t("door-of", { part: type.issued, whole: type.quota }),
          type.issued - type.missed,
          type.inside,
          type.missed,
        ]),
      bars: (seen) =>
        seen.types.map((type) => ({ label: type.type, value: type.issued - type.missed, whole: type.issued })),
      label: most,
    },
    {
      what: "areas",
      testid: "by-area",
      title: t("insights-areas"),
      heads: column("area", "inside", "capacity"),
      rows: (seen) =>
        seen.areas.length < 2
          ? []
          : seen.areas.map(({ area, inside, capacity }) => [area ?? t("insights-itself"), inside, capacity ?? "–"]),
    },
    {
      what: "hours",
      testid: "by-hour",
      kind: "columns",
      title: t("insights-hours"),
      heads: column("hour", "entries", "exits", "manual", "refused"),
      rows: (seen) =>
        seen.hours.map((hour) => [shortMoment(hour.from, zone), hour.entries, hour.exits, hour.manual, hour.refused]),
      bars: (seen) => seen.hours.map((hour) => ({ label: time(hour.from, zone), value: hour.entries + hour.manual })),
      label: most,
    },
  ];
}

/**
 * What the gates see.
 * @param {string} zone
 * @returns {Part[]}
 */
function atTheDoor(zone) {
  return [
    {
      what: "gates",
      testid: "by-gate",
      kind: "rows",
      title: t("insights-gates"),
      heads: column("gate", "entries", "exits", "manual", "refused"),
      rows: (seen) => seen.gates.map((row) => [gate(row.gate), row.entries, row.exits, row.manual, row.refused]),
      bars: (seen) => seen.gates.map((row) => ({ label: gate(row.gate), value: row.entries + row.manual })),
      label: most,
    },
    {
      what: "refusals",
      testid: "by-reason",
      kind: "rows",
      title: t("insights-refusals"),
      none: t("insights-refused-none"),
      open: true,
      heads: column("reason", "scans"),
      rows: (seen) => seen.refusals.map(({ reason, scans }) => [t(`reason-${reason}`), scans]),
      bars: (seen) => seen.refusals.map(({ reason, scans }) => ({ label: t(`reason-${reason}`), value: scans })),
      label: most,
    },
    {
      what: "speed",
      testid: "by-speed",
      title: t("insights-speed"),
      text: () => t("insights-speed-small"),
      heads: column("gate", "scans", "busiest", "minute", "seconds"),
      rows: (seen) =>
        seen.speed.map((row) => [
          t("insights-door", { gate: gate(row.gate), device: row.device }),
          row.scans,
          shortMoment(row.busiest, zone),
          tenths(row.per_minute),
          tenths(row.median_seconds),
        ]),
    },
  ];
}

/**
 * What was taken, and by whom.
 * @returns {Part[]}
 */
function takings() {
  return [
    {
      what: "money",
      testid: "by-method",
      title: t("insights-money"),
      none: t("insights-money-none"),
      heads: column("method", "taken", "refunded", "net", "payments"),
      rows: (seen) =>
        seen.money.map(({ method, currency, taken, refunded, net, payments }) => [
          t(`payment-${method}`),
          money(taken, currency),
          money(refunded, currency),
          money(net, currency),
          payments,
        ]),
    },
    {
      what: "taxes",
      testid: "by-tax",
      title: t("insights-taxes"),
      heads: column("rate", "before_tax", "tax", "gross"),
      rows: (seen) =>
        seen.taxes.map(({ rate, currency, net, tax, gross }) => [
          rate === "0" ? t("insights-untaxed") : `${rate} %`,
          money(net, currency),
          money(tax, currency),
          money(gross, currency),
        ]),
    },
    {
      what: "sellers",
      testid: "by-seller",
      title: t("insights-sellers"),
      heads: column("seller", "tickets", "net"),
      rows: (seen) =>
        seen.sellers.map(({ person, device, tickets, money: totals }) => [
          person === null ? device : t("insights-seller", { person, device }),
          tickets,
          amounts(totals),
        ]),
    },
  ];
}

/**
 * When most people come, as far as is known.
 * @param {Insights} seen
 * @param {string} zone
 */
function peak({ peak: { state, at, entries } }, zone) {
  if (state === "expected" && at !== null) return t("insights-peak-expected", { at: time(at, zone) });
  if (state === "passed" && at !== null)
    return t("insights-peak-passed", { at: shortMoment(at, zone), n: entries ?? 0 });
  return t("insights-peak-unknown");
}

/** The most bars that are told apart. */
const BARS = 72;
const FIVE_MINUTES = 300_000;

/**
 * Puts the gaps back in, and joins bars where there are too many.
 * @param {import("../../../types/Arrivals").Arrivals[]} arrivals
 * @returns {{ from: string, entries: number }[]}
 */
export function evenly(arrivals) {
  const times = arrivals.map(({ from }) => Date.parse(from));
  if (arrivals.length === 0) return [];
  const first = times.reduce((a, b) => Math.min(a, b));
  const last = times.reduce((a, b) => Math.max(a, b));
  const width = FIVE_MINUTES * Math.ceil(((last - first) / FIVE_MINUTES + 1) / BARS);
  const bars = Array.from({ length: Math.floor((last - first) / width) + 1 }, (_, nth) => ({
    from: new Date(first + nth * width).toISOString(),
    entries: 0,
  }));
  arrivals.forEach(({ entries }, nth) => {
    const bar = bars[Math.floor(((times[nth] ?? first) - first) / width)];
    if (bar) bar.entries += entries;
  });
  return bars;
}
