// Taking in a table of guests: the file or pasted cells, a look at what would happen that can be put right, then all of
// it or nothing. What is drawn of the look is import-report.js's, import-columns.js's and import-changes.js's.

import * as api from "../../api.js";
import { h, put } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, choice, relabel } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { attempt, failedHere } from "../../widgets/toast.js";
import { withProgress } from "../../widgets/progress.js";
import { changesPart } from "./import-changes.js";
import { columnsPart } from "./import-columns.js";
import { reportPart } from "./import-report.js";
import { settled, sourceField } from "./import-source.js";

/** @typedef {import("../../api.js").ImportReport} ImportReport */
/** @typedef {import("../../api.js").ImportOptions} ImportOptions */

/**
 * @param {import("../../api.js").EventView} event
 * @param {(report: ImportReport) => void} imported
 */
export function importPanel(event, imported) {
  const error = h("div", { class: "import-error" });
  const source = sourceField(() => look(true));
  const fallback = typeChoice(
    event.id,
    () => look(),
    (thrown) => failedHere(error, thrown),
  );
  const { body, foot, close } = panel({ title: t("import-title"), testid: "import", wide: true, closed: source.stop });
  const report = reportPart();
  const columns = columnsPart(() => look());
  const changes = changesPart(() => {
    go.wait();
    again();
  });
  const parts = [report, columns, changes];
  const preview = h("div", { class: "stack", testid: "import-preview", hidden: true });
  const go = goButton(() => run());
  put(preview, report.root, columns.root, changes.root, report.sample);
  put(body, h("p", {}, t("import-lead")), source.root, fallback.root, error, preview);
  put(foot, button({ label: t("common-cancel"), testid: "import-cancel", kind: "quiet", onclick: close }), go.root);

  /** @returns {ImportOptions} */
  const options = () => ({
    ...(fallback.input.value ? { type: fallback.input.value } : {}),
    ...source.options(),
    ...columns.options(),
    ...changes.options(),
  });

  let looks = 0;
  /** Looks at the list; `anew`: at another one, of which nothing was chosen yet. */
  async function look(anew = false) {
    if (anew) for (const part of parts) part.reset();
    looks += 1;
    const own = looks;
    go.wait();
    failedHere(error, null);
    if (source.isEmpty()) {
      preview.hidden = true;
      return;
    }
    try {
      const found = await api.previewImport(event.id, source.path(), options());
      if (own === looks) draw(found);
    } catch (thrown) {
      if (own !== looks) return;
      // What was chosen may be the reason, and stays to be chosen otherwise.
      if (anew) preview.hidden = true;
      failedHere(error, thrown);
    }
  }
  const again = settled(() => look());

  async function run() {
    await attempt(error, async () => {
      const found = await withProgress(t("import-working"), (work) =>
        api.importCsv(event.id, source.path(), options(), work),
      );
      if (found.problems.length > 0) {
        draw(found);
        return;
      }
      close();
      imported(found);
    });
  }

  function draw(/** @type {ImportReport} */ found) {
    preview.hidden = false;
    keepingFocus(preview, () => {
      for (const part of parts) part.draw(found, source.isCells());
    });
    go.ready(found, changes.ticked());
  }
  source.focus();
}

/**
 * Draws anew what may have the keyboard, and gives it back.
 * @param {HTMLElement} place
 * @param {() => void} draw
 */
function keepingFocus(place, draw) {
  const had = document.activeElement;
  draw();
  if (!(had instanceof HTMLElement) || had.isConnected || !had.dataset["testid"]) return;
  /** @type {HTMLElement | null} */ (place.querySelector(`[data-testid="${had.dataset["testid"]}"]`))?.focus();
}

/**
 * The button that takes the list in; it says what it will do.
 * @param {() => Promise<void>} run
 */
function goButton(run) {
  const root = button({
    label: t("import-go", { n: 0 }),
    testid: "import-go",
    kind: "primary",
    disabled: true,
    onclick: run,
  });
  return {
    root,
    wait: () => {
      root.disabled = true;
    },
    ready: (/** @type {ImportReport} */ { problems, added, new: n }, /** @type {number} */ lines) => {
      root.disabled = problems.length > 0 || added + lines === 0;
      relabel(root, goWords(n, lines));
    },
  };
}

/**
 * What the button does: with so many who are new, and so many lines whose changes are wanted.
 * @param {number} n
 * @param {number} lines
 */
function goWords(n, lines) {
  if (lines === 0) return t("import-go", { n });
  return n === 0 ? t("import-go-changes", { n: lines }) : t("import-go-both", { n, lines });
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
