// How the event's Google Sheet stands, at the foot of the rail: up to date, what waits, what needs a person, and what
// people changed in it. Settings has everything else.

import * as api from "../../api.js";
import { fill, h } from "../../lib/dom.js";
import { number } from "../../lib/format.js";
import { followSheet, inShort, troubleInWords } from "../../lib/sheet.js";
import { t } from "../../lib/words.js";
import { button } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";
import { failed } from "../../widgets/toast.js";
import { proposalsPanel } from "./proposals.js";

const ICONS = { off: "sheet", up_to_date: "check", waiting: "wait", needs_person: "warning" };

/**
 * @param {import("../../api.js").EventView} event
 * @param {() => void} settings goes to where the sheet is set up
 * @returns {{ root: HTMLElement, stop: () => void }}
 */
export function sheetRail(event, settings) {
  const mark = h("span", { class: "rail-sheet-mark" });
  const state = h("span", { class: "under" });
  const open = h(
    "button",
    { type: "button", testid: "rail-sheet", onclick: settings },
    mark,
    h("span", { class: "who-words" }, t("sheet-title"), state),
  );
  const flush = button({
    label: t("sheet-flush"),
    testid: "rail-sheet-flush",
    kind: "quiet",
    icon: "again",
    title: t("sheet-flush"),
    onclick: async () => {
      try {
        await api.sheetsFlush(event.id);
      } catch (error) {
        failed(error);
      }
      watch.again();
    },
  });
  const count = h("span", { class: "rail-count" });
  const words = h("span", { class: "who-words" }, t("sheet-changes"));
  const changes = h(
    "button",
    { type: "button", testid: "rail-proposals", hidden: true, onclick: () => proposalsPanel(event) },
    count,
    words,
  );
  // Told aloud when it is another state, not at every second and every ticket.
  const aloud = h("p", { class: "visually-hidden", role: "status", testid: "rail-sheet-aloud" });
  const root = h(
    "section",
    { class: "rail-sheet", "aria-label": t("sheet-title"), testid: "rail-sheet-part", hidden: true },
    open,
    flush,
    changes,
    aloud,
  );

  const watch = followSheet(
    event.id,
    (status, left) => {
      root.hidden = status.state === "off";
      if (root.dataset.state !== status.state) {
        root.dataset.state = status.state;
        fill(mark, icon(ICONS[status.state]));
        if (status.state !== "off") aloud.textContent = t(`sheet-aloud-${status.state}`);
      }
      flush.hidden = status.state === "up_to_date";
      const now =
        status.state === "needs_person" && status.error
          ? troubleInWords(status.error, null).title
          : inShort(status, left);
      if (state.textContent !== now) state.textContent = now;
      changes.hidden = status.proposals === 0;
      count.textContent = number(status.proposals);
    },
    () => {
      // Whoever may not see it, sees nothing of it.
      root.hidden = true;
    },
  );
  return { root, stop: watch.stop };
}
