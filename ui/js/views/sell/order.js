// One order at the side of the screen: what it costs, what was paid and given back, its tickets, its data to be
// changed. Finding an order is in `orders.js`, a single ticket in `guests/ticket.js`.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { dateTime, localInput, money, plainAmount, shortMoment } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { button, choice, field } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { attempt, done, failed } from "../../widgets/toast.js";
import { eraseBuyerPanel } from "../guests/erase.js";
import { print, savePdf } from "../guests/printing.js";
import { paymentForm } from "./payment.js";
import { ticketPanel } from "../guests/ticket.js";

/** @typedef {import("../../api.js").OrderWithTickets} OrderWithTickets */
/** @typedef {import("../../api.js").OrderView} OrderView */
/** @typedef {OrderWithTickets["payments"][number]} PaymentView */
/** @typedef {import("../../lib/context.js").Context} Context */

/** The most tickets that are listed. */
const MOST = 200;

/**
 * What an order still costs, in a few words, and how loud they are.
 * @param {OrderView} order
 * @returns {{ words: string, kind: string }}
 */
export function orderStanding(order) {
  const { currency } = order;
  if (order.overpaid > 0)
    return { words: t("order-overpaid", { amount: money(order.overpaid, currency) }), kind: "unpaid" };
  if (order.due === 0) return { words: t("order-paid"), kind: "inside" };
  if (order.expired) return { words: t("order-expired", { amount: money(order.due, currency) }), kind: "blocked" };
  return { words: t("order-due", { amount: money(order.due, currency) }), kind: "unpaid" };
}

/**
 * @param {Context} context
 * @param {string} number
 * @param {() => void} changed
 */
export function orderPanel(context, number, changed) {
  const { id: event, timezone: zone } = context.event;
  const { body, foot, title } = panel({ title: number, testid: "order", side: true });
  const again = () => api.orderTickets(event, number).then(draw, failed);
  /** The order is another one now. @param {OrderWithTickets} issued */
  const changedTo = (issued) => {
    draw(issued);
    changed();
  };

  function draw(/** @type {OrderWithTickets} */ { order, tickets, payments }) {
    const { words, kind } = orderStanding(order);
    const job = h("div");
    const numbers = tickets.map((ticket) => ticket.number);
    const openTicket = (/** @type {string} */ ticket) =>
      ticketPanel(context, ticket, () => {
        again();
        changed();
      });
    const paid = async () => {
      await again();
      changed();
    };
    fill(title, order.buyer ?? t("order-nameless"), h("span", { class: "mono muted" }, order.number));
    fill(
      body,
      h("div", { class: "order-standing" }, h("span", { class: `badge ${kind}`, testid: "order-standing" }, words)),
      order.note !== null && h("div", { class: "notice warning" }, h("p", {}, order.note)),
      orderFacts(order, zone),
      order.due > 0 && payForm(event, order, paid),
      ticketList(tickets, openTicket),
      payments.length > 0 && paymentTable(payments, zone),
      editForm(context, order, changedTo),
      job,
    );
    fill(
      foot,
      order.paid > 0 &&
        button({
          label: t("order-refund"),
          testid: "order-refund",
          onclick: () => refundPanel(event, order, draw, changed),
        }),
      button({
        label: t("paper-print"),
        testid: "order-print",
        icon: "print",
        onclick: () => print(context, numbers, job),
      }),
      button({ label: t("paper-pdf"), testid: "order-pdf", icon: "file", onclick: () => savePdf(event, numbers) }),
      context.event.role === "organiser" &&
        button({
          label: t("erase-open"),
          testid: "order-forget",
          kind: "danger",
          onclick: () => eraseBuyerPanel(event, order, paid),
        }),
    );
  }

  put(body, h("p", { class: "muted" }, t("common-loading")));
  again();
}

/**
 * @param {OrderView} order
 * @param {string} zone
 */
function orderFacts(order, zone) {
  /** @type {[string, string][]} */
  const facts = [
    [t("order-total"), money(order.total, order.currency)],
    [t("order-taken"), money(order.paid, order.currency)],
    [t("order-sold"), [dateTime(order.at, zone), order.device, order.person].filter(Boolean).join(" · ")],
  ];
  if (order.pay_until !== null && order.due > 0) facts.push([t("order-until"), dateTime(order.pay_until, zone)]);
  return h(
    "dl",
    { class: "facts one" },
    facts.map(([key, value]) => h("div", {}, h("dt", {}, key), h("dd", {}, value))),
  );
}

/**
 * @param {OrderWithTickets["tickets"]} tickets
 * @param {(number: string) => void} open
 */
function ticketList(tickets, open) {
  const line = (/** @type {OrderWithTickets["tickets"][number]} */ ticket) =>
    h(
      "button",
      {
        type: "button",
        class: "quiet line",
        testid: `order-ticket-${ticket.number}`,
        onclick: () => open(ticket.number),
      },
      h("span", {}, ticket.name ?? t("guest-nameless")),
      h("span", { class: "muted" }, [ticket.type, ticket.seat].filter(Boolean).join(" · ")),
      ticket.state !== "valid" && h("span", { class: `badge ${ticket.state}` }, t(`guest-state-${ticket.state}`)),
    );
  return h(
    "section",
    {},
    h("h3", {}, t("order-tickets", { n: tickets.length })),
    h(
      "ul",
      { class: "plain" },
      tickets.slice(0, MOST).map((ticket) => h("li", {}, line(ticket))),
    ),
  );
}

/**
 * What is due, to be paid now.
 * @param {string} event
 * @param {OrderView} order
 * @param {() => Promise<void>} paid
 */
function payForm(event, order, paid) {
  const error = h("div");
  const payment = paymentForm({
    stem: "order",
    due: () => ({ amount: order.due, currency: order.currency }),
    onchange: () => {},
  });
  const onsubmit = async (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    await attempt(error, async () => {
      const { change, amount, currency } = await api.payOrders(event, {
        orders: [order.number],
        payments: payment.payments(),
      });
      await paid();
      done(
        change > 0
          ? t("order-payed-change", { change: money(change, currency) })
          : t("order-payed", { amount: money(amount, currency) }),
      );
    });
  };
  return h(
    "form",
    { class: "stack", testid: "order-pay-form", onsubmit },
    payment.root,
    error,
    h(
      "div",
      { class: "actions" },
      button({ label: t("order-pay"), testid: "order-pay", kind: "primary", type: "submit" }),
    ),
  );
}

/**
 * What was paid and given back.
 * @param {PaymentView[]} payments
 * @param {string} zone
 */
function paymentTable(payments, zone) {
  const row = (/** @type {PaymentView} */ { amount, currency, change, ...payment }) => {
    const method = t(`payment-${payment.method}`);
    const under = [shortMoment(payment.at, zone), payment.device, payment.person, payment.reason]
      .filter(Boolean)
      .join(" · ");
    return h(
      "tr",
      {},
      h(
        "th",
        { scope: "row" },
        amount < 0 ? t("order-given-back", { method }) : method,
        h("span", { class: "under" }, under),
      ),
      h(
        "td",
        { class: "number" },
        money(amount, currency),
        change !== null &&
          change > 0 &&
          h("span", { class: "under" }, t("order-change", { change: money(change, currency) })),
      ),
    );
  };
  return h(
    "section",
    {},
    h("h3", {}, t("order-payments")),
    h("table", { class: "table", testid: "order-payments" }, h("tbody", {}, payments.map(row))),
  );
}

/**
 * The order's own data.
 * @param {Context} context
 * @param {OrderView} order
 * @param {(issued: OrderWithTickets) => void} changed
 */
function editForm({ event: { id: event, timezone: zone } }, order, changed) {
  const buyer = field({ label: t("order-buyer"), testid: "order-buyer", value: order.buyer ?? "" });
  const email = field({ label: t("sell-email"), testid: "order-email", value: order.email ?? "", inputmode: "email" });
  const note = field({
    label: t("order-note"),
    testid: "order-note",
    value: order.note ?? "",
    hint: t("order-note-hint"),
    wide: true,
  });
  const until = field({
    label: t("order-until"),
    testid: "order-until",
    type: "datetime-local",
    value: localInput(order.pay_until, zone),
  });
  const error = h("div", { class: "wide" });
  const before = until.input.value;
  const onsubmit = async (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    await attempt(error, async () => {
      changed(
        await api.editOrder(event, order.number, {
          buyer: buyer.input.value,
          email: email.input.value,
          note: note.input.value,
          ...(until.input.value === before ? {} : { pay_until: until.input.value }),
        }),
      );
      done(t("order-saved"));
    });
  };
  return h(
    "form",
    { class: "form two deeds-form", onsubmit },
    buyer.root,
    email.root,
    order.due > 0 && until.root,
    note.root,
    error,
    h("div", { class: "actions wide" }, button({ label: t("common-save"), testid: "order-save", type: "submit" })),
  );
}

/**
 * Gives money back.
 * @param {string} event
 * @param {OrderView} order
 * @param {(issued: OrderWithTickets) => void} draw
 * @param {() => void} changed
 */
function refundPanel(event, order, draw, changed) {
  const { body, foot, close } = panel({ title: t("order-refund"), testid: "refund" });
  const amount = field({
    label: t("refund-amount"),
    testid: "refund-amount",
    inputmode: "decimal",
    hint: t("refund-most", { amount: money(order.paid, order.currency) }),
    value: order.overpaid > 0 ? plainAmount(order.overpaid, order.currency) : "",
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
  const reason = field({ label: t("ticket-reason"), testid: "refund-reason", wide: true });
  const error = h("div", { class: "wide" });
  const go = async () => {
    await attempt(error, async () => {
      draw(
        await api.refund(event, order.number, {
          amount: amount.input.value,
          method: /** @type {import("../../api.js").PaymentMethod} */ (method.input.value),
          reason: reason.input.value,
        }),
      );
      close();
      changed();
      done(t("refund-done"));
    });
  };
  const onsubmit = (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    go();
  };
  put(
    body,
    h(
      "form",
      { class: "form two", onsubmit },
      amount.root,
      method.root,
      reason.root,
      error,
      h("button", { type: "submit", class: "visually-hidden", tabindex: "-1", "aria-hidden": "true" }),
    ),
  );
  put(
    foot,
    button({ label: t("common-cancel"), testid: "refund-cancel", kind: "quiet", onclick: close }),
    button({ label: t("refund-go"), testid: "refund-go", kind: "primary", onclick: go }),
  );
  amount.input.focus();
  amount.input.select();
}
