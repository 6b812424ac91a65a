// What a sale made, in the place of the order until the next one is begun: numbers, codes, paper.

import { fill, h } from "../../lib/dom.js";
import { dateTime, money } from "../../lib/format.js";
import { guestName } from "../../lib/guest-name.js";
import { t } from "../../lib/words.js";
import { button } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";
import { codeImage, print, savePdf } from "../guests/printing.js";

/** @typedef {import("../../api.js").OrderWithTickets} OrderWithTickets */
/** @typedef {import("../../lib/context.js").Context} Context */

/**
 * @param {HTMLElement} side
 * @param {HTMLElement} order what stands there otherwise
 * @param {Context} context
 * @param {() => void} next called when the person goes on
 * @returns {{ show: (issued: OrderWithTickets) => HTMLElement, clear: () => void }}
 */
export function saleResult(side, order, context, next) {
  let shown = false;
  fill(side, order);

  function clear() {
    if (!shown) return;
    shown = false;
    fill(side, order);
  }

  return {
    clear,
    show(issued) {
      shown = true;
      const numbers = issued.tickets.map(({ number }) => number);
      const job = h("div", { class: "job-place" });
      const goOn = () => {
        clear();
        next();
      };
      fill(
        side,
        h(
          "section",
          { class: "sold", testid: "sold", "aria-live": "polite" },
          h("header", {}, icon("check"), h("h2", {}, t("sell-sold", { n: numbers.length }))),
          ...paidLines(issued, context.event.timezone),
          ...ticketCards(issued, context.event.id),
          h(
            "div",
            { class: "actions spread" },
            button({
              label: t("paper-print"),
              testid: "sold-print",
              icon: "print",
              onclick: () => print(context, numbers, job),
            }),
            button({
              label: t("paper-pdf"),
              testid: "sold-pdf",
              icon: "file",
              onclick: () => savePdf(context.event.id, numbers),
            }),
          ),
          job,
          button({ label: t("sell-next"), testid: "sold-next", kind: "primary", onclick: goOn }),
        ),
      );
      return job;
    },
  };
}

/**
 * What was paid, what goes back, what is still due.
 * @param {OrderWithTickets} issued
 * @param {string} zone
 */
function paidLines({ order, change, letters_missing: letters }, zone) {
  const { total, currency, method, paid, due, pay_until: until } = order;
  const words =
    method === "free"
      ? t("payment-free")
      : paid >= total
        ? t("sell-paid", { total: money(total, currency), method: t(`payment-${method ?? "other"}`) })
        : t("sell-unpaid", { total: money(total, currency) });
  const taxes = order.taxes.map(({ rate, net, tax }) =>
    t("order-tax-part", { tax: money(tax, currency), net: money(net, currency), rate }),
  );
  return [
    h("p", { class: "muted" }, words),
    taxes.length > 0 && h("p", { class: "muted", testid: "sold-tax" }, `${t("order-tax")} ${taxes.join(" · ")}`),
    change > 0 &&
      h(
        "p",
        { class: "change", testid: "sold-change" },
        h("span", {}, t("pay-change")),
        h("strong", {}, money(change, currency)),
      ),
    due > 0 &&
      paid > 0 &&
      h("p", { class: "warn", testid: "sold-due" }, t("order-due", { amount: money(due, currency) })),
    letters !== null && h("p", { class: "warn", testid: "sold-letters" }, letters),
    due > 0 && until !== null && h("p", { class: "muted" }, t("sell-kept", { until: dateTime(until, zone) })),
  ];
}

/**
 * One ticket at a time, and buttons to turn to the others.
 * @param {OrderWithTickets} issued
 * @param {string} event
 */
function ticketCards({ tickets }, event) {
  let at = 0;
  const card = h("div", { class: "sold-ticket" });
  const place = h("span", { class: "muted" });
  const draw = () => {
    const ticket = tickets[at];
    if (ticket === undefined) return;
    place.textContent = t("sell-nth", { nth: at + 1, of: tickets.length });
    fill(
      card,
      codeImage(event, ticket),
      h("strong", { class: "mono big", testid: "sold-number" }, ticket.number),
      h("p", {}, guestName(ticket)),
      h("p", { class: "muted" }, [ticket.type, ticket.seat].filter(Boolean).join(" · ")),
    );
  };
  const turn = (/** @type {number} */ by) => {
    at = (at + by + tickets.length) % tickets.length;
    draw();
  };
  draw();
  const turner = () =>
    h(
      "div",
      { class: "turn" },
      button({ label: t("sell-previous"), testid: "sold-previous", kind: "quiet", onclick: () => turn(-1) }),
      place,
      button({ label: t("sell-following"), testid: "sold-following", kind: "quiet", onclick: () => turn(1) }),
    );
  return [card, tickets.length > 1 && turner()];
}
