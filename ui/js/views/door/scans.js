// The last scans of the door, or those that are found, newest first: who, which way, where, by whom, what was special;
// each with its way back.
// Why it is undone is asked by `flow.js`.

import { fill, h } from "../../lib/dom.js";
import { time } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { icon } from "../../widgets/icon.js";

/** @typedef {import("../../api.js").ScanView} ScanView */

/**
 * @param {(scan: ScanView) => unknown} undo
 * @param {() => string} zone
 * @returns {{ parts: HTMLElement[], show: (last: ScanView[], found: ScanView[] | null) => void }}
 */
export function scanList(undo, zone) {
  const root = h("ol", { class: "scans", testid: "door-scans", tabindex: "-1" });

  const heading = h("h2", {}, t("door-recent"));
  return {
    parts: [heading, root],
    show(last, found) {
      const scans = found ?? last;
      heading.textContent = found === null ? t("door-recent") : t("door-scans-found");
      // A list that is drawn anew keeps the focus on the same scan, or at least in the list.
      const held =
        document.activeElement instanceof HTMLElement && root.contains(document.activeElement)
          ? (document.activeElement.dataset.scan ?? "")
          : null;
      const none = found === null ? t("door-recent-none") : t("door-scans-none");
      const rows = scans.map((scan) => scanRow(scan, undo, zone()));
      fill(root, rows.length === 0 ? h("li", { class: "muted" }, none) : rows);
      if (held === null) return;
      const same = root.querySelector(`[data-scan="${held}"]`) ?? root;
      if (same instanceof HTMLElement) same.focus({ preventScroll: true });
    },
  };
}

/**
 * @param {ScanView} scan
 * @param {(scan: ScanView) => unknown} undo
 * @param {string} zone
 */
function scanRow(scan, undo, zone) {
  const admitted = scan.verdict === "admit";
  const out = scan.direction === "out";
  const name = scan.name ?? scan.number ?? (scan.reason === "manual" ? t("scan-without") : t("scan-nobody"));
  const tags = [
    scan.unconfirmed && admitted && t("scan-unconfirmed"),
    scan.paper && t("scan-paper"),
    scan.accepted_unpaid && t("scan-unpaid"),
    scan.accepted_reissued && t("scan-reissued"),
  ].filter((tag) => typeof tag === "string");
  const small = [
    scan.undone === null ? t(`reason-${scan.reason}`) : t("scan-undone", { why: scan.undone }),
    scan.why,
    scan.gate,
    scan.area,
    scan.person,
  ]
    .filter(Boolean)
    .join(" · ");
  return h(
    "li",
    { class: `scan ${admitted ? "yes" : "no"}${scan.undone === null ? "" : " undone"}`, testid: "door-scan" },
    h(
      "span",
      { class: "scan-way" },
      icon(!admitted ? "cross" : out ? "out" : "into"),
      admitted && h("span", { class: "visually-hidden" }, t(`door-went-${scan.direction}`)),
    ),
    h(
      "div",
      { class: "scan-words" },
      h("strong", {}, name),
      h("span", { class: "muted" }, small),
      tags.length > 0 &&
        h(
          "span",
          { class: "scan-tags" },
          tags.map((tag) => h("span", { class: "tag" }, tag)),
        ),
      scan.answers.map(({ question, answer }) =>
        h("span", { class: "muted", testid: "scan-answer" }, t("scan-answer", { question, answer })),
      ),
    ),
    h("time", { class: "muted" }, time(scan.at, zone)),
    admitted && scan.undone === null
      ? h(
          "button",
          {
            type: "button",
            class: "quiet icon-only",
            testid: "door-undo",
            "data-scan": scan.scan,
            "aria-label": t("door-undo", { who: name }),
            onclick: () => undo(scan),
          },
          icon("undo"),
        )
      : h("span", {}),
  );
}
