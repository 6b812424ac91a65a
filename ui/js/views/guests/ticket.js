// One ticket at the side of the screen: its data to be changed, its code, its paper, and what can be done to it. What
// is done here can be undone, so nothing is asked twice.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { dateTime, money } from "../../lib/format.js";
import { guestName } from "../../lib/guest-name.js";
import { t } from "../../lib/words.js";
import { button, choice, field } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { attempt, done, failed } from "../../widgets/toast.js";
import { changeTypePanel } from "./change-type.js";
import { erasePanel } from "./erase.js";
import { codeImage, print, savePdf } from "./printing.js";
import { ticketHistory } from "./history.js";
import { wristband } from "./wristband.js";

/** @typedef {import("../../api.js").TicketView} TicketView */

/** @typedef {import("../../lib/context.js").Context} Context */
/**
 * What is done to a ticket, said in words, with a way back if there is one.
 * @typedef {(change: () => Promise<TicketView>, words: string, back?: () => Promise<TicketView>) => Promise<void>} Act
 */

/**
 * @param {Context} context
 * @param {string} number
 * @param {() => void} changed
 */
export function ticketPanel(context, number, changed) {
  const event = context.event.id;
  const may = context.event.role !== "door";
  const { body, foot, title } = panel({ title: number, testid: "ticket", side: true });
  const load = () => api.ticket(event, number).then(draw, failed);
  /** @type {Act} */
  const act = async (change, words, back) => {
    try {
      draw(await change());
      // What became of the ticket stands at the top.
      body.scrollTop = 0;
      changed();
      done(words, back && { label: t("common-undo"), run: () => act(back, t("ticket-undone")) });
    } catch (error) {
      failed(error);
    }
  };
  const saved = (/** @type {TicketView} */ ticket) => {
    draw(ticket);
    changed();
  };
  const again = () => {
    load();
    changed();
  };

  function draw(/** @type {TicketView} */ ticket) {
    fill(title, guestName(ticket), h("span", { class: "mono muted" }, ticket.number));
    const job = h("div");
    fill(
      body,
      ticket.state !== "valid" && stateNotice(ticket),
      h("div", { class: "ticket-top" }, codeImage(event, ticket), ticketFacts(ticket, context.event.timezone)),
      ticketForm(ticket, may, saved),
      may && ticket.state !== "cancelled" && wristband(ticket, act),
      may && deeds(context, ticket, act, again),
      job,
      ticketHistory(event, number),
    );
    const saveQr = () =>
      api.saveQr(event, number).then((file) => {
        if (file !== null) done(t("paper-saved", { file }));
      }, failed);
    fill(
      foot,
      button({
        label: t("paper-print"),
        testid: "ticket-print",
        icon: "print",
        onclick: () => print(context, [ticket.number], job),
      }),
      button({
        label: t("paper-pdf"),
        testid: "ticket-pdf",
        icon: "file",
        onclick: () => savePdf(event, [ticket.number]),
      }),
      button({ label: t("ticket-qr"), testid: "ticket-save-qr", kind: "quiet", onclick: saveQr }),
    );
  }

  put(body, h("p", { class: "muted" }, t("common-loading")));
  load();
}

/** @param {TicketView} ticket */
function stateNotice({ state, state_text: text, inside }) {
  return h(
    "div",
    { class: "notice warning", testid: "ticket-state" },
    h(
      "div",
      {},
      h("strong", {}, t(`guest-state-${state}`)),
      text && h("p", {}, text),
      inside && h("p", {}, t("ticket-still-inside")),
    ),
  );
}

/**
 * What it costs, and the tax in that.
 * @param {TicketView} ticket
 */
function priceOf({ price, currency, tax }) {
  const cost = money(price ?? 0, currency);
  return tax === null ? cost : t("ticket-tax", { price: cost, rate: tax });
}

/**
 * @param {TicketView} ticket
 * @param {string} zone
 */
function ticketFacts(ticket, zone) {
  const paid = ticket.paid ? t("ticket-paid") : ticket.expired ? t("guest-state-expired") : t("ticket-unpaid");
  // A door sees no price.
  const price =
    ticket.price === null ? paid : ticket.price === 0 ? t("sell-free") : [priceOf(ticket), paid].join(" · ");
  const entered =
    ticket.entered_at === null
      ? t("ticket-entered-not")
      : [dateTime(ticket.entered_at, zone), ticket.inside ? t("ticket-inside") : t("ticket-left")].join(" · ");
  /** @type {[string, string][]} */
  const facts = [
    [t("ticket-type"), ticket.type],
    [t("ticket-price"), price],
    [t("ticket-order"), ticket.order],
    [t("ticket-issued"), dateTime(ticket.issued_at, zone)],
    [t("ticket-entered"), entered],
  ];
  if (ticket.price_reason !== null) facts.push([t("ticket-price-reason"), ticket.price_reason]);
  if (ticket.serial > 0) facts.push([t("ticket-serial"), t("ticket-serial-times", { n: ticket.serial })]);
  return h(
    "dl",
    { class: "facts one" },
    facts.map(([key, value]) => h("div", {}, h("dt", {}, key), h("dd", {}, value))),
  );
}

/**
 * The ticket's own data.
 * @param {TicketView} ticket
 * @param {boolean} may whether it may be changed here
 * @param {(ticket: TicketView) => void} saved
 */
function ticketForm(ticket, may, saved) {
  const disabled = !may;
  const name = field({ label: t("sell-name"), testid: "ticket-name", value: ticket.name ?? "", disabled });
  const email = field({ label: t("sell-email"), testid: "ticket-email", value: ticket.email ?? "", disabled });
  const seat = field({ label: t("sell-seat"), testid: "ticket-seat", value: ticket.seat ?? "", disabled });
  const note = field({
    label: t("sell-note"),
    testid: "ticket-note",
    value: ticket.note ?? "",
    disabled,
    hint: t("ticket-note-hint"),
  });
  const error = h("div", { class: "wide" });
  const save = button({ label: t("common-save"), testid: "ticket-save", kind: "primary", type: "submit" });
  const onsubmit = async (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    await attempt(error, async () => {
      saved(
        await api.editTicket(ticket.event, ticket.number, {
          name: name.input.value,
          email: email.input.value,
          seat: seat.input.value,
          note: note.input.value,
        }),
      );
      done(t("ticket-saved"));
    });
  };
  return h(
    "form",
    { class: "form two", onsubmit },
    name.root,
    email.root,
    seat.root,
    note.root,
    error,
    may && h("div", { class: "actions wide" }, save),
  );
}

/**
 * What can be done to the ticket.
 * @param {Context} context
 * @param {TicketView} ticket
 * @param {Act} act
 * @param {() => void} again it is another one now, by something that was not done here
 */
function deeds(context, ticket, act, again) {
  const { event, number, state } = ticket;
  const reason = field({ label: t("ticket-reason"), testid: "ticket-reason", hint: t("ticket-reason-hint") });
  const block = () =>
    act(
      () => api.block(event, number, reason.input.value),
      t("ticket-blocked"),
      () => api.unblock(event, number),
    );
  const cancel = () =>
    act(
      () => api.cancel(event, number, reason.input.value.trim() || null),
      t("ticket-cancelled"),
      () => api.reinstate(event, number),
    );
  const buttons = [
    state === "valid" && button({ label: t("ticket-block"), testid: "ticket-block", onclick: block }),
    state === "blocked" &&
      button({
        label: t("ticket-unblock"),
        testid: "ticket-unblock",
        onclick: () => act(() => api.unblock(event, number), t("ticket-unblocked")),
      }),
    state === "valid" &&
      button({
        label: t("ticket-reissue"),
        testid: "ticket-reissue",
        title: t("ticket-reissue-hint"),
        onclick: () => act(() => api.reissue(event, number), t("ticket-reissued")),
      }),
    state !== "cancelled" &&
      button({ label: t("change-type"), testid: "ticket-change-type", onclick: () => changeTypePanel(ticket, again) }),
    state !== "cancelled" &&
      button({ label: t("ticket-cancel"), testid: "ticket-cancel", kind: "danger", onclick: cancel }),
    state === "cancelled" &&
      button({
        label: t("ticket-reinstate"),
        testid: "ticket-reinstate",
        onclick: () => act(() => api.reinstate(event, number), t("ticket-reinstated")),
      }),
    context.event.role === "organiser" &&
      button({
        label: t("erase-open"),
        testid: "ticket-forget",
        kind: "danger",
        onclick: () => erasePanel(ticket, again),
      }),
  ];
  return h(
    "section",
    { class: "deeds" },
    h("h3", {}, t("ticket-deeds")),
    !ticket.paid && state !== "cancelled" && payLine(ticket, act),
    state === "valid" && reason.root,
    h("div", { class: "actions wrap" }, buttons),
  );
}

/**
 * Takes the money for it.
 * @param {TicketView} ticket
 * @param {Act} act
 */
function payLine({ event, number }, act) {
  const method = choice({
    label: t("sell-payment"),
    testid: "ticket-method",
    options: [
      ["cash", t("payment-cash")],
      ["card", t("payment-card")],
      ["transfer", t("payment-transfer")],
      ["other", t("payment-other")],
    ],
  });
  const pay = () => api.pay(event, number, /** @type {import("../../api.js").PaymentMethod} */ (method.input.value));
  return h(
    "div",
    { class: "with-button" },
    method.root,
    button({ label: t("ticket-pay"), testid: "ticket-pay", onclick: () => act(pay, t("ticket-payed")) }),
  );
}
