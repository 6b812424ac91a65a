// The Sell screen, keyboard first: name, Enter, printed. The order's arithmetic shown here is a preview; what counts is
// what the program answers.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { money } from "../../lib/format.js";
import { live } from "../../lib/live.js";
import { t } from "../../lib/words.js";
import { button, field, relabel } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";
import { failed, failedHere } from "../../widgets/toast.js";
import { cashCountPanel } from "./cash-count.js";
import { ordersPanel } from "./orders.js";
import { print, savePdf } from "../guests/printing.js";
import { paying } from "./payment.js";
import { saleResult } from "./result.js";

/** @typedef {import("../../api.js").TypeView} TypeView */
/** @typedef {{ type: TypeView, holders: import("../../../types/HolderInput").HolderInput[] }} Line */

/** The most tickets that one line takes; an import is for more. */
const MOST = 500;

/** @type {import("../../lib/context.js").Screen} */
export function sellScreen(root, context) {
  const { event } = context;
  /** @type {TypeView[]} */
  let types = [];
  /** @type {number | null} */
  let picked = null;
  /** @type {Line[]} */
  let basket = [];

  const cards = h("div", { class: "types", role: "radiogroup", "aria-label": t("sell-types"), testid: "sell-types" });
  const touched = () => {
    result.clear();
    draw();
  };
  const name = field({
    label: t("sell-name"),
    testid: "sell-name",
    oninput: touched,
    placeholder: t("sell-name-placeholder"),
  });
  const email = field({
    label: t("sell-email"),
    testid: "sell-email",
    type: "text",
    inputmode: "email",
    oninput: touched,
  });
  const seat = field({ label: t("sell-seat"), testid: "sell-seat", oninput: touched });
  const note = field({
    label: t("sell-note"),
    testid: "sell-note",
    oninput: touched,
    placeholder: t("sell-note-placeholder"),
  });
  const count = h("input", {
    type: "number",
    min: 1,
    max: MOST,
    value: "1",
    id: "sell-count",
    testid: "sell-count",
    oninput: touched,
  });
  const quantity = () => Math.max(1, Math.min(MOST, Math.trunc(Number(count.value)) || 1));
  const chosen = () => types.find(({ index }) => index === picked) ?? null;
  const started = () => [name, email, seat, note].some(({ input }) => input.value.trim() !== "") || quantity() > 1;
  const step = (/** @type {number} */ by) => {
    count.value = String(Math.max(1, Math.min(MOST, quantity() + by)));
    touched();
  };
  const more = button({
    label: t("sell-add"),
    testid: "sell-add",
    kind: "quiet",
    icon: "plus",
    title: t("sell-add-key"),
    onclick: () => addLine(),
  });
  const lines = h("ul", { class: "lines", testid: "sell-lines" });
  const total = h("output", { class: "total", testid: "sell-total" });
  const sum = () => all().reduce((sum, { type, holders }) => sum + type.price * holders.length, 0);
  const payment = paying({
    stem: "sell",
    later: true,
    due: () => ({ amount: sum(), currency: all()[0]?.type.currency ?? event.currency }),
    onchange: () => draw(),
  });
  const until = field({
    label: t("sell-until"),
    testid: "sell-until",
    type: "datetime-local",
    hint: t("sell-until-hint"),
  });
  const orderNote = field({ label: t("order-note"), testid: "sell-order-note", hint: t("order-note-hint") });
  const extra = h(
    "details",
    { class: "extra" },
    h("summary", { testid: "sell-extra" }, t("sell-extra")),
    orderNote.root,
  );
  const error = h("div");
  const submit = button({ label: t("sell-go"), testid: "sell-go", kind: "primary", type: "submit" });
  const order = h(
    "div",
    { class: "order" },
    h("h2", {}, t("sell-order")),
    lines,
    h("div", { class: "total-row" }, h("span", {}, t("sell-total")), total),
    payment.root,
    until.root,
    extra,
    error,
    submit,
    h("p", { class: "hint keys" }, t("sell-keys")),
  );
  const side = h("aside", { class: "card sell-side" });
  const result = saleResult(side, order, context, () => name.input.focus());

  const form = h(
    "form",
    {
      class: "sell",
      testid: "sell-form",
      onsubmit: (/** @type {Event} */ submitted) => {
        submitted.preventDefault();
        sell();
      },
    },
    h(
      "div",
      { class: "sell-main" },
      cards,
      h(
        "section",
        { class: "card form two" },
        name.root,
        email.root,
        seat.root,
        note.root,
        h(
          "div",
          { class: "field" },
          h("label", { for: "sell-count" }, t("sell-count")),
          h(
            "div",
            { class: "stepper" },
            h(
              "button",
              { type: "button", "aria-label": t("sell-fewer"), testid: "sell-fewer", onclick: () => step(-1) },
              icon("minus"),
            ),
            count,
            h(
              "button",
              { type: "button", "aria-label": t("sell-more"), testid: "sell-more", onclick: () => step(1) },
              icon("plus"),
            ),
          ),
        ),
        h("div", { class: "field end" }, more),
      ),
    ),
    side,
  );
  put(
    root,
    h(
      "div",
      { class: "screen-body fill" },
      h(
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
      ),
      form,
    ),
  );

  const watch = live(
    () => api.types(event.id),
    (answer) => {
      types = answer;
      drawTypes();
      draw();
    },
    failed,
  );

  function pick(/** @type {number} */ index) {
    picked = index;
    touched();
    drawTypes();
  }

  function drawTypes() {
    if (types.length === 0) {
      fill(
        cards,
        h(
          "div",
          { class: "empty" },
          h("p", {}, t("sell-empty")),
          button({
            label: t("sell-empty-go"),
            testid: "sell-to-event",
            kind: "primary",
            onclick: () => context.go("event"),
          }),
        ),
      );
      form.classList.add("nothing");
      return;
    }
    form.classList.remove("nothing");
    if (!types.some(({ index }) => index === picked))
      picked = (types.find(({ left }) => left !== 0) ?? types[0])?.index ?? null;
    const focused = document.activeElement instanceof HTMLElement && cards.contains(document.activeElement);
    fill(
      cards,
      types.map((type, nth) => {
        const here = type.index === picked;
        const element = h(
          "button",
          {
            type: "button",
            class: "type",
            role: "radio",
            "aria-checked": here ? "true" : "false",
            tabindex: here ? "0" : "-1",
            testid: `sell-type-${type.index}`,
            onclick: () => {
              pick(type.index);
              name.input.focus();
            },
          },
          nth < 9 && h("kbd", {}, nth + 1),
          h("strong", {}, type.name),
          h("span", { class: "price" }, type.price === 0 ? t("sell-free") : money(type.price, type.currency)),
          h(
            "span",
            { class: type.left !== null && type.left <= 10 ? "left few" : "left", testid: `sell-left-${type.index}` },
            type.left === null
              ? t("sell-unlimited", { n: type.issued })
              : type.left === 0
                ? t("sell-none")
                : type.quota_group !== null && type.left === type.group_left
                  ? t("sell-left-group", { left: type.left, group: type.quota_group })
                  : t("sell-left", { left: type.left }),
          ),
        );
        if (here && focused) queueMicrotask(() => element.focus());
        return element;
      }),
    );
  }

  /** @returns {Line | null} */
  function draft() {
    const type = chosen();
    if (type === null) return null;
    const seats = seat.input.value.split(",").map((part) => part.trim());
    const many = quantity();
    return {
      type,
      holders: Array.from({ length: many }, (_, nth) => ({
        name: name.input.value,
        email: email.input.value,
        note: note.input.value,
        seat: seats.length === many ? (seats[nth] ?? "") : seat.input.value.trim(),
      })),
    };
  }

  /** The lines that Enter would sell: what lies in the basket, and what is being typed. */
  function all() {
    const now = draft();
    return now !== null && (basket.length === 0 || started()) ? [...basket, now] : basket;
  }

  function draw() {
    const now = all();
    const cost = sum();
    const tickets = now.reduce((sum, { holders }) => sum + holders.length, 0);
    fill(
      lines,
      now.map((line, nth) =>
        h(
          "li",
          { class: nth < basket.length ? "" : "draft" },
          h(
            "span",
            {},
            t("sell-line", { count: line.holders.length, type: line.type.name }),
            line.holders[0]?.name && h("span", { class: "muted" }, line.holders[0].name),
          ),
          h("span", { class: "number" }, money(line.type.price * line.holders.length, line.type.currency)),
          nth < basket.length
            ? h(
                "button",
                {
                  type: "button",
                  class: "quiet icon-only",
                  "aria-label": t("sell-remove", { type: line.type.name }),
                  onclick: () => {
                    basket = basket.filter((_, other) => other !== nth);
                    draw();
                  },
                },
                icon("cross"),
              )
            : h("span", {}),
        ),
      ),
    );
    const currency = now[0]?.type.currency ?? event.currency;
    total.textContent = now[0] ? money(cost, currency) : "";
    payment.draw();
    const open = payment.open();
    until.root.hidden = cost === 0 || open === 0;
    submit.disabled = tickets === 0;
    relabel(
      submit,
      cost === 0
        ? t("sell-go-free", { n: tickets })
        : payment.later()
          ? t("sell-go-unpaid", { n: tickets })
          : open > 0
            ? t("sell-go-part", { now: money(cost - open, currency), open: money(open, currency) })
            : t("sell-go-total", { total: total.textContent }),
    );
  }

  function addLine() {
    const line = draft();
    if (line === null) return;
    basket = [...basket, line];
    clear();
  }

  function clear() {
    for (const { input } of [name, email, seat, note]) input.value = "";
    count.value = "1";
    draw();
    name.input.focus();
  }

  function startOver() {
    basket = [];
    for (const { input } of [until, orderNote]) input.value = "";
    extra.open = false;
    payment.reset();
    clear();
  }

  async function sell() {
    if (submit.getAttribute("aria-busy") === "true" || all().length === 0) return;
    failedHere(error, null);
    submit.setAttribute("aria-busy", "true");
    try {
      const buyer = basket[0]?.holders[0] ?? draft()?.holders[0];
      const issued = await api.issue(event.id, {
        ...(buyer?.name ? { buyer: buyer.name } : {}),
        ...(buyer?.email ? { email: buyer.email } : {}),
        lines: all().map(({ type, holders }) => ({ type: type.index, holders })),
        payments: payment.payments(),
        ...(until.root.hidden || until.input.value === "" ? {} : { pay_until: until.input.value }),
        ...(orderNote.input.value.trim() === "" ? {} : { order_note: orderNote.input.value }),
      });
      startOver();
      const job = result.show(issued);
      const numbers = issued.tickets.map(({ number }) => number);
      if (context.settings.after_sale === "print") print(context, numbers, job);
      if (context.settings.after_sale === "pdf") savePdf(event.id, numbers);
    } catch (thrown) {
      failedHere(error, thrown);
      error.scrollIntoView({ block: "nearest" });
    } finally {
      submit.removeAttribute("aria-busy");
    }
  }

  function pressed(/** @type {KeyboardEvent} */ press) {
    if (document.querySelector("dialog[open]")) return;
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1];
    const typing = press.target instanceof HTMLInputElement && press.target.type !== "radio";
    if (digit !== undefined && !press.ctrlKey && !press.metaKey && (press.altKey || !typing)) {
      const type = types[Number(digit) - 1];
      if (type === undefined) return;
      press.preventDefault();
      pick(type.index);
      name.input.focus();
    } else if (press.key === "Enter" && press.shiftKey) {
      press.preventDefault();
      addLine();
    } else if (press.key === "Escape") {
      result.clear();
      startOver();
    } else if (press.altKey && press.code === "KeyO") {
      press.preventDefault();
      ordersPanel(context);
    }
  }
  cards.addEventListener("keydown", (press) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[press.key];
    const at = types.findIndex(({ index }) => index === picked);
    const next = by === undefined ? undefined : types[(at + by + types.length) % types.length];
    if (next === undefined) return;
    press.preventDefault();
    pick(next.index);
  });
  document.addEventListener("keydown", pressed);
  name.input.focus();
  return () => {
    watch.stop();
    document.removeEventListener("keydown", pressed);
  };
}
