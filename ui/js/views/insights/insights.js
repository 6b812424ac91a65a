// The Insights screen: how the event goes, live; pictures before tables, and every part to be taken away as a table.
// What is counted and how is the program's; the pictures themselves are `chart.js`'s.

import * as api from "../../api.js";
import { fill, freshId, h, put } from "../../lib/dom.js";
import { money, number, percent, shortMoment, time } from "../../lib/format.js";
import { live } from "../../lib/live.js";
import { t } from "../../lib/words.js";
import { chart } from "../../widgets/chart.js";
import { button } from "../../widgets/field.js";
import { done, failed } from "../../widgets/toast.js";
import { incidentRow } from "./incident.js";

/** @typedef {import("../../api.js").Insights} Insights */
/** @typedef {import("../../api.js").InsightsWhat} What */
/** @typedef {import("../../widgets/chart.js").Bar} Bar */

/** Milliseconds: the screen is not drawn more often while things change. */
const PAUSE = 1_000;

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

/** @type {import("../../lib/context.js").Screen} */
export function insightsScreen(root, context) {
  const { event } = context;
  const door = event.role === "door";
  const zone = event.timezone;
  const empty = h(
    "div",
    { class: "empty", hidden: true },
    h("p", {}, t("insights-empty")),
    !door &&
      button({
        label: t("guests-sell"),
        testid: "insights-to-sell",
        kind: "primary",
        onclick: () => context.go("sell"),
      }),
  );
  const tiles = h("section", { class: "tiles" });
  const incidents = h("section", { class: "card", testid: "incidents", hidden: true });
  const all = parts(zone)
    .filter(({ what }) => !door || (what !== "money" && what !== "sellers"))
    .map((one) => part(event.id, one, !door));
  const place = (/** @type {What[]} */ ...which) =>
    all.filter(({ what }) => which.includes(what)).map(({ root }) => root);
  const body = h(
    "div",
    { class: "insights", hidden: true },
    tiles,
    incidents,
    place("arrivals"),
    h(
      "div",
      { class: "halves" },
      h("div", { class: "stack" }, place("types", "areas", "hours", "speed")),
      h("div", { class: "stack" }, place("gates", "refusals", "money", "sellers")),
    ),
  );
  put(
    root,
    h(
      "div",
      { class: "screen-body" },
      h(
        "header",
        { class: "screen-head" },
        h("h1", {}, t("nav-insights")),
        !door &&
          h(
            "div",
            { class: "actions" },
            button({
              label: t("insights-came"),
              testid: "insights-came",
              icon: "out",
              kind: "quiet",
              onclick: () => saveTable(event.id, "came"),
            }),
            button({
              label: t("insights-not-come"),
              testid: "insights-missed",
              icon: "out",
              kind: "quiet",
              onclick: () => saveTable(event.id, "missed"),
            }),
            button({
              label: t("insights-report"),
              testid: "insights-report",
              icon: "file",
              kind: "quiet",
              onclick: () => saved(api.saveReport(event.id)),
            }),
          ),
      ),
      empty,
      body,
    ),
  );

  let asked = 0;
  const watch = live(
    async () => {
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, asked + PAUSE - Date.now())));
      asked = Date.now();
      return { seen: await api.insights(event.id), doubles: await api.incidents(event.id) };
    },
    ({ seen, doubles }) => {
      empty.hidden = seen.sold + seen.cancelled + seen.refused + seen.manual > 0;
      body.hidden = !empty.hidden;
      fill(tiles, counts(seen));
      incidents.hidden = doubles.length === 0;
      fill(
        incidents,
        h("h2", { class: "warn" }, t("incident-title", { n: doubles.length })),
        h("p", { class: "muted" }, t("incident-why")),
        doubles.map((incident) => incidentRow(incident, zone)),
      );
      for (const { show } of all) show(seen);
    },
    failed,
  );
  return () => {
    watch.stop();
    for (const { stop } of all) stop();
  };
}

/** @param {Insights} seen */
function counts(seen) {
  const tile = (/** @type {string} */ name, /** @type {number} */ value, /** @type {string} */ small) =>
    h(
      "div",
      { class: "tile", testid: `stat-${name}` },
      h("span", { class: "tile-name" }, t(`insights-${name}`)),
      h("strong", {}, number(value)),
      h("span", { class: "muted" }, small),
    );
  const capacity = seen.areas[0]?.capacity ?? null;
  return [
    tile("issued", seen.sold, t("insights-issued-small", { n: seen.cancelled })),
    tile("admitted", seen.come, t("insights-percent", { share: percent(seen.come, seen.sold) })),
    tile("inside", seen.inside, capacity === null ? t("insights-inside-small") : t("insights-inside-of", { capacity })),
    tile("missed", seen.missed, t("insights-percent", { share: percent(seen.missed, seen.sold) })),
    tile("manual", seen.manual, t("insights-manual-small")),
    tile("refused", seen.refused, t("insights-refused-small")),
    tile("undone", seen.undone, t("insights-undone-small")),
  ];
}

/**
 * A card with a picture, its table on demand, and a button that saves it.
 * @param {string} event
 * @param {Part} one
 * @param {boolean} saves whether it can be saved
 * @returns {{ what: What, root: HTMLElement, show: (seen: Insights) => void, stop: () => void }}
 */
function part(event, one, saves) {
  const id = freshId("table");
  const text = h("p", { class: "muted" });
  const heads = h(
    "tr",
    {},
    one.heads.map((head, nth) => h("th", { scope: "col", class: nth > 0 ? "number" : "" }, head)),
  );
  const rows = h("tbody");
  const table = h(
    "table",
    { class: "table", id },
    h("caption", { class: "visually-hidden" }, one.title),
    h("thead", {}, heads),
    rows,
  );
  const picture = one.kind ? chart({ kind: one.kind, table: id, testid: `chart-${one.what}` }) : null;
  const numbers = picture
    ? h(
        "details",
        { open: one.open ?? false },
        h("summary", {}, t("insights-table")),
        h("div", { class: "table-place" }, table),
      )
    : h("div", { class: "table-place" }, table);
  const root = h(
    "section",
    { class: "card", testid: one.testid },
    h(
      "div",
      { class: "card-head" },
      h("h2", {}, one.title),
      saves &&
        button({
          label: t("insights-csv"),
          testid: `csv-${one.what}`,
          icon: "out",
          kind: "quiet",
          onclick: () => saveTable(event, one.what),
        }),
    ),
    text,
    picture?.root,
    numbers,
  );
  return {
    what: one.what,
    root,
    show: (seen) => {
      const cells = one.rows(seen);
      const nothing = cells.length === 0;
      root.hidden = nothing && one.none === undefined;
      text.textContent = nothing ? (one.none ?? "") : (one.text?.(seen) ?? "");
      text.hidden = text.textContent === "";
      numbers.hidden = nothing;
      fill(
        rows,
        cells.map((row) =>
          h(
            "tr",
            {},
            row.map((cell, nth) => (nth === 0 ? h("th", { scope: "row" }, cell) : h("td", { class: "number" }, cell))),
          ),
        ),
      );
      if (!picture) return;
      picture.root.hidden = nothing;
      const bars = nothing ? [] : (one.bars?.(seen) ?? []);
      if (!nothing) picture.show(one.label?.(seen, bars) ?? one.title, bars);
    },
    stop: () => picture?.stop(),
  };
}

/**
 * Every part of the screen.
 * @param {string} zone
 * @returns {Part[]}
 */
function parts(zone) {
  const column = (/** @type {string[]} */ ...names) => names.map((name) => t(`insights-column-${name}`));
  const gate = (/** @type {string | null} */ name) => name ?? t("insights-nowhere");
  const most = (/** @type {Insights} */ _seen, /** @type {Bar[]} */ bars) => {
    const highest = bars.reduce((high, bar) => (bar.value > high.value ? bar : high), { label: "", value: 0 });
    return t("insights-most-label", { what: highest.label, most: highest.value });
  };
  const amounts = (/** @type {{ currency: string, taken: number, refunded: number, net: number }[]} */ totals) =>
    totals.map(({ net, currency }) => money(net, currency)).join(" + ");
  const tenths = (/** @type {number | null} */ value) => (value === null ? "–" : value.toFixed(1));
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

/**
 * @param {string} event
 * @param {What} what
 */
function saveTable(event, what) {
  return saved(api.saveInsightsCsv(event, what));
}

/** @param {Promise<string | null>} saving */
async function saved(saving) {
  try {
    const file = await saving;
    if (file !== null) done(t("paper-saved", { file }));
  } catch (error) {
    failed(error);
  }
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
