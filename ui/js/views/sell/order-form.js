// The order beside the Sell form: its lines, what it costs, how it is paid. The arithmetic shown is a preview; what
// counts is what the program answers.

import { fill, h } from "../../lib/dom.js";
import { money } from "../../lib/format.js";
import { readAmount } from "../../lib/tender.js";
import { t } from "../../lib/words.js";
import { button, field, relabel } from "../../widgets/field.js";
import { momentField } from "../../widgets/moment-field.js";
import { icon } from "../../widgets/icon.js";
import { paymentForm } from "./payment.js";

/** @typedef {import("../../api.js").SaleInput} SaleInput */
/**
 * @typedef {object} Line
 * @property {import("../../api.js").TypeView} type
 * @property {import("../../../types/HolderInput").HolderInput[]} holders
 */

/**
 * @param {object} props
 * @param {string} props.currency of an order without lines
 * @param {string} props.zone of the event
 * @param {() => Line | null} props.draft the line that is being typed
 * @param {() => boolean} props.started whether something was typed for it
 */
export function orderForm(props) {
  /** @type {Line[]} */
  let basket = [];
  /** The lines that Enter would sell: what lies in the basket, and what is being typed. */
  const lines = () => {
    const draft = props.draft();
    return draft !== null && (basket.length === 0 || props.started()) ? [...basket, draft] : basket;
  };
  const cost = () => lines().reduce((sum, line) => sum + lineCost(line), 0);
  const currency = () => lines()[0]?.type.currency ?? props.currency;
  const payment = paymentForm({
    stem: "sell",
    later: true,
    due: () => ({ amount: cost(), currency: currency() }),
    onchange: () => draw(),
  });
  const { root, list, total, until, note, extra, error, submit } = orderControls(payment.root, props.zone);

  function draw() {
    const now = lines();
    const sum = cost();
    fill(
      list,
      now.map((line, nth) => orderLine(line, nth < basket.length ? () => remove(nth) : null)),
    );
    total.textContent = now[0] ? money(sum, currency()) : "";
    payment.draw();
    const open = payment.open();
    until.root.hidden = sum === 0 || open === 0;
    const tickets = now.reduce((sum, { holders }) => sum + holders.length, 0);
    submit.disabled = tickets === 0;
    relabel(
      submit,
      submitLabel({ cost: sum, open, later: payment.later(), tickets, currency: currency(), total: total.textContent }),
    );
  }

  /** @param {number} nth */
  function remove(nth) {
    basket = basket.filter((_, other) => other !== nth);
    draw();
  }

  /** What is sold, as the program is told it. @returns {SaleInput} */
  function sale() {
    const buyer = basket[0]?.holders[0] ?? props.draft()?.holders[0];
    return {
      ...(buyer?.name ? { buyer: buyer.name } : {}),
      ...(buyer?.email ? { email: buyer.email } : {}),
      lines: lines().map(({ type, holders }) => ({ type: type.index, holders })),
      payments: payment.payments(),
      ...(until.root.hidden || until.input.value === "" ? {} : { pay_until: until.text() }),
      ...(note.input.value.trim() === "" ? {} : { order_note: note.input.value }),
    };
  }

  return {
    root,
    error,
    submit,
    draw,
    sale,
    isEmpty: () => lines().length === 0,
    add: (/** @type {Line} */ line) => {
      basket = [...basket, line];
    },
    reset: () => {
      basket = [];
      until.clear();
      note.input.value = "";
      extra.open = false;
      payment.reset();
    },
  };
}

/**
 * The fields of it, and what is shown.
 * @param {HTMLElement} payment
 * @param {string} zone
 */
function orderControls(payment, zone) {
  const list = h("ul", { class: "lines", testid: "sell-lines" });
  const total = h("output", { class: "total", testid: "sell-total" });
  const until = momentField({ label: t("sell-until"), testid: "sell-until", zone, hint: t("sell-until-hint") });
  const note = field({ label: t("order-note"), testid: "sell-order-note", hint: t("order-note-hint") });
  const extra = h("details", { class: "extra" }, h("summary", { testid: "sell-extra" }, t("sell-extra")), note.root);
  const error = h("div");
  const submit = button({ label: t("sell-go"), testid: "sell-go", kind: "primary", type: "submit" });
  const root = h(
    "div",
    { class: "order" },
    h("h2", {}, t("sell-order")),
    list,
    h("div", { class: "total-row" }, h("span", {}, t("sell-total")), total),
    payment,
    until.root,
    extra,
    error,
    submit,
    h("p", { class: "hint keys" }, t("sell-keys")),
  );
  return { root, list, total, until, note, extra, error, submit };
}

/**
 * What a line costs: at another price that was typed for it, or at the type's.
 * @param {Line} line
 */
function lineCost({ type, holders }) {
  const price = (/** @type {string | null | undefined} */ typed) =>
    typed ? (readAmount(typed, type.currency) ?? type.price) : type.price;
  return holders.reduce((sum, holder) => sum + price(holder.price), 0);
}

/**
 * @param {Line} line
 * @param {(() => void) | null} remove null for the one that is being typed
 */
function orderLine({ type, holders }, remove) {
  const cross = () =>
    h(
      "button",
      {
        type: "button",
        class: "quiet icon-only",
        "aria-label": t("sell-remove", { type: type.name }),
        onclick: remove,
      },
      icon("cross"),
    );
  return h(
    "li",
    { class: remove ? "" : "draft" },
    h(
      "span",
      {},
      t("sell-line", { count: holders.length, type: type.name }),
      holders[0]?.name && h("span", { class: "muted" }, holders[0].name),
      holders[0]?.price_reason && h("span", { class: "muted" }, holders[0].price_reason),
    ),
    h("span", { class: "number" }, money(lineCost({ type, holders }), type.currency)),
    remove ? cross() : h("span", {}),
  );
}

/**
 * What the button sells, and for how much.
 * @param {object} order
 * @param {number} order.cost
 * @param {number} order.open
 * @param {boolean} order.later
 * @param {number} order.tickets
 * @param {string} order.currency
 * @param {string | null} order.total
 */
function submitLabel({ cost, open, later, tickets, currency, total }) {
  if (cost === 0) return t("sell-go-free", { n: tickets });
  if (later) return t("sell-go-unpaid", { n: tickets });
  if (open > 0) return t("sell-go-part", { now: money(cost - open, currency), open: money(open, currency) });
  return t("sell-go-total", { total: total ?? "" });
}
