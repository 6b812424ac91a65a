// A list of things to be ticked and put in order: each has a handle that is dragged with the mouse, and on which the
// arrow keys move it. What the things are is said by whoever makes the list.

import { fill, freshId, h } from "../lib/dom.js";
import { t } from "../lib/words.js";
import { icon } from "./icon.js";

/** @typedef {{ name: string, words: string, ticked: boolean }} Item */

/**
 * @param {{ label: string, testid: string, changed: () => void }} props
 * @returns {{
 *   root: HTMLElement,
 *   set: (items: Item[]) => void,
 *   ticked: () => string[],
 *   tickAll: (on: boolean) => void,
 * }}
 */
export function orderList({ label, testid, changed }) {
  const list = h("ol", { class: "order-list", testid, "aria-label": label });
  const said = h("p", { class: "visually-hidden", role: "status" });
  const boxes = () => /** @type {HTMLInputElement[]} */ ([...list.querySelectorAll("input")]);

  /** Moves a row by moving those between: it keeps the focus and the pointer. */
  const move = (/** @type {HTMLElement} */ row, /** @type {number} */ to) => {
    const rows = [...list.children];
    const from = rows.indexOf(row);
    const at = Math.min(Math.max(to, 0), rows.length - 1);
    if (at === from) return false;
    for (const other of at > from ? rows.slice(from + 1, at + 1) : []) row.before(other);
    for (const other of at < from ? rows.slice(at, from).reverse() : []) row.after(other);
    row.scrollIntoView({ block: "nearest" });
    changed();
    return true;
  };

  const rowOf = (/** @type {Item} */ { name, words, ticked }) => {
    const id = freshId("order");
    const box = h("input", { id, type: "checkbox", value: name, checked: ticked, testid: `${testid}-${name}` });
    box.addEventListener("change", changed);
    const handle = h(
      "button",
      { type: "button", class: "quiet icon-only handle", testid: `${testid}-move-${name}` },
      icon("grip"),
    );
    handle.setAttribute("aria-label", t("order-list-move", { name: words }));
    const row = h("li", {}, h("label", { for: id }, box, h("span", {}, words)), handle);
    handle.addEventListener("keydown", (press) => {
      const at = [...list.children].indexOf(row);
      const last = list.children.length - 1;
      const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: last }[press.key];
      if (to === undefined) return;
      press.preventDefault();
      if (!move(row, to)) return;
      fill(said, t("order-list-place", { name: words, at: [...list.children].indexOf(row) + 1, of: last + 1 }));
    });
    draggable(handle, row, (y) => {
      const rows = [...list.children];
      const over = rows.findIndex((other) => {
        const { top, bottom } = other.getBoundingClientRect();
        return y >= top && y < bottom;
      });
      if (over >= 0) move(row, over);
    });
    return row;
  };

  return {
    root: h("div", {}, list, said),
    set: (items) => fill(list, items.map(rowOf)),
    ticked: () =>
      boxes()
        .filter((box) => box.checked)
        .map((box) => box.value),
    tickAll(on) {
      for (const box of boxes()) box.checked = on;
      changed();
    },
  };
}

/**
 * While the handle is held down, the row follows the pointer.
 * @param {HTMLElement} handle
 * @param {HTMLElement} row
 * @param {(y: number) => void} follow
 */
function draggable(handle, row, follow) {
  const held = (/** @type {boolean} */ on) => row.classList.toggle("held", on);
  handle.addEventListener("pointerdown", (press) => {
    if (press.button !== 0) return;
    handle.setPointerCapture(press.pointerId);
    held(true);
  });
  handle.addEventListener("pointermove", (press) => {
    if (row.classList.contains("held")) follow(press.clientY);
  });
  handle.addEventListener("lostpointercapture", () => held(false));
}
