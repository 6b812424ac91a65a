// What differs between a list and what is here, to be ticked line by line; and who is here and no longer in the list.

import { fill, h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { tick } from "../../widgets/field.js";

/** @typedef {import("../../api.js").ImportReport} ImportReport */
/** @typedef {import("../../api.js").ImportOptions} ImportOptions */

/** Lines that are shown; the tick for all of them goes for the others too. */
const MOST = 300;

/** @param {() => void} changed when something else is ticked */
export function changesPart(changed) {
  /** Lines with changes, each with its changes. @type {Map<number, ImportReport["changed"]>} */
  let lines = new Map();
  /** Lines whose changes are wanted. @type {Set<number>} */
  const ticked = new Set();
  /** What is drawn: nothing is made anew while it stays the same. */
  let drawn = "";
  const all = tick({
    label: t("import-changes-all"),
    testid: "import-changes-all",
    checked: false,
    onchange: () => {
      ticked.clear();
      if (all.input.checked) for (const line of lines.keys()) ticked.add(line);
      for (const box of boxes()) box.checked = all.input.checked;
      count();
      changed();
    },
  });
  const counted = h("span", { class: "muted", role: "status", testid: "import-changes-count" });
  const table = h("div", { class: "scroll import-changes" });
  const more = h("p", { class: "muted" });
  const change = h(
    "section",
    { class: "stack", testid: "import-changes" },
    h("h3", {}, t("import-changes")),
    h("p", { class: "muted" }, t("import-changes-lead")),
    h("div", { class: "import-changes-all" }, all.root, counted),
    table,
    more,
  );
  const gone = h("section", { class: "stack", testid: "import-gone" });
  const root = h("div", { class: "stack" }, change, gone);

  const boxes = () => /** @type {NodeListOf<HTMLInputElement>} */ (table.querySelectorAll("input"));
  function count() {
    all.input.checked = ticked.size > 0 && ticked.size === lines.size;
    all.input.indeterminate = ticked.size > 0 && ticked.size < lines.size;
    fill(counted, t("import-changes-count", { n: ticked.size, of: lines.size }));
  }
  const toggle = (/** @type {number} */ line, /** @type {boolean} */ on) => {
    if (on) ticked.add(line);
    else ticked.delete(line);
    count();
    changed();
  };
  return {
    root,
    reset: () => ticked.clear(),
    ticked: () => ticked.size,
    /** @returns {Pick<ImportOptions, "update" | "lines">} */
    options: () => (ticked.size === 0 ? { update: "report" } : { update: "apply", lines: [...ticked] }),
    draw(/** @type {ImportReport} */ report) {
      lines = byLine(report.changed);
      for (const line of ticked) if (!lines.has(line)) ticked.delete(line);
      change.hidden = lines.size === 0;
      const shown = [...lines].slice(0, MOST);
      const now = JSON.stringify(shown);
      if (now !== drawn) {
        fill(table, changesTable(shown, ticked, toggle));
        drawn = now;
      }
      for (const box of boxes()) box.checked = ticked.has(Number(box.value));
      fill(more, lines.size > MOST && t("import-problems-more", { n: lines.size - MOST }));
      more.hidden = lines.size <= MOST;
      count();
      drawGone(gone, report.gone);
    },
  };
}

/** @param {ImportReport["changed"]} changes */
function byLine(changes) {
  /** @type {Map<number, ImportReport["changed"]>} */
  const lines = new Map();
  for (const change of changes) {
    const before = lines.get(change.line);
    if (before) before.push(change);
    else lines.set(change.line, [change]);
  }
  return lines;
}

/**
 * @param {[number, ImportReport["changed"]][]} lines
 * @param {Set<number>} ticked
 * @param {(line: number, on: boolean) => void} toggle
 */
function changesTable(lines, ticked, toggle) {
  const heads = ["line", "number", "field", "old", "new"].map((head) =>
    h("th", { scope: "col" }, t(`import-change-${head}`)),
  );
  return h(
    "table",
    { class: "table" },
    h("thead", {}, h("tr", {}, heads)),
    lines.map(([line, changes]) => lineOf(line, changes, ticked.has(line), toggle)),
  );
}

/**
 * The changes of a line: ticked together.
 * @param {number} line
 * @param {ImportReport["changed"]} changes
 * @param {boolean} checked
 * @param {(line: number, on: boolean) => void} toggle
 */
function lineOf(line, changes, checked, toggle) {
  const number = changes[0]?.number ?? "";
  const box = h("input", {
    type: "checkbox",
    value: String(line),
    checked,
    testid: `import-change-${line}`,
    "aria-label": t("import-change-tick", { line, number }),
    onchange: () => toggle(line, box.checked),
  });
  const span = { rowspan: changes.length };
  const rows = changes.map(({ field, old, new: next }, nth) =>
    h(
      "tr",
      {},
      nth === 0 && h("th", { scope: "rowgroup", ...span }, h("label", { class: "import-line" }, box, String(line))),
      nth === 0 && h("td", { class: "mono", ...span }, number),
      h("td", {}, t(`import-field-${field}`)),
      h("td", { class: "old" }, value(field, old)),
      h("td", { class: "new" }, value(field, next)),
    ),
  );
  return h("tbody", {}, rows);
}

/**
 * What stands here or there, in words.
 * @param {string} field
 * @param {string} text
 */
function value(field, text) {
  if (text === "") return h("span", { class: "muted" }, t("import-change-nothing"));
  if (field === "paid" && (text === "yes" || text === "no")) return text === "yes" ? t("common-yes") : t("common-no");
  if (field === "state") return t(`guests-state-${text}`);
  return text;
}

/**
 * Who is here and not in the list; that is told, and nothing is done.
 * @param {HTMLElement} place
 * @param {ImportReport["gone"]} all
 */
function drawGone(place, all) {
  place.hidden = all.length === 0;
  const rows = all
    .slice(0, MOST)
    .map(({ number, name, type }) =>
      h("tr", {}, h("td", { class: "mono" }, number), h("td", {}, name ?? ""), h("td", {}, type)),
    );
  const heads = ["number", "name", "type"].map((head) => h("th", { scope: "col" }, t(`import-gone-${head}`)));
  fill(
    place,
    h("h3", {}, t("import-gone")),
    h("p", { class: "muted" }, t("import-gone-lead")),
    h(
      "div",
      { class: "scroll" },
      h("table", { class: "table" }, h("thead", {}, h("tr", {}, heads)), h("tbody", {}, rows)),
    ),
    all.length > MOST && h("p", { class: "muted" }, t("import-problems-more", { n: all.length - MOST })),
  );
}
