// The ticket types that Sell offers, as cards: one is picked, by a click, with the arrow keys or by its digit.

import { fill, h } from "../../lib/dom.js";
import { money } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { button } from "../../widgets/field.js";

/** @typedef {import("../../api.js").TypeView} TypeView */

/** So many left, or fewer, are few. */
const FEW = 10;
/** As many types have a digit of their own. */
const DIGITS = 9;

/**
 * @param {object} props
 * @param {() => void} props.picked another type was picked
 * @param {() => void} props.clicked it was done with the mouse
 * @param {() => void} props.toEvent there are none: to where they are made
 */
export function typeCards(props) {
  /** @type {TypeView[]} */
  let types = [];
  /** @type {number | null} */
  let picked = null;
  const root = h("div", {
    class: "types",
    role: "radiogroup",
    "aria-label": t("sell-types"),
    testid: "sell-types",
    onkeydown: moved,
  });

  /** @param {number} index */
  function pick(index) {
    picked = index;
    props.picked();
    draw();
  }

  function draw() {
    if (types.length === 0) {
      fill(root, noTypes(props.toEvent));
      return;
    }
    if (!types.some(({ index }) => index === picked)) {
      picked = (types.find(({ left }) => left !== 0) ?? types[0])?.index ?? null;
    }
    const focused = document.activeElement instanceof HTMLElement && root.contains(document.activeElement);
    const cards = types.map((type, nth) => {
      const here = type.index === picked;
      const card = typeCard(type, nth, here, () => {
        pick(type.index);
        props.clicked();
      });
      if (here && focused) queueMicrotask(() => card.focus());
      return card;
    });
    fill(root, cards);
  }

  /** @param {KeyboardEvent} press */
  function moved(press) {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[press.key];
    const at = types.findIndex(({ index }) => index === picked);
    const next = by === undefined ? undefined : types[(at + by + types.length) % types.length];
    if (next === undefined) return;
    press.preventDefault();
    pick(next.index);
  }

  return {
    root,
    set: (/** @type {TypeView[]} */ answer) => {
      types = answer;
      draw();
    },
    pick,
    chosen: () => types.find(({ index }) => index === picked) ?? null,
    nth: (/** @type {number} */ nth) => types[nth],
  };
}

/** @param {() => void} toEvent */
function noTypes(toEvent) {
  return h(
    "div",
    { class: "empty" },
    h("p", {}, t("sell-empty")),
    button({ label: t("sell-empty-go"), testid: "sell-to-event", kind: "primary", onclick: toEvent }),
  );
}

/**
 * @param {TypeView} type
 * @param {number} nth
 * @param {boolean} here whether it is the picked one
 * @param {() => void} onclick
 */
function typeCard(type, nth, here, onclick) {
  const few = type.left !== null && type.left <= FEW;
  const props = {
    type: "button",
    class: "type",
    role: "radio",
    "aria-checked": here ? "true" : "false",
    tabindex: here ? "0" : "-1",
    testid: `sell-type-${type.index}`,
    onclick,
  };
  return h(
    "button",
    props,
    nth < DIGITS && h("kbd", {}, nth + 1),
    h("strong", {}, type.name),
    h("span", { class: "price" }, type.price === 0 ? t("sell-free") : money(type.price, type.currency)),
    h("span", { class: few ? "left few" : "left", testid: `sell-left-${type.index}` }, leftOf(type)),
  );
}

/**
 * How many are left, in words.
 * @param {TypeView} type
 */
function leftOf(type) {
  if (type.left === null) return t("sell-unlimited", { n: type.issued });
  if (type.left === 0) return t("sell-none");
  if (type.quota_group !== null && type.left === type.group_left)
    return t("sell-left-group", { left: type.left, group: type.quota_group });
  return t("sell-left", { left: type.left });
}
