// What each column of a list is taken for and why, to be chosen otherwise; how the file is encoded, and where its
// header stands.

import { fill, freshId, h } from "../../lib/dom.js";
import { encodingName, listed } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { choice, field } from "../../widgets/field.js";

/** @typedef {import("../../api.js").ImportReport} ImportReport */

/** What a column can be, in the order in which it is offered. @type {[string, string[]][]} */
const FIELDS = [
  ["guest", ["name", "first_name", "last_name", "email", "note", "guests", "status", "void"]],
  [
    "ticket",
    ["type", "seat", "seat_row", "seat_zone", "gate", "valid_from", "valid_until", "quantity", "code", "reference"],
  ],
  ["order", ["order", "paid", "price", "currency", "buyer", "buyer_first_name", "buyer_last_name", "buyer_email"]],
  ["own", ["number", "state", "state_text"]],
];

/** Encodings of lists, with the languages that each was made for. @type {[string, string[]][]} */
const ENCODINGS = [
  ["UTF-8", []],
  ["UTF-16LE", []],
  ["UTF-16BE", []],
  ["windows-1252", ["de", "en", "es", "fr", "pt"]],
  ["ISO-8859-15", ["de", "es", "fr", "pt"]],
  ["macintosh", ["de", "en", "es", "fr", "pt"]],
  ["IBM850", ["de", "en", "es", "fr", "pt"]],
  ["IBM437", ["en"]],
  ["windows-1250", ["cs", "hu", "pl"]],
  ["ISO-8859-2", ["cs", "hu", "pl"]],
  ["windows-1251", ["bg", "ru", "uk"]],
  ["KOI8-U", ["ru", "uk"]],
  ["IBM866", ["ru"]],
  ["windows-1253", ["el"]],
  ["windows-1254", ["tr"]],
  ["windows-1255", ["he"]],
  ["windows-1256", ["ar", "fa"]],
  ["windows-1257", ["et", "lt", "lv"]],
  ["windows-1258", ["vi"]],
  ["windows-874", ["th"]],
  ["Shift_JIS", ["ja"]],
  ["EUC-JP", ["ja"]],
  ["ISO-2022-JP", ["ja"]],
  ["GB18030", ["zh-Hans"]],
  ["Big5", ["zh-Hant"]],
  ["EUC-KR", ["ko"]],
];

/** @param {() => void} changed when something else is chosen */
export function columnsPart(changed) {
  /** What was chosen, by header. @type {Record<string, string>} */
  let chosen = {};
  const found = h("option", { value: "" });
  const encoding = choice({
    label: t("import-encoding"),
    testid: "import-encoding",
    options: ENCODINGS.map(([name, languages]) => [name, encodingName(name, languages)]),
    onchange: () => readOtherwise(),
  });
  encoding.input.prepend(found);
  const header = field({
    label: t("import-header"),
    testid: "import-header",
    type: "number",
    min: 1,
    inputmode: "numeric",
    hint: t("import-header-hint"),
    onchange: () => {
      byHand = header.input.value !== "";
      readOtherwise();
    },
  });
  /** Whether somebody said where the header stands. */
  let byHand = false;
  const unread = h("p", { class: "muted", testid: "import-unread" });
  const rows = h("tbody");
  const heads = ["header", "samples", "field", "why"].map((head) =>
    h("th", { scope: "col" }, t(`import-columns-${head}`)),
  );
  const table = h(
    "table",
    { class: "table import-columns", testid: "import-columns" },
    h("thead", {}, h("tr", {}, heads)),
    rows,
  );
  /** The columns have other names now. */
  function readOtherwise() {
    chosen = {};
    changed();
  }
  const choose = (/** @type {string} */ column, /** @type {string} */ as) => {
    chosen = { ...chosen, [column]: as };
    changed();
  };
  return {
    root: h(
      "section",
      { class: "stack" },
      h("h3", {}, t("import-columns")),
      h("div", { class: "form two" }, encoding.root, header.root),
      table,
      unread,
    ),
    reset() {
      chosen = {};
      byHand = false;
      encoding.input.value = "";
      header.input.value = "";
    },
    options: () => ({
      columns: chosen,
      ...(encoding.input.value ? { encoding: encoding.input.value } : {}),
      ...(byHand && header.input.value !== "" ? { header: Number(header.input.value) } : {}),
    }),
    draw(/** @type {ImportReport} */ report, /** @type {boolean} */ pasted) {
      // A workbook has its letters as they are, and so has what was copied.
      encoding.root.hidden = pasted || report.delimiter === "cells";
      if (encoding.input.value === "") found.textContent = t("import-encoding-found", { encoding: report.encoding });
      if (!byHand) header.input.value = report.header_line === null ? "" : String(report.header_line);
      fill(
        rows,
        report.layout.map((column, nth) => columnRow(column, nth, choose)),
      );
      const names = report.layout.filter((column) => column.field === null).map((column) => column.header);
      fill(unread, names.length === 0 ? t("import-unread-none") : t("import-unread", { columns: listed(names) }));
    },
  };
}

/**
 * @param {ImportReport["layout"][number]} column
 * @param {number} nth
 * @param {(column: string, as: string) => void} choose
 */
function columnRow({ header, field, reason, samples }, nth, choose) {
  const id = freshId("column");
  const option = (/** @type {string} */ name) => h("option", { value: name }, t(`import-field-${name}`));
  const chooser = h(
    "select",
    {
      testid: `import-column-${nth + 1}`,
      "aria-labelledby": id,
      value: field ?? "none",
      onchange: () => choose(header, chooser.value),
    },
    h("option", { value: "none" }, t("import-column-none")),
    FIELDS.map(([group, names]) => h("optgroup", { label: t(`import-group-${group}`) }, names.map(option))),
  );
  return h(
    "tr",
    { class: field === null ? "unread" : "" },
    h("th", { scope: "row", id }, header),
    h("td", { class: "muted" }, samples.length === 0 ? t("import-column-empty") : [...new Set(samples)].join(" · ")),
    h("td", {}, chooser),
    h("td", { class: "muted" }, t(`import-reason-${reason}`)),
  );
}
