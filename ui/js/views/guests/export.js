// A table of the event as a file: which one, as CSV or for Excel, with which columns in which order. All of it is
// remembered by the program, for each table.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, segments, tick } from "../../widgets/field.js";
import { orderList } from "../../widgets/order-list.js";
import { panel } from "../../widgets/panel.js";
import { done, failed } from "../../widgets/toast.js";

/** @typedef {import("../../api.js").ExportWhat} ExportWhat */
/** @typedef {import("../../api.js").ExportOptions} ExportOptions */

/** What can be exported, in the order in which it is offered. @type {ExportWhat[]} */
const EXPORTS = ["tickets", "came", "missed", "scans", "orders"];
/** Columns that hold what columns of lists do, and are called so. */
const FIELDS = new Set(
  (
    "number code serial name email type seat note state state_text paid price currency order valid_from valid_until " +
    "issued_at entered_at inside expired tax price_reason buyer buyer_email entries gate"
  ).split(" "),
);
/** What the names mean in other tables. @type {Partial<Record<ExportWhat, Record<string, string>>>} */
const ELSEWHERE = {
  scans: { reason: "verdict_reason" },
  orders: { number: "order", email: "buyer_email", note: "order_note" },
};

/** @param {import("../../api.js").EventView} event */
export function exportPanel(event) {
  const what = segments({
    label: t("export-what"),
    testid: "export-what",
    value: "tickets",
    options: EXPORTS.map((name) => [name, t(`export-${name}`)]),
    onchange: () => load(),
  });
  const file = filePart();
  const columns = columnsPart(() => {
    go.disabled = columns.chosen().length === 0;
  });
  const chosen = () => /** @type {ExportWhat} */ (what.value());
  async function load() {
    const of = chosen();
    try {
      const choices = await api.exportChoices(event.id, of);
      if (of !== chosen()) return;
      file.set(choices.options);
      columns.set(of, choices.columns, choices.options.columns);
    } catch (error) {
      failed(error);
    }
  }
  const go = button({
    label: t("export-go"),
    testid: "export-go",
    kind: "primary",
    disabled: true,
    onclick: async () => {
      try {
        const options = { ...file.chosen(), columns: columns.chosen(), bom: false };
        const saved = await api.saveExport(event.id, chosen(), options);
        if (saved === null) return;
        close();
        done(t("paper-saved", { file: saved }));
      } catch (error) {
        failed(error);
      }
    },
  });
  const { body, foot, close } = panel({ title: t("export-title"), testid: "export", wide: true });
  put(body, what.root, file.root, columns.root, h("p", { class: "hint" }, t("export-hint")));
  put(foot, button({ label: t("common-cancel"), testid: "export-cancel", kind: "quiet", onclick: close }), go);
  load();
}

/** What kind of file it is, and of text how its cells and numbers are written. */
function filePart() {
  const format = segments({
    label: t("export-format"),
    testid: "export-format",
    value: "csv",
    options: ["csv", "xlsx"].map((name) => [name, t(`export-format-${name}`)]),
    onchange: () => draw(),
  });
  const separator = segments({
    label: t("export-separator"),
    testid: "export-separator",
    value: "comma",
    options: ["comma", "semicolon", "tab"].map((name) => [name, t(`export-separator-${name}`)]),
  });
  const decimal = segments({
    label: t("export-decimal"),
    testid: "export-decimal",
    value: "point",
    options: ["point", "comma"].map((name) => [name, t(`export-decimal-${name}`)]),
  });
  function draw() {
    separator.root.hidden = decimal.root.hidden = format.value() === "xlsx";
  }
  return {
    root: h("div", { class: "export-file" }, format.root, separator.root, decimal.root),
    /** @returns {Pick<ExportOptions, "format" | "separator" | "decimal">} */
    chosen: () => ({
      format: /** @type {ExportOptions["format"]} */ (format.value()),
      separator: /** @type {ExportOptions["separator"]} */ (separator.value()),
      decimal: /** @type {ExportOptions["decimal"]} */ (decimal.value()),
    }),
    set(/** @type {ExportOptions} */ options) {
      format.set(options.format);
      separator.set(options.separator);
      decimal.set(options.decimal);
      draw();
    },
  };
}

/** Which columns it has, in which order. @param {() => void} changed when others are chosen */
function columnsPart(changed) {
  const all = tick({
    label: t("export-columns-all"),
    testid: "export-columns-all",
    checked: true,
    onchange: () => list.tickAll(all.input.checked),
  });
  const counted = h("span", { class: "muted", role: "status", testid: "export-columns-count" });
  const list = orderList({ label: t("export-columns"), testid: "export-column", changed: () => draw() });
  /** How many columns the table has. */
  let width = 0;
  function draw() {
    const n = list.ticked().length;
    all.input.checked = n > 0 && n === width;
    all.input.indeterminate = n > 0 && n < width;
    fill(counted, t("export-columns-count", { n, of: width }));
    changed();
  }
  return {
    root: h(
      "section",
      { class: "stack" },
      h("h3", {}, t("export-columns")),
      h("p", { class: "muted" }, t("export-columns-hint")),
      h("div", { class: "export-all" }, all.root, counted),
      list.root,
    ),
    chosen: () => list.ticked(),
    /**
     * @param {ExportWhat} of
     * @param {string[]} columns
     * @param {string[]} chosen none: all of them
     */
    set(of, columns, chosen) {
      const wanted = chosen.length === 0 ? columns : chosen;
      const rest = columns.filter((column) => !wanted.includes(column));
      width = columns.length;
      list.set(
        [...wanted, ...rest].map((name, at) => ({ name, words: columnWords(of, name), ticked: at < wanted.length })),
      );
      draw();
    },
  };
}

/**
 * What a column holds, in words.
 * @param {ExportWhat} of
 * @param {string} column
 */
function columnWords(of, column) {
  const [, question] = column.match(/^answer: (.*)$/s) ?? [];
  if (question !== undefined) return t("export-column-answer", { question });
  const name = ELSEWHERE[of]?.[column] ?? column;
  return FIELDS.has(name) ? t(`import-field-${name}`) : t(`export-column-${name}`);
}
