// Where a list comes from: a file, or cells that were copied in a spreadsheet and are pasted.

import { freshId, h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { segments } from "../../widgets/field.js";
import { fileField } from "../../widgets/file-field.js";

/** How long to wait after a key or a tick, in milliseconds. */
const SETTLED = 300;

/**
 * Runs a little after the last of several calls.
 * @param {() => void} run
 */
export function settled(run) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, SETTLED);
  };
}

/**
 * Where the list comes from: a file, or cells that were copied.
 * @param {() => void} changed
 */
export function sourceField(changed) {
  const file = fileField({ label: t("import-file"), testid: "import-file", kind: "csv", changed });
  const id = freshId("cells");
  const text = h("textarea", {
    id,
    rows: 5,
    testid: "import-text",
    spellcheck: "false",
    autocomplete: "off",
    "aria-describedby": `${id}-hint`,
    oninput: settled(changed),
  });
  const cells = h(
    "div",
    { class: "field", hidden: true },
    h("label", { for: id }, t("import-cells")),
    text,
    h("p", { class: "hint", id: `${id}-hint` }, t("import-cells-hint")),
  );
  const from = segments({
    label: t("import-from"),
    testid: "import-from",
    value: "file",
    options: [
      ["file", t("import-from-file")],
      ["cells", t("import-from-cells")],
    ],
    onchange: () => {
      cells.hidden = !isCells();
      file.root.hidden = isCells();
      changed();
      focus();
    },
  });
  const isCells = () => from.value() === "cells";
  const focus = () => (isCells() ? text : file.input).focus();
  return {
    root: h("div", { class: "stack" }, from.root, file.root, cells),
    stop: file.stop,
    focus,
    isCells,
    isEmpty: () => (isCells() ? text : file.input).value.trim() === "",
    /** Cells have no file; what is wrong with them is told of them under this name. */
    path: () => (isCells() ? t("import-from-cells") : file.input.value),
    options: () => (isCells() ? { text: text.value } : {}),
  };
}
