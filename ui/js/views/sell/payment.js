// How something is paid: the way, what was handed over and what goes back, and several ways one after the other. Used
// by a sale and by an order that is still due; what is recorded is decided by the program.

import { fill, h } from "../../lib/dom.js";
import { money, plainAmount } from "../../lib/format.js";
import { notesFor, readAmount } from "../../lib/tender.js";
import { t } from "../../lib/words.js";
import { button, field, segments } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";

/** @typedef {import("../../api.js").PaymentInput} PaymentInput */
/** @typedef {{ method: string, amount: number, tendered: string }} PaymentPart */
/** @typedef {{ amount: number, currency: string }} Money */

/**
 * @typedef {object} PaymentForm
 * @property {HTMLElement} root
 * @property {() => PaymentInput[]} payments as the program is told them
 * @property {() => number} open what they would leave open
 * @property {() => boolean} later whether nothing is paid now
 * @property {() => void} draw what is due may have changed
 * @property {() => void} reset
 */

/**
 * @param {object} props
 * @param {string} props.stem what the test ids begin with
 * @param {boolean} [props.later] whether it may be left unpaid
 * @param {() => Money} props.due
 * @param {() => void} props.onchange
 * @returns {PaymentForm}
 */
export function paymentForm(props) {
  /** @type {PaymentPart[]} */
  let parts = [];
  let split = false;
  const changed = () => {
    draw();
    props.onchange();
  };
  const controls = paymentControls(props, {
    changed,
    add: () => {
      const part = now();
      if (part === 0) return;
      parts = [...parts, { method: way.value(), amount: part, tendered: given() }];
      clear();
      changed();
    },
    split: () => {
      split = true;
      changed();
      amount.input.focus();
    },
  });
  const { way, amount, tendered, list, add, more } = controls;
  const clear = () => {
    for (const { input } of [amount, tendered]) input.value = "";
  };

  const given = () => (way.value() === "cash" ? tendered.input.value : "");
  /** What the parts that were added leave open. */
  const rest = () => Math.max(0, props.due().amount - parts.reduce((sum, part) => sum + part.amount, 0));
  const typed = () => readAmount(amount.input.value, props.due().currency);
  /** What the way that is chosen now would pay. */
  const now = () => (way.value() === "" || rest() === 0 ? 0 : Math.min(rest(), split ? (typed() ?? rest()) : rest()));

  function draw() {
    const { amount: total, currency } = props.due();
    const paid = parts.length > 0 && rest() === 0;
    way.disable(total === 0 || paid);
    const remove = (/** @type {PaymentPart} */ part) => {
      parts = parts.filter((other) => other !== part);
      changed();
    };
    fill(list, ...parts.map((part) => partLine(part, currency, () => remove(part))));
    list.hidden = parts.length === 0;
    amount.root.hidden = !split || way.value() === "" || paid || total === 0;
    amount.input.placeholder = total === 0 ? "" : plainAmount(rest(), currency);
    controls.drawCash(way.value() === "cash" ? now() : 0, currency);
    add.hidden = !split || now() === 0;
    more.hidden = split || total === 0 || way.value() === "";
  }

  function payments() {
    const { currency } = props.due();
    const added = parts.map((part) => paymentInput(part.method, plainAmount(part.amount, currency), part.tendered));
    const method = way.value();
    if (method === "" || (parts.length > 0 && rest() === 0)) return added;
    return [...added, paymentInput(method, split ? amount.input.value : "", given())];
  }

  draw();
  return {
    root: controls.root,
    draw,
    payments,
    open: () => Math.max(0, rest() - now()),
    later: () => way.value() === "" && parts.length === 0,
    reset: () => {
      parts = [];
      split = false;
      clear();
      draw();
    },
  };
}

/**
 * The fields and buttons of it.
 * @param {{ stem: string, later?: boolean }} props
 * @param {{ changed: () => void, add: () => void, split: () => void }} acts
 */
function paymentControls({ stem, later }, { changed, add: addPart, split }) {
  /** @type {[string, string][]} */
  const ways = [
    ["cash", t("payment-cash")],
    ["card", t("payment-card")],
    ["transfer", t("payment-transfer")],
    ["other", t("payment-other")],
  ];
  const way = segments({
    label: t("sell-payment"),
    testid: `${stem}-payment`,
    value: "cash",
    options: later ? [...ways, ["", t("payment-none")]] : ways,
    onchange: () => {
      tendered.input.value = "";
      changed();
    },
  });
  const amount = field({ label: t("pay-amount"), testid: `${stem}-amount`, inputmode: "decimal", oninput: changed });
  const tendered = field({
    label: t("pay-tendered"),
    testid: `${stem}-tendered`,
    inputmode: "decimal",
    oninput: changed,
  });
  const quick = h("div", { class: "quick", role: "group", "aria-label": t("pay-quick") });
  const change = h("output", { class: "change", "aria-live": "polite", testid: `${stem}-change` });
  const add = button({ label: t("pay-add"), testid: `${stem}-add-payment`, icon: "plus", onclick: addPart });
  const more = button({ label: t("pay-split"), testid: `${stem}-split`, kind: "quiet", onclick: split });
  const list = h("ul", { class: "lines paid-parts" });
  const root = h(
    "div",
    { class: "paying" },
    way.root,
    list,
    amount.root,
    tendered.root,
    quick,
    change,
    h("div", { class: "actions wrap" }, add, more),
  );

  /**
   * What is handed over and what goes back; nothing of it where no cash is due.
   * @param {number} due
   * @param {string} currency
   */
  function drawCash(due, currency) {
    const cash = due > 0;
    const given = readAmount(tendered.input.value, currency);
    tendered.root.hidden = !cash;
    tendered.input.placeholder = cash ? plainAmount(due, currency) : "";
    quick.hidden = !cash;
    const take = (/** @type {number} */ note) => {
      tendered.input.value = plainAmount(note, currency);
      changed();
      tendered.input.focus();
    };
    const notes = cash ? [due, ...notesFor(due, currency)] : [];
    fill(
      quick,
      notes.map((note, nth) => {
        const pressed = given === note ? "true" : "false";
        const label = nth === 0 ? t("pay-exact") : money(note, currency);
        return h(
          "button",
          { type: "button", testid: `${stem}-quick-${nth}`, "aria-pressed": pressed, onclick: () => take(note) },
          label,
        );
      }),
    );
    const back = cash ? (given ?? 0) - due : 0;
    change.hidden = back <= 0;
    fill(change, h("span", {}, t("pay-change")), h("strong", {}, back > 0 ? money(back, currency) : ""));
  }

  return { root, way, amount, tendered, list, add, more, drawCash };
}

/**
 * @param {PaymentPart} part
 * @param {string} currency
 * @param {() => void} remove
 */
function partLine(part, currency, remove) {
  return h(
    "li",
    {},
    h("span", {}, t(`payment-${part.method}`)),
    h("span", { class: "number" }, money(part.amount, currency)),
    h(
      "button",
      { type: "button", class: "quiet icon-only", "aria-label": t("pay-remove"), onclick: remove },
      icon("cross"),
    ),
  );
}

/**
 * As the program is told it; what is empty is left out.
 * @param {string} method
 * @param {string} amount
 * @param {string} tendered
 * @returns {PaymentInput}
 */
function paymentInput(method, amount, tendered) {
  return {
    method: /** @type {PaymentInput["method"]} */ (method),
    ...(amount.trim() === "" ? {} : { amount }),
    ...(tendered.trim() === "" ? {} : { tendered }),
  };
}
