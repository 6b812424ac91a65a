// The Sell screen, keyboard first: name, Enter, printed. The types are in `type-cards.js`, the fields in
// `holder-form.js`, the order in `order-form.js`, what was sold in `result.js`.

import * as api from "../../api.js";
import { h, put } from "../../lib/dom.js";
import { live } from "../../lib/live.js";
import { t } from "../../lib/words.js";
import { button } from "../../widgets/field.js";
import { failed, failedHere } from "../../widgets/toast.js";
import { print, savePdf } from "../guests/printing.js";
import { cashCountPanel } from "./cash-count.js";
import { holderForm } from "./holder-form.js";
import { orderForm } from "./order-form.js";
import { ordersPanel } from "./orders.js";
import { saleResult } from "./result.js";
import { typeCards } from "./type-cards.js";

/** @typedef {import("../../lib/context.js").Context} Context */

/** @type {import("../../lib/context.js").Screen} */
export function sellScreen(root, context) {
  const { event } = context;
  const touched = () => {
    result.clear();
    order.draw();
  };
  const cards = typeCards({ picked: touched, clicked: () => holder.focus(), toEvent: () => context.go("event") });
  const holder = holderForm({ changed: touched, add: addLine });
  const draft = () => {
    const type = cards.chosen();
    return type && { type, holders: holder.holders() };
  };
  const order = orderForm({ currency: event.currency, zone: event.timezone, draft, started: holder.started });
  const side = h("aside", { class: "card sell-side" });
  const result = saleResult(side, order.root, context, holder.focus);
  const onsubmit = (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    sell(context, order, (issued) => {
      startOver();
      return result.show(issued);
    });
  };
  const form = h(
    "form",
    { class: "sell", testid: "sell-form", onsubmit },
    h("div", { class: "sell-main" }, cards.root, holder.root),
    side,
  );
  put(root, h("div", { class: "screen-body fill" }, head(context), form));

  const watch = live(
    () => api.types(event.id),
    (types) => {
      form.classList.toggle("nothing", types.length === 0);
      cards.set(types);
      order.draw();
    },
    failed,
    { event: event.id, parts: ["event", "orders", "tickets"] },
  );

  function addLine() {
    const line = draft();
    if (line === null) return;
    order.add(line);
    clear();
  }

  function clear() {
    holder.clear();
    order.draw();
    holder.focus();
  }

  function startOver() {
    order.reset();
    clear();
  }

  const unlisten = shortcuts({
    pick: (nth) => {
      const type = cards.nth(nth);
      if (type === undefined) return false;
      cards.pick(type.index);
      holder.focus();
      return true;
    },
    add: addLine,
    startOver: () => {
      result.clear();
      startOver();
    },
    orders: () => ordersPanel(context),
  });
  holder.focus();
  return () => {
    watch.stop();
    unlisten();
  };
}

/**
 * Sells the order, and does with the tickets what the settings say.
 * @param {Context} context
 * @param {ReturnType<typeof orderForm>} order
 * @param {(issued: import("../../api.js").OrderWithTickets) => HTMLElement} sold shows what was sold
 */
async function sell(context, order, sold) {
  const { event, settings } = context;
  const { submit, error } = order;
  if (submit.getAttribute("aria-busy") === "true" || order.isEmpty()) return;
  failedHere(error, null);
  submit.setAttribute("aria-busy", "true");
  try {
    const issued = await api.issue(event.id, order.sale());
    const job = sold(issued);
    const numbers = issued.tickets.map(({ number }) => number);
    if (settings.after_sale === "print") print(context, numbers, job);
    if (settings.after_sale === "pdf") savePdf(event.id, numbers);
  } catch (thrown) {
    failedHere(error, thrown);
    error.scrollIntoView({ block: "nearest" });
  } finally {
    submit.removeAttribute("aria-busy");
  }
}

/** @param {Context} context */
function head(context) {
  return h(
    "header",
    { class: "screen-head" },
    h("h1", {}, t("nav-sell")),
    h(
      "div",
      { class: "actions" },
      button({
        label: t("orders-title"),
        testid: "sell-orders",
        title: t("sell-orders-key"),
        onclick: () => ordersPanel(context),
      }),
      button({ label: t("cash-title"), testid: "sell-cash", onclick: () => cashCountPanel(context) }),
    ),
  );
}

/**
 * The keys of the whole screen.
 * @param {object} keys
 * @param {(nth: number) => boolean} keys.pick picks a type; false when there are not so many
 * @param {() => void} keys.add
 * @param {() => void} keys.startOver
 * @param {() => void} keys.orders
 * @returns {() => void} ends it
 */
function shortcuts(keys) {
  const pressed = (/** @type {KeyboardEvent} */ press) => {
    if (document.querySelector("dialog[open]")) return;
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1];
    const typing = press.target instanceof HTMLInputElement && press.target.type !== "radio";
    if (digit !== undefined && !press.ctrlKey && !press.metaKey && (press.altKey || !typing)) {
      if (keys.pick(Number(digit) - 1)) press.preventDefault();
    } else if (press.key === "Enter" && press.shiftKey) {
      press.preventDefault();
      keys.add();
    } else if (press.key === "Escape") {
      keys.startOver();
    } else if (press.altKey && press.code === "KeyO") {
      press.preventDefault();
      keys.orders();
    }
  };
  document.addEventListener("keydown", pressed);
  return () => document.removeEventListener("keydown", pressed);
}
