// Taking in a table of guests: the file, what each column is, a look at what would happen, then all of it or nothing.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, choice } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { attempt, failedHere } from "../../widgets/toast.js";
import { fileField } from "../../widgets/file-field.js";

/** @typedef {import("../../api.js").ImportReport} ImportReport */
/** What columns are chosen to be, by their header. @typedef {Record<string, string>} Choices */

/** What a column can be chosen to be here; what else is found in a list is read as well. */
const COLUMNS = ["name", "last_name", "email", "type", "seat", "note", "code", "paid"];
/** Problems that are listed. */
const MOST_PROBLEMS = 200;
/** Lines that are shown of the file. */
const SAMPLE = 5;

/**
 * @param {import("../../api.js").EventView} event
 * @param {(report: ImportReport) => void} imported
 */
export function importPanel(event, imported) {
  /** @type {Choices} */
  let columns = {};
  const error = h("div");
  const preview = h("div", { class: "stack", testid: "import-preview" });
  const file = fileField({
    label: t("import-file"),
    testid: "import-file",
    kind: "csv",
    changed: () => {
      columns = {};
      look();
    },
  });
  const fallback = typeChoice(
    event.id,
    () => look(),
    (thrown) => failedHere(error, thrown),
  );
  const { body, foot, close } = panel({
    title: t("import-title"),
    testid: "import",
    wide: true,
    closed: () => file.stop(),
  });
  const go = button({
    label: t("import-go", { n: 0 }),
    testid: "import-go",
    kind: "primary",
    disabled: true,
    onclick: run,
  });
  put(body, h("p", {}, t("import-lead")), h("div", { class: "form two" }, file.root, fallback.root), error, preview);
  put(foot, button({ label: t("common-cancel"), testid: "import-cancel", kind: "quiet", onclick: close }), go);

  const options = () => ({
    ...(fallback.input.value ? { type: fallback.input.value } : {}),
    columns,
  });

  async function look() {
    go.disabled = true;
    failedHere(error, null);
    if (file.input.value.trim() === "") return;
    try {
      draw(await api.previewImport(event.id, file.input.value, options()));
    } catch (thrown) {
      fill(preview);
      failedHere(error, thrown);
    }
  }

  async function run() {
    await attempt(error, async () => {
      const report = await api.importCsv(event.id, file.input.value, options());
      if (report.problems.length > 0) {
        draw(report);
        return;
      }
      close();
      imported(report);
    });
  }

  function draw(/** @type {ImportReport} */ report) {
    go.disabled = report.problems.length > 0 || report.added === 0;
    fill(go, h("span", {}, t("import-go", { n: report.added })));
    const columnsChanged = (/** @type {Choices} */ chosen) => {
      columns = { ...columns, ...chosen };
      look();
    };
    fill(preview, ...previewOf(report, columnsChanged));
  }
  file.input.focus();
}

/**
 * Which type those become whose line names none.
 * @param {string} event
 * @param {() => void} onchange
 * @param {(thrown: unknown) => void} fail
 */
function typeChoice(event, onchange, fail) {
  const types = choice({
    label: t("import-type"),
    testid: "import-type",
    options: [["", t("import-type-none")]],
    hint: t("import-type-hint"),
    onchange,
  });
  api.types(event).then((all) => {
    put(
      types.input,
      all.map(({ index, name }) => h("option", { value: String(index) }, name)),
    );
    // With one type there is nothing to ask.
    if (all.length === 1) types.input.value = String(all[0]?.index);
  }, fail);
  return types;
}

/**
 * What would happen.
 * @param {ImportReport} report
 * @param {(columns: Choices) => void} changed
 */
function previewOf(report, changed) {
  const choosers = h("div", { class: "form four" }, columnChoosers(report, changed));
  return [
    summary(report),
    report.problems.length > 0 && problemNotice(report.problems),
    h("fieldset", {}, h("legend", {}, t("import-columns")), choosers),
    sampleTable(report),
  ];
}

/** @param {ImportReport} report */
function summary(report) {
  const read = t("import-read", { encoding: report.encoding, delimiter: t(`import-delimiter-${report.delimiter}`) });
  return h(
    "p",
    { testid: "import-summary" },
    t("import-rows", { n: report.rows }),
    " ",
    t("import-new", { n: report.added }),
    " ",
    report.known > 0 && t("import-known", { n: report.known }),
    " ",
    h("span", { class: "muted" }, read),
  );
}

/**
 * What each column of the file is.
 * @param {ImportReport} report
 * @param {(columns: Choices) => void} changed
 */
function columnChoosers(report, changed) {
  /** @type {[string, string][]} */
  const heads = report.layout.map(({ header }) => [header, header]);
  return COLUMNS.map((column) => {
    const read = report.layout.find(({ field }) => field === column || (column === "name" && field === "first_name"));
    const chooser = choice({
      label: t(`import-column-${column}`),
      testid: `import-column-${column}`,
      value: read?.header ?? "",
      options: [["", t("import-column-none")], ...heads],
      onchange: () => {
        const chosen = chooser.input.value;
        changed({ ...(read ? { [read.header]: "none" } : {}), ...(chosen === "" ? {} : { [chosen]: column }) });
      },
    });
    return chooser.root;
  });
}

/** @param {ImportReport["problems"]} all */
function problemNotice(all) {
  const problems = all.slice(0, MOST_PROBLEMS);
  const heads = ["line", "column", "value", "problem"].map((head) =>
    h("th", { scope: "col" }, t(`import-problem-${head}`)),
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
  const table = h(
    "table",
    { class: "table", testid: "import-problems" },
    h("thead", {}, h("tr", {}, heads)),
    h("tbody", {}, rows),
  );
  const more = all.length - problems.length;
  return h(
    "div",
    { class: "notice warning", role: "alert" },
    h(
      "div",
      {},
      h("strong", {}, t("import-problems", { n: all.length })),
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
    "div",
    { class: "scroll" },
    h(
      "table",
      { class: "table" },
      h("caption", {}, t("import-sample")),
      h("thead", {}, h("tr", {}, heads)),
      h("tbody", {}, rows),
    ),
  );
}
