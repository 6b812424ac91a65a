// The sentence for the guest, as big as the window, in the guest's own language. Which sentence, and in which language,
// is the program's.

import { fill, h } from "../../lib/dom.js";
import { direction, LANGUAGES } from "../../lib/language.js";
import { t } from "../../lib/words.js";

/** @typedef {import("../../../types/GuestLine").GuestLine} GuestLine */

/** @returns {{ open: (line: GuestLine) => void, close: () => void, shown: () => boolean }} */
export function guestLine() {
  /** @type {HTMLElement | null} */
  let open = null;
  /** @type {Element | null} */
  let before = null;

  function close() {
    if (open === null) return;
    open.remove();
    open = null;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }

  return {
    open(line) {
      close();
      before = document.activeElement;
      const known = LANGUAGES.find(([code]) => code === line.language)?.[0] ?? "en";
      open = h("div", {
        class: "guest-line",
        role: "dialog",
        "aria-modal": "true",
        "aria-label": t("door-guest"),
        testid: "guest-line",
        tabindex: "-1",
        onclick: close,
      });
      fill(
        open,
        h("p", { lang: known, dir: direction(known), testid: "guest-words" }, line.text),
        h("button", { type: "button", class: "quiet", testid: "guest-close", onclick: close }, t("common-close")),
      );
      document.body.append(open);
      open.querySelector("button")?.focus({ preventScroll: true });
    },
    close,
    shown: () => open !== null,
  };
}
