// A field for a file that exists: picked in the system's dialog, dropped on the window, or typed.

import { chooseFile } from "../api.js";
import { on } from "../host.js";
import { h } from "../lib/dom.js";
import { t } from "../lib/words.js";
import { button, field } from "./field.js";
import { failed } from "./toast.js";

/**
 * @param {{ label: string, testid: string, kind: import("../api.js").FileKind, changed: () => void }} props
 */
export function fileField(props) {
  const path = field({ label: props.label, testid: props.testid, hint: t("file-hint"), onchange: props.changed });
  const pick = button({
    label: t("file-choose"),
    testid: `${props.testid}-choose`,
    icon: "file",
    onclick: async () => {
      try {
        const chosen = await chooseFile(props.kind);
        if (chosen !== null) set(chosen);
      } catch (error) {
        failed(error);
      }
    },
  });
  function set(/** @type {string} */ chosen) {
    path.input.value = chosen;
    props.changed();
  }
  const unlisten = on("tauri://drag-drop", (/** @type {{ paths: string[] }} */ { paths }) => {
    if (paths[0] !== undefined) set(paths[0]);
  });
  return { root: h("div", { class: "with-button" }, path.root, pick), input: path.input, stop: unlisten };
}
