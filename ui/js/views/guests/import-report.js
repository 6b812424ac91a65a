// What an import would do, in counts; what is wrong with the list, what should be known about it, and its first rows.

import { fill, h } from "../../lib/dom.js";
import { listed, number } from "../../lib/format.js";
import { t } from "../../lib/words.js";

/** @typedef {import("../../api.js").ImportReport} ImportReport */

/** Problems that are listed. */
const MOST_PROBLEMS = 200;
/** Lines that are shown of the file. */
const SAMPLE = 5;

/** What stands above what can be chosen, and the sample, which stands below. */
export function reportPart() {
  const root = h("div", { class: "stack" });
  const sample = h("div", { class: "scroll" });
  return {
    root,
    sample,
    reset: () => {},
    draw(/** @type {ImportReport} */ report) {
      const { problems, warnings } = report;
      fill(
        root,
        summary(report),
        counts(report),
        isKnown(report) && h("p", { class: "notice note", testid: "import-nothing" }, t("import-nothing")),
        problems.length > 0 &&
          notice("fault", "import-problems", t("import-problems", { n: problems.length }), problems),
        warnings.length > 0 &&
          notice("warning", "import-warnings", t("import-warnings", { n: warnings.length }), warnings),
      );
      fill(sample, sampleTable(report));
      sample.hidden = report.sample.length === 0;
    },
  };
}

/** Whether there is nothing to do. @param {ImportReport} report */
const isKnown = ({ rows, added, changed, problems }) =>
  rows > 0 && added === 0 && changed.length === 0 && problems.length === 0;

/** @param {ImportReport} report */
function summary(report) {
  const read = t("import-read", { encoding: report.encoding, delimiter: t(`import-delimiter-${report.delimiter}`) });
  return h(
    "p",
    { testid: "import-summary" },
    t("import-rows", { n: report.rows }),
    " ",
    h("span", { class: "muted" }, read),
  );
}

/** How many rows are what. @param {ImportReport} report */
function counts(report) {
  const out = Object.entries(report.left_out);
  const changed = new Set(report.changed.map(({ line }) => line)).size;
  const all = out.reduce((sum, [, n]) => sum + n, 0);
  const words = listed(out.map(([status, n]) => t("import-count-status", { status, n })));
  const one = (/** @type {string} */ label, /** @type {number} */ n, /** @type {string} */ more = "") =>
    h(
      "div",
      { class: n === 0 ? "none" : "" },
      h("dt", {}, label),
      h("dd", {}, number(n), more && h("span", { class: "under" }, more)),
    );
  return h(
    "dl",
    { class: "import-counts", testid: "import-counts" },
    one(t("import-count-new"), report.new),
    one(t("import-count-changed"), changed),
    one(t("import-count-unchanged"), report.unchanged),
    one(t("import-count-gone"), report.gone.length),
    one(t("import-count-left_out"), all, words),
  );
}

/**
 * @param {"fault" | "warning"} kind
 * @param {string} testid
 * @param {string} title
 * @param {ImportReport["problems"]} all
 */
function notice(kind, testid, title, all) {
  const problems = all.slice(0, MOST_PROBLEMS);
  const heads = ["line", "column", "value", "problem"].map((head) =>
    h("th", { scope: "col", class: head === "line" ? "number" : "" }, t(`import-problem-${head}`)),
  );
  const rows = problems.map(({ line, column, value, problem }) =>
    h(
      "tr",
      {},
      h("td", { class: "number" }, line),
      h("td", {}, column),
      h("td", { class: "mono" }, value),
      h("td", {}, problem),
    ),
  );
  const table = h("table", { class: "table", testid }, h("thead", {}, h("tr", {}, heads)), h("tbody", {}, rows));
  const more = all.length - problems.length;
  return h(
    "div",
    { class: `notice ${kind}`, role: kind === "fault" ? "alert" : "status" },
    h(
      "div",
      {},
      h("strong", {}, title),
      h("div", { class: "scroll" }, table),
      more > 0 && h("p", {}, t("import-problems-more", { n: more })),
    ),
  );
}

/** The first lines, as they are in the file. @param {ImportReport} report */
function sampleTable({ layout, sample }) {
  const heads = layout.map(({ header }) => h("th", { scope: "col" }, header));
  const rows = sample.slice(0, SAMPLE).map((cells) =>
    h(
      "tr",
      {},
      cells.map((cell) => h("td", {}, cell)),
    ),
  );
  return h(
    "table",
    { class: "table" },
    h("caption", {}, t("import-sample")),
    h("thead", {}, h("tr", {}, heads)),
    h("tbody", {}, rows),
  );
}
