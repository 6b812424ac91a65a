// Taking a scan back, with a reason.

import { h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { focusAnswer } from "./card-parts.js";

/** Reasons that are given often: by number, in the order of the keys. */
const REASONS = ["mistake", "person", "left"];

/**
 * @param {import("./flow.js").DoorFlow} flow
 * @param {import("../../api.js").ScanView} scan
 */
export function askUndoReason(flow, scan) {
  const submit = async (/** @type {string} */ reason) => {
    if (reason !== "") await flow.takeBack(scan, reason);
  };
  flow.panel.card({
    kind: "ask",
    reason: "undo",
    word: t("door-undo-word"),
    quiet: true,
    leave: () => flow.leave(),
    more: [
      h("p", { class: "verdict-name" }, scan.name ?? scan.number ?? t("scan-nobody")),
      h("p", { class: "verdict-message" }, t("undo-why")),
    ],
    choices: REASONS.map((reason, at) => ({
      key: String(at + 1),
      label: t(`undo-${reason}`),
      testid: `undo-${reason}`,
      run: () => submit(t(`undo-${reason}`)),
    })),
    input: { label: t("undo-other"), testid: "undo-text", submit },
  });
  focusAnswer();
}
