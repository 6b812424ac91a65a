// The Insights screen: how the event goes, live; pictures before tables, and every part to be taken away as a table.
// What is counted and how is the program's; what the parts are is in `parts.js`, the pictures themselves are
// `chart.js`'s.

import * as api from "../../api.js";
import { fill, freshId, h, put } from "../../lib/dom.js";
import { number, percent } from "../../lib/format.js";
import { live } from "../../lib/live.js";
import { t } from "../../lib/words.js";
import { chart } from "../../widgets/chart.js";
import { button } from "../../widgets/field.js";
import { done, failed } from "../../widgets/toast.js";
import { incidentRow } from "./incident.js";
import { parts } from "./parts.js";

/** @typedef {import("../../api.js").Insights} Insights */
/** @typedef {import("../../api.js").InsightsWhat} What */
/** @typedef {import("../../api.js").Incident} Incident */
/** @typedef {import("./parts.js").Part} Part */

/** Milliseconds: the screen is not drawn more often while things change. */
const PAUSE = 1_000;
/** What a door is not shown. @type {What[]} */
const MONEY = ["money", "taxes", "sellers"];

/** @type {import("../../lib/context.js").Screen} */
export function insightsScreen(root, context) {
  const { event } = context;
  const door = event.role === "door";
  const zone = event.timezone;
  const toSell = () =>
    button({ label: t("guests-sell"), testid: "insights-to-sell", kind: "primary", onclick: () => context.go("sell") });
  const empty = h("div", { class: "empty", hidden: true }, h("p", {}, t("insights-empty")), !door && toSell());
  const tiles = h("section", { class: "tiles" });
  const incidents = h("section", { class: "card", testid: "incidents", hidden: true });
  const shown = parts(zone).filter(({ what }) => !door || !MONEY.includes(what));
  const all = shown.map((one) => part(event.id, one, !door));
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
      h("div", { class: "stack" }, place("gates", "refusals", ...MONEY)),
    ),
  );
  put(
    root,
    h(
      "div",
      { class: "screen-body" },
      h("header", { class: "screen-head" }, h("h1", {}, t("nav-insights")), !door && saveActions(event.id)),
      empty,
      body,
    ),
  );

  const draw = (/** @type {{ seen: Insights, doubles: Incident[] }} */ { seen, doubles }) => {
    empty.hidden = seen.sold + seen.expired + seen.cancelled + seen.refused + seen.manual > 0;
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
  };
  let asked = 0;
  const watch = live(
    async () => {
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, asked + PAUSE - Date.now())));
      asked = Date.now();
      return { seen: await api.insights(event.id), doubles: await api.incidents(event.id) };
    },
    draw,
    failed,
  );
  return () => {
    watch.stop();
    for (const { stop } of all) stop();
  };
}

/** @param {string} event */
function saveActions(event) {
  return h(
    "div",
    { class: "actions" },
    button({
      label: t("insights-came"),
      testid: "insights-came",
      icon: "out",
      kind: "quiet",
      onclick: () => saveTable(event, "came"),
    }),
    button({
      label: t("insights-not-come"),
      testid: "insights-missed",
      icon: "out",
      kind: "quiet",
      onclick: () => saveTable(event, "missed"),
    }),
    button({
      label: t("insights-report"),
      testid: "insights-report",
      icon: "file",
      kind: "quiet",
      onclick: () => saved(api.saveReport(event)),
    }),
  );
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
    tile(
      "issued",
      seen.sold,
      seen.expired === 0
        ? t("insights-issued-small", { n: seen.cancelled })
        : t("insights-issued-expired", { n: seen.expired, cancelled: seen.cancelled }),
    ),
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
