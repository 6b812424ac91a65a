// Money given back for an order, or for one of its tickets. Whoever has all of it back has no ticket any more, so it is
// asked whether to cancel; what it comes to is decided by the program.

import * as api from "../../api.js";
import { h, put } from "../../lib/dom.js";
import { money, plainAmount } from "../../lib/format.js";
import { readAmount } from "../../lib/tender.js";
import { t } from "../../lib/words.js";
import { button, choice, field, tick } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { attempt, done } from "../../widgets/toast.js";

/** @typedef {import("../../api.js").OrderWithTickets} OrderWithTickets */

/** The most tickets that are offered by name. */
const MOST = 200;

/**
 * @param {string} event
 * @param {Pick<OrderWithTickets, "order" | "tickets">} of
 * @param {(issued: OrderWithTickets) => void} changed
 */
export function refundPanel(event, { order, tickets }, changed) {
  const { body, foot, close } = panel({ title: t("order-refund"), testid: "refund" });
  const { currency } = order;
  const stand = tickets.filter(({ state }) => state !== "cancelled");
  const controls = refundControls(order, stand, draw);
  const { whom, amount, method, reason, cancel, stays, error } = controls;
  const named = () => stand.find(({ number }) => number === whom.input.value);

  /** The tickets that all is given back for. */
  function whole() {
    const sum = amount.input.value.trim() === "" ? null : readAmount(amount.input.value, currency);
    if (sum === null) return 0;
    if (sum >= order.paid && sum > order.overpaid) return stand.length;
    const price = named()?.price ?? 0;
    return price > 0 && sum >= price ? 1 : 0;
  }

  function draw() {
    const many = whole();
    cancel.root.hidden = many === 0;
    stays.hidden = many > 0 || amount.input.value.trim() === "" || stand.length === 0;
    relabelTick(cancel.root, t("refund-cancels", { n: many }));
  }

  whom.input.addEventListener("change", () => {
    const price = named()?.price ?? null;
    amount.input.value = price === null ? usual(order) : plainAmount(Math.min(price, order.paid), currency);
    draw();
  });
  const go = async () => {
    await attempt(error, async () => {
      const ticket = named()?.number;
      const issued = await api.refund(event, order.number, {
        amount: amount.input.value,
        ...(ticket === undefined ? {} : { ticket }),
        cancel: cancel.input.checked,
        method: /** @type {import("../../api.js").PaymentMethod} */ (method.input.value),
        reason: reason.input.value,
      });
      close();
      changed(issued);
      done(t("refund-done"));
    });
  };
  const onsubmit = (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    go();
  };
  put(body, h("form", { class: "form two", onsubmit }, ...controls.roots));
  put(
    foot,
    button({ label: t("common-cancel"), testid: "refund-cancel", kind: "quiet", onclick: close }),
    button({ label: t("refund-go"), testid: "refund-go", kind: "primary", onclick: go }),
  );
  draw();
  amount.input.focus();
  amount.input.select();
}

/**
 * What is likely to be given back of an order: what was paid too much.
 * @param {OrderWithTickets["order"]} order
 */
const usual = ({ overpaid, currency }) => (overpaid > 0 ? plainAmount(overpaid, currency) : "");

/**
 * @param {HTMLElement} root
 * @param {string} words
 */
function relabelTick(root, words) {
  const label = root.querySelector("label");
  if (label?.firstChild) label.firstChild.textContent = words;
}

/**
 * The fields of it.
 * @param {OrderWithTickets["order"]} order
 * @param {OrderWithTickets["tickets"]} stand
 * @param {() => void} oninput
 */
function refundControls(order, stand, oninput) {
  const { currency } = order;
  /** @type {[string, string][]} */
  const each = stand
    .slice(0, MOST)
    .map((ticket) => [
      ticket.number,
      [ticket.name ?? ticket.number, ticket.type, money(ticket.price ?? 0, currency)].join(" · "),
    ]);
  const whom = choice({
    label: t("refund-for"),
    testid: "refund-for",
    options: [["", t("refund-for-order")], ...each],
  });
  const amount = field({
    label: t("refund-amount"),
    testid: "refund-amount",
    inputmode: "decimal",
    hint: t("refund-most", { amount: money(order.paid, currency) }),
    value: usual(order),
    oninput,
  });
  const method = choice({
    label: t("refund-method"),
    testid: "refund-method",
    value: order.method === "free" ? "cash" : (order.method ?? "cash"),
    options: [
      ["cash", t("payment-cash")],
      ["card", t("payment-card")],
      ["transfer", t("payment-transfer")],
      ["other", t("payment-other")],
    ],
  });
  const reason = field({ label: t("ticket-reason"), testid: "refund-reason" });
  const cancel = tick({
    label: t("refund-cancels", { n: 1 }),
    testid: "refund-cancels",
    checked: true,
    hint: t("refund-cancels-hint"),
  });
  cancel.root.classList.add("wide");
  const stays = h("p", { class: "hint wide", testid: "refund-stays" }, t("refund-stays"));
  const error = h("div", { class: "wide" });
  const enter = h("button", { type: "submit", class: "visually-hidden", tabindex: "-1", "aria-hidden": "true" });
  const roots = [whom.root, amount.root, method.root, reason.root, cancel.root, stays, error, enter];
  whom.root.hidden = stand.length < 2;
  return { whom, amount, method, reason, cancel, stays, error, roots };
}
