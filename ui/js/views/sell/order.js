// One order at the side of the screen: what it costs, what was paid and given back, its tickets, its data to be
// changed. Giving money back is in `refund.js`, finding an order in `orders.js`, one ticket in `guests/ticket.js`.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { dateTime, money, shortMoment } from "../../lib/format.js";
import { guestName } from "../../lib/guest-name.js";
import { t } from "../../lib/words.js";
import { button, field } from "../../widgets/field.js";
import { momentField } from "../../widgets/moment-field.js";
import { panel } from "../../widgets/panel.js";
import { attempt, done, failed } from "../../widgets/toast.js";
import { eraseBuyerPanel } from "../guests/erase.js";
import { print, printReceipt, savePdf, saveReceipt } from "../guests/printing.js";
import { paymentForm } from "./payment.js";
import { refundPanel } from "./refund.js";
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
  if (order.paid_back) return { words: t("order-paid-back", { amount: money(order.due, currency) }), kind: "blocked" };
  if (order.overpaid > 0)
    return { words: t("order-overpaid", { amount: money(order.overpaid, currency) }), kind: "unpaid" };
  if (order.total === 0 && order.paid === 0 && order.method !== "free")
    return { words: t("order-cancelled"), kind: "cancelled" };
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
          onclick: () => refundPanel(event, { order, tickets }, changedTo),
        }),
      button({
        label: t("paper-print"),
        testid: "order-print",
        icon: "print",
        onclick: () => print(context, numbers, job),
      }),
      button({ label: t("paper-pdf"), testid: "order-pdf", icon: "file", onclick: () => savePdf(event, numbers) }),
      payments.length > 0 && [
        button({
          label: t("order-receipt"),
          testid: "order-receipt",
          icon: "print",
          onclick: () => printReceipt(context, order.number, job),
        }),
        button({
          label: t("order-receipt-pdf"),
          testid: "order-receipt-pdf",
          icon: "file",
          onclick: () => saveReceipt(event, order.number),
        }),
      ],
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
 * The tax of one rate that is in an order.
 * @param {OrderView["taxes"][number]} part
 * @returns {[string, string]}
 */
function taxFact({ rate, net, tax, currency }) {
  return [t("order-tax"), t("order-tax-part", { tax: money(tax, currency), net: money(net, currency), rate })];
}

/**
 * @param {OrderView} order
 * @param {string} zone
 */
function orderFacts(order, zone) {
  /** @type {[string, string][]} */
  const refunded = order.refunded > 0 ? [[t("order-refunded"), money(order.refunded, order.currency)]] : [];
  /** @type {[string, string][]} */
  const facts = [
    [t("order-total"), money(order.total, order.currency)],
    ...order.taxes.map(taxFact),
    [t("order-taken"), money(order.paid, order.currency)],
    ...refunded,
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
      h("span", {}, guestName(ticket)),
      h("span", { class: "muted" }, [ticket.type, ticket.seat, ticket.price_reason].filter(Boolean).join(" · ")),
      ticket.price !== null && h("span", { class: "number" }, money(ticket.price, ticket.currency)),
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
  const until = momentField({ label: t("order-until"), testid: "order-until", value: order.pay_until, zone });
  const error = h("div", { class: "wide" });
  const onsubmit = async (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    await attempt(error, async () => {
      changed(
        await api.editOrder(event, order.number, {
          buyer: buyer.input.value,
          email: email.input.value,
          note: note.input.value,
          pay_until: until.touched(),
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
