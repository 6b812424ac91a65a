// The drawer at the end of a shift: what should lie in it, what does, and the counts so far.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { money, shortMoment } from "../../lib/format.js";
import { live } from "../../lib/live.js";
import { readAmount } from "../../lib/tender.js";
import { t } from "../../lib/words.js";
import { button, choice, field } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { attempt, done, failed } from "../../widgets/toast.js";

/** @typedef {import("../../api.js").CashState} CashState */
/** @typedef {import("../../api.js").CashView} CashView */
/** @typedef {CashState["drawers"][number]} Drawer */

/** @param {import("../../lib/context.js").Context} context */
export function cashCountPanel(context) {
  const { id: event, timezone: zone, currency } = context.event;
  const { body, foot } = panel({ title: t("cash-title"), testid: "cash", wide: true, closed: () => watch.stop() });
  const form = countForm(event, currency, () => watch.again());
  const counts = h("section", {});
  put(body, h("p", { class: "muted" }, t("cash-lead")), form.root, counts);
  const save = async (/** @type {"cash" | "payments"} */ what) => {
    try {
      const { options } = await api.exportChoices(event, what);
      const file = await api.saveExport(event, what, options);
      if (file !== null) done(t("paper-saved", { file }));
    } catch (error) {
      failed(error);
    }
  };
  put(
    foot,
    button({
      label: t("cash-export-payments"),
      testid: "cash-export-payments",
      kind: "quiet",
      icon: "file",
      onclick: () => save("payments"),
    }),
    button({ label: t("cash-export"), testid: "cash-export", icon: "file", onclick: () => save("cash") }),
  );
  const watch = live(
    () => api.cash(event),
    (answer) => {
      fill(
        counts,
        h("h3", {}, t("cash-counts")),
        answer.counts.length === 0
          ? h("p", { class: "muted" }, t("cash-counts-none"))
          : countTable(answer.counts, zone),
      );
      form.set(answer.drawers);
    },
    failed,
    { event, parts: ["orders", "people", "event"] },
  );
  form.focus();
}

/**
 * What is in the drawer, typed in, and what should be.
 * @param {string} event
 * @param {string} usual the currency of an event without drawers
 * @param {() => void} recorded
 */
function countForm(event, usual, recorded) {
  /** @type {Drawer[]} */
  let drawers = [];
  const oninput = () => draw();
  const opening = field({
    label: t("cash-opening"),
    testid: "cash-opening",
    inputmode: "decimal",
    hint: t("cash-opening-hint"),
    oninput,
  });
  const counted = field({ label: t("cash-counted"), testid: "cash-counted", inputmode: "decimal", oninput });
  const currency = choice({
    label: t("cash-currency"),
    testid: "cash-currency",
    options: [[usual, usual]],
    onchange: oninput,
  });
  const note = field({ label: t("cash-note"), testid: "cash-note", wide: true });
  const sums = h("div", { class: "tiles cash-sums" });
  const error = h("div", { class: "wide" });
  const onsubmit = (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    count();
  };
  const root = h(
    "form",
    { class: "form two", testid: "cash-form", onsubmit },
    opening.root,
    counted.root,
    currency.root,
    note.root,
    h("div", { class: "wide" }, sums),
    error,
    h(
      "div",
      { class: "actions wide" },
      button({ label: t("cash-count"), testid: "cash-count", kind: "primary", type: "submit" }),
    ),
  );

  function draw() {
    const drawer = drawers.find((drawer) => drawer.currency === currency.input.value);
    if (drawer === undefined) return;
    const read = (/** @type {{ input: HTMLInputElement }} */ { input }) => readAmount(input.value, drawer.currency);
    fill(sums, sumTiles(drawer, (read(opening) ?? 0) + drawer.taken, read(counted)));
  }

  function set(/** @type {Drawer[]} */ answer) {
    drawers = answer;
    const chosen = currency.input.value;
    const known = drawers.map((drawer) => drawer.currency);
    fill(currency.input, ...known.map((value) => h("option", { value }, value)));
    currency.input.value = known.includes(chosen) ? chosen : (known[0] ?? usual);
    currency.root.hidden = known.length < 2;
    draw();
  }

  async function count() {
    await attempt(error, async () => {
      const row = await api.countCash(event, {
        counted: counted.input.value,
        opening: opening.input.value,
        currency: currency.input.value,
        note: note.input.value,
      });
      for (const { input } of [opening, counted, note]) input.value = "";
      recorded();
      const off = difference(row.difference, row.currency);
      done(row.difference === 0 ? t("cash-right") : t("cash-off", { difference: off }));
    });
  }

  return { root, set, focus: () => counted.input.focus() };
}

/**
 * @param {Drawer} drawer
 * @param {number} expected
 * @param {number | null} counted
 */
function sumTiles({ taken, currency }, expected, counted) {
  const tile = (/** @type {string} */ name, /** @type {string} */ label, /** @type {string} */ value) =>
    h(
      "div",
      { class: "tile", testid: `cash-${name}` },
      h("span", { class: "tile-name" }, label),
      h("strong", {}, value),
    );
  return [
    tile("taken", t("cash-taken"), money(taken, currency)),
    tile("expected", t("cash-expected"), money(expected, currency)),
    counted !== null && tile("difference", t("cash-difference"), difference(counted - expected, currency)),
  ];
}

/**
 * The counts so far, the last one first.
 * @param {CashView[]} counts
 * @param {string} zone
 */
function countTable(counts, zone) {
  const sums = [t("cash-expected"), t("cash-counted"), t("cash-difference")];
  const heads = h(
    "tr",
    {},
    h("th", { scope: "col" }, t("cash-who")),
    sums.map((sum) => h("th", { scope: "col", class: "number" }, sum)),
  );
  return h(
    "div",
    { class: "scroll" },
    h(
      "table",
      { class: "table", testid: "cash-counts" },
      h("thead", {}, heads),
      h(
        "tbody",
        {},
        [...counts].reverse().map((row) => countRow(row, zone)),
      ),
    ),
  );
}

/**
 * @param {CashView} row
 * @param {string} zone
 */
function countRow(row, zone) {
  const under = [shortMoment(row.at, zone), row.person === null ? null : row.device, row.note]
    .filter(Boolean)
    .join(" · ");
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, row.person ?? row.device, h("span", { class: "under" }, under)),
    h("td", { class: "number" }, money(row.expected, row.currency)),
    h("td", { class: "number" }, money(row.counted, row.currency)),
    h("td", { class: row.difference === 0 ? "number" : "number warn" }, difference(row.difference, row.currency)),
  );
}

/**
 * An amount with its sign.
 * @param {number} minor
 * @param {string} currency
 */
function difference(minor, currency) {
  return minor > 0 ? `+${money(minor, currency)}` : money(minor, currency);
}
