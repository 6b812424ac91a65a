// The last scans of the door, newest first, each with its way back: undo wants a reason, given with one press.

import { fill, h } from "../lib/dom.js";
import { time } from "../lib/format.js";
import { t } from "../lib/words.js";
import { icon } from "../widgets/icon.js";

/** @typedef {import("../api.js").ScanView} ScanView */

const REASONS = ["mistake", "person", "left"];

/**
 * @param {(scan: ScanView, reason: string) => unknown} undo
 * @param {() => string} zone
 * @returns {{ root: HTMLElement, show: (scans: ScanView[]) => void }}
 */
export function scanList(undo, zone) {
  const root = h("ol", { class: "scans", testid: "door-scans" });
  /** @type {ScanView[]} */
  let shown = [];
  /** The scan whose reasons are open. */
  let asking = "";

  function draw() {
    if (shown.length === 0) {
      fill(root, h("li", { class: "muted" }, t("door.recent.none")));
      return;
    }
    fill(root, shown.map((scan) => {
      const admitted = scan.verdict === "admit";
      const picture = !admitted ? "cross" : scan.direction === "out" ? "out" : "check";
      const can = admitted && scan.undone === null;
      return h("li", { class: `scan ${admitted ? "yes" : "no"}${scan.undone === null ? "" : " undone"}`, testid: "door-scan" },
        icon(picture),
        h("div", { class: "scan-words" }, h("strong", {}, scan.name ?? scan.number ?? t("scan.nobody")),
          h("span", { class: "muted" }, scan.undone === null ? t(`reason.${scan.reason}`) : t("scan.undone", { why: scan.undone }),
            scan.unconfirmed && admitted && h("span", { class: "tag" }, t("scan.unconfirmed")))),
        h("time", { class: "muted" }, time(scan.at, zone())),
        can ? h("button", { type: "button", class: "quiet icon-only", testid: "door-undo", "aria-label": t("door.undo", { who: scan.name ?? scan.number ?? "" }), "aria-expanded": asking === scan.scan ? "true" : "false",
          onclick: () => { asking = asking === scan.scan ? "" : scan.scan; draw(); root.querySelector(".reasons button")?.scrollIntoView({ block: "nearest" }); } }, icon("undo")) : h("span", {}),
        asking === scan.scan && h("div", { class: "reasons", role: "group", "aria-label": t("undo.why") }, h("span", {}, t("undo.why")),
          REASONS.map((reason) => h("button", { type: "button", testid: `undo-${reason}`, onclick: () => { asking = ""; undo(scan, t(`undo.${reason}`)); } }, t(`undo.${reason}`)))));
    }));
  }
  return { root, show: (scans) => { shown = scans; draw(); } };
}
