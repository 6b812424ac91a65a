// How the event's Google Sheet stands, as Settings draws it: in a line, and what is wrong with what helps.

import { fill, h } from "../../lib/dom.js";
import { shortMoment } from "../../lib/format.js";
import { inShort, troubleInWords } from "../../lib/sheet.js";
import { t } from "../../lib/words.js";
import { copyable } from "../../widgets/copy.js";
import { button } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";
import { guidePanel } from "./guide.js";

/** @typedef {import("../../api.js").SheetsView} SheetsView */
/** @typedef {import("../../api.js").SheetsStatus} SheetsStatus */

/** What is mended by signing in anew. */
const SIGN_IN_AGAIN = ["sign_in_again", "scope"];
/** What is mended by connecting anew. */
const CONNECT_AGAIN = ["sign_in_again", "scope", "client", "key", "not_found", "not_a_sheet"];
/** What the guide helps with. */
const GUIDED = ["api_off", "client", "key", "not_shared", "scope", "sign_in_again"];

/**
 * @param {import("../../api.js").EventView} event
 * @param {SheetsView} view
 * @param {() => void} connect
 */
export function sheetStanding(event, view, connect) {
  const root = h("div", { testid: "sheet-standing" });
  const line = h("p", {});
  let framed = "";
  const again = (/** @type {string} */ code) =>
    CONNECT_AGAIN.includes(code) &&
    button({
      label: SIGN_IN_AGAIN.includes(code) ? t("sheet-sign-in-again") : t("sheet-connect-again"),
      testid: "sheet-again",
      onclick: connect,
    });

  /**
   * What stands around the line is drawn when it is another one only: a button in it keeps the focus.
   * @param {SheetsStatus} at
   */
  function frame(at) {
    const next = JSON.stringify([at.state, at.error, at.last_success]);
    if (next === framed) return;
    framed = next;
    root.dataset.state = at.state;
    root.dataset.trouble = at.error?.code ?? "";
    const since =
      at.last_success &&
      h("p", { class: "muted small" }, t("sheet-last", { at: shortMoment(at.last_success, event.timezone) }));
    const first = h("strong", {}, line);
    if (at.error !== null) {
      fill(
        root,
        troubleNotice(at.error, view, {
          first: at.state === "waiting" ? first : null,
          last: since || null,
          deed: again(at.error.code),
        }),
      );
      return;
    }
    const fine = at.state === "up_to_date";
    fill(
      root,
      h(
        "div",
        { class: fine ? "notice note" : "notice calm" },
        icon(fine ? "check" : "wait"),
        h("div", {}, first, since),
      ),
    );
  }

  return {
    root,
    /** @param {SheetsStatus} at @param {number | null} left */
    draw(at, left) {
      frame(at);
      const words = inShort(at, left);
      if (line.textContent !== words) line.textContent = words;
    },
    /** The code of what is wrong now. */
    trouble: () => root.dataset.trouble,
  };
}

/**
 * What is wrong, in a frame of its own.
 * @param {import("../../api.js").SheetsTrouble} trouble
 * @param {SheetsView} view
 * @param {object} [more] what stands around it
 * @param {HTMLElement | null} [more.first]
 * @param {HTMLElement | null} [more.last]
 * @param {HTMLElement | false} [more.deed]
 */
export function troubleNotice(trouble, { account, way }, { first = null, last = null, deed = false } = {}) {
  const { title, next, detail } = troubleInWords(trouble, account);
  const share =
    trouble.code === "not_shared" && account !== null
      ? copyable({ label: t("sheet-account"), testid: "sheet-share" })
      : null;
  if (share) share.input.value = account ?? "";
  const guide =
    GUIDED.includes(trouble.code) &&
    button({
      label: t("sheet-guide"),
      testid: "sheet-guide-trouble",
      kind: "quiet",
      icon: "question",
      onclick: () => guidePanel(way ?? "person"),
    });
  return h(
    "div",
    { class: "notice warning", testid: "sheet-trouble" },
    icon("warning"),
    h(
      "div",
      { class: "trouble" },
      first,
      h("strong", {}, title),
      h("p", {}, next),
      detail !== "" && h("p", { class: "muted small" }, t("sheet-detail", { detail })),
      share?.root,
      (deed || guide) && h("div", { class: "actions wrap" }, deed, guide),
      last,
    ),
  );
}
