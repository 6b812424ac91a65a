// One ticket at the side of the screen: its data to be changed, its code, its paper, and what can be done to it. What
// is done here can be undone, so nothing is asked twice.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { dateTime, money } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { button, choice, field } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { done, failed, failedHere } from "../../widgets/toast.js";
import { erasePanel } from "./erase.js";
import { codeImage, print, savePdf } from "./printing.js";
import { ticketHistory } from "./history.js";

/** @typedef {import("../../api.js").TicketView} TicketView */

/**
 * @param {import("../../lib/context.js").Context} context
 * @param {string} number
 * @param {() => void} changed
 */
export function ticketPanel(context, number, changed) {
  const event = context.event.id;
  const may = context.event.role !== "door";
  const { body, foot, title } = panel({ title: number, testid: "ticket", side: true });
  const load = () => api.ticket(event, number).then(draw, failed);

  /**
   * @param {() => Promise<TicketView>} change
   * @param {string} words
   * @param {() => Promise<TicketView>} [back]
   */
  async function act(change, words, back) {
    try {
      draw(await change());
      // What became of the ticket stands at the top.
      body.scrollTop = 0;
      changed();
      done(words, back && { label: t("common-undo"), run: () => act(back, t("ticket-undone")) });
    } catch (error) {
      failed(error);
    }
  }

  function draw(/** @type {TicketView} */ ticket) {
    const zone = context.event.timezone;
    fill(title, ticket.name ?? t("guest-nameless"), h("span", { class: "mono muted" }, ticket.number));
    const name = field({ label: t("sell-name"), testid: "ticket-name", value: ticket.name ?? "", disabled: !may });
    const email = field({ label: t("sell-email"), testid: "ticket-email", value: ticket.email ?? "", disabled: !may });
    const seat = field({ label: t("sell-seat"), testid: "ticket-seat", value: ticket.seat ?? "", disabled: !may });
    const note = field({
      label: t("sell-note"),
      testid: "ticket-note",
      value: ticket.note ?? "",
      disabled: !may,
      hint: t("ticket-note-hint"),
    });
    const error = h("div", { class: "wide" });
    const save = button({ label: t("common-save"), testid: "ticket-save", kind: "primary", type: "submit" });
    const job = h("div");
    const numbers = [ticket.number];
    const paid = ticket.paid ? t("ticket-paid") : t("ticket-unpaid");
    // A door sees no price.
    const price =
      ticket.price === null
        ? paid
        : ticket.price === 0
          ? t("sell-free")
          : [money(ticket.price, ticket.currency), paid].join(" · ");
    /** @type {[string, string][]} */
    const facts = [
      [t("ticket-type"), ticket.type],
      [t("ticket-price"), price],
      [t("ticket-order"), ticket.order],
      [t("ticket-issued"), dateTime(ticket.issued_at, zone)],
      [
        t("ticket-entered"),
        ticket.entered_at === null
          ? t("ticket-entered-not")
          : [dateTime(ticket.entered_at, zone), ticket.inside ? t("ticket-inside") : t("ticket-left")].join(" · "),
      ],
    ];
    if (ticket.serial > 0) facts.push([t("ticket-serial"), t("ticket-serial-times", { n: ticket.serial })]);
    fill(
      body,
      ticket.state !== "valid" &&
        h(
          "div",
          { class: "notice warning", testid: "ticket-state" },
          h(
            "div",
            {},
            h("strong", {}, t(`guest-state-${ticket.state}`)),
            ticket.state_text && h("p", {}, ticket.state_text),
          ),
        ),
      h(
        "div",
        { class: "ticket-top" },
        codeImage(event, ticket),
        h(
          "dl",
          { class: "facts one" },
          facts.map(([key, value]) => h("div", {}, h("dt", {}, key), h("dd", {}, value))),
        ),
      ),
      h(
        "form",
        {
          class: "form two",
          onsubmit: async (/** @type {Event} */ submitted) => {
            submitted.preventDefault();
            failedHere(error, null);
            try {
              draw(
                await api.editTicket(event, number, {
                  name: name.input.value,
                  email: email.input.value,
                  seat: seat.input.value,
                  note: note.input.value,
                }),
              );
              changed();
              done(t("ticket-saved"));
            } catch (thrown) {
              failedHere(error, thrown);
            }
          },
        },
        name.root,
        email.root,
        seat.root,
        note.root,
        error,
        may && h("div", { class: "actions wide" }, save),
      ),
      may && deeds(ticket),
      job,
      ticketHistory(event, number),
    );
    fill(
      foot,
      button({
        label: t("paper-print"),
        testid: "ticket-print",
        icon: "print",
        onclick: () => print(context, numbers, job),
      }),
      button({ label: t("paper-pdf"), testid: "ticket-pdf", icon: "file", onclick: () => savePdf(event, numbers) }),
      button({
        label: t("ticket-qr"),
        testid: "ticket-save-qr",
        kind: "quiet",
        onclick: () =>
          api.saveQr(event, number).then((file) => {
            if (file !== null) done(t("paper-saved", { file }));
          }, failed),
      }),
    );
  }

  function deeds(/** @type {TicketView} */ ticket) {
    const reason = field({ label: t("ticket-reason"), testid: "ticket-reason", hint: t("ticket-reason-hint") });
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
    return h(
      "section",
      { class: "deeds" },
      h("h3", {}, t("ticket-deeds")),
      !ticket.paid &&
        ticket.state !== "cancelled" &&
        h(
          "div",
          { class: "with-button" },
          method.root,
          button({
            label: t("ticket-pay"),
            testid: "ticket-pay",
            onclick: () =>
              act(
                () => api.pay(event, number, /** @type {import("../../api.js").PaymentMethod} */ (method.input.value)),
                t("ticket-payed"),
              ),
          }),
        ),
      ticket.state === "valid" && reason.root,
      h(
        "div",
        { class: "actions wrap" },
        ticket.state === "valid" &&
          button({
            label: t("ticket-block"),
            testid: "ticket-block",
            onclick: () =>
              act(
                () => api.block(event, number, reason.input.value),
                t("ticket-blocked"),
                () => api.unblock(event, number),
              ),
          }),
        ticket.state === "blocked" &&
          button({
            label: t("ticket-unblock"),
            testid: "ticket-unblock",
            onclick: () => act(() => api.unblock(event, number), t("ticket-unblocked")),
          }),
        ticket.state === "valid" &&
          button({
            label: t("ticket-reissue"),
            testid: "ticket-reissue",
            title: t("ticket-reissue-hint"),
            onclick: () => act(() => api.reissue(event, number), t("ticket-reissued")),
          }),
        ticket.state !== "cancelled" &&
          button({
            label: t("ticket-cancel"),
            testid: "ticket-cancel",
            kind: "danger",
            onclick: () =>
              act(
                () => api.cancel(event, number, reason.input.value.trim() || null),
                t("ticket-cancelled"),
                () => api.reinstate(event, number),
              ),
          }),
        ticket.state === "cancelled" &&
          button({
            label: t("ticket-reinstate"),
            testid: "ticket-reinstate",
            onclick: () => act(() => api.reinstate(event, number), t("ticket-reinstated")),
          }),
        context.event.role === "organiser" &&
          button({
            label: t("forget-open"),
            testid: "ticket-forget",
            kind: "danger",
            onclick: () =>
              erasePanel(ticket, () => {
                load();
                changed();
              }),
          }),
      ),
    );
  }

  put(body, h("p", { class: "muted" }, t("common-loading")));
  load();
}
