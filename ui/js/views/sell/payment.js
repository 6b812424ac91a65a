// How something is paid: the way, what was handed over and what goes back, and several ways one after the other. Used by
// a sale and by an order that is still due; what is recorded is decided by the program.

import { fill, h } from "../../lib/dom.js";
import { money, plainAmount } from "../../lib/format.js";
import { notesFor, readAmount } from "../../lib/tender.js";
import { t } from "../../lib/words.js";
import { button, field, segments } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";

/** @typedef {import("../../api.js").PaymentInput} PaymentInput */

/**
 * @param {{ stem: string, later?: boolean, due: () => { amount: number, currency: string }, onchange: () => void }} props `later`: it may be left unpaid
 * @returns {{ root: HTMLElement, payments: () => PaymentInput[], open: () => number, later: () => boolean, draw: () => void, reset: () => void }}
 */
export function paying(props) {
  /** @type {{ method: string, amount: number, tendered: string }[]} */
  let parts = [];
  let split = false;
  const { stem: testid } = props;
  const changed = () => {
    draw();
    props.onchange();
  };
  /** @type {[string, string][]} */
  const ways = [
    ["cash", t("payment-cash")],
    ["card", t("payment-card")],
    ["transfer", t("payment-transfer")],
    ["other", t("payment-other")],
  ];
  const way = segments({
    label: t("sell-payment"),
    testid: `${testid}-payment`,
    value: "cash",
    options: props.later ? [...ways, ["", t("payment-none")]] : ways,
    onchange: () => {
      tendered.input.value = "";
      changed();
    },
  });
  const amount = field({ label: t("pay-amount"), testid: `${testid}-amount`, inputmode: "decimal", oninput: changed });
  const tendered = field({
    label: t("pay-tendered"),
    testid: `${testid}-tendered`,
    inputmode: "decimal",
    oninput: changed,
  });
  const quick = h("div", { class: "quick", role: "group", "aria-label": t("pay-quick") });
  const change = h("output", { class: "change", "aria-live": "polite", testid: `${testid}-change` });
  const add = button({ label: t("pay-add"), testid: `${testid}-add-payment`, icon: "plus", onclick: () => addPart() });
  const list = h("ul", { class: "lines paid-parts" });
  const more = button({
    label: t("pay-split"),
    testid: `${testid}-split`,
    kind: "quiet",
    onclick: () => {
      split = true;
      changed();
      amount.input.focus();
    },
  });
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

  /** What the parts that were added leave open. */
  const rest = () => Math.max(0, props.due().amount - parts.reduce((sum, part) => sum + part.amount, 0));
  const typed = () => readAmount(amount.input.value, props.due().currency);
  /** What the way that is chosen now would pay. */
  const now = () => (way.value() === "" || rest() === 0 ? 0 : Math.min(rest(), split ? (typed() ?? rest()) : rest()));

  function addPart() {
    const part = now();
    if (part === 0) return;
    parts = [
      ...parts,
      { method: way.value(), amount: part, tendered: way.value() === "cash" ? tendered.input.value : "" },
    ];
    amount.input.value = "";
    tendered.input.value = "";
    changed();
  }

  function draw() {
    const { amount: total, currency } = props.due();
    const cash = way.value() === "cash" && now() > 0;
    const paid = parts.length > 0 && rest() === 0;
    way.disable(total === 0 || paid);
    fill(
      list,
      parts.map((part, nth) =>
        h(
          "li",
          {},
          h("span", {}, t(`payment-${part.method}`)),
          h("span", { class: "number" }, money(part.amount, currency)),
          h(
            "button",
            {
              type: "button",
              class: "quiet icon-only",
              "aria-label": t("pay-remove"),
              onclick: () => {
                parts = parts.filter((_, other) => other !== nth);
                changed();
              },
            },
            icon("cross"),
          ),
        ),
      ),
    );
    list.hidden = parts.length === 0;
    amount.root.hidden = !split || way.value() === "" || paid || total === 0;
    amount.input.placeholder = total === 0 ? "" : plainAmount(rest(), currency);
    tendered.root.hidden = !cash;
    tendered.input.placeholder = cash ? plainAmount(now(), currency) : "";
    quick.hidden = !cash;
    fill(
      quick,
      (cash ? [now(), ...notesFor(now(), currency)] : []).map((note, nth) =>
        h(
          "button",
          {
            type: "button",
            testid: `${testid}-quick-${nth}`,
            "aria-pressed": readAmount(tendered.input.value, currency) === note ? "true" : "false",
            onclick: () => {
              tendered.input.value = plainAmount(note, currency);
              changed();
              tendered.input.focus();
            },
          },
          nth === 0 ? t("pay-exact") : money(note, currency),
        ),
      ),
    );
    const back = cash ? (readAmount(tendered.input.value, currency) ?? 0) - now() : 0;
    change.hidden = back <= 0;
    fill(change, h("span", {}, t("pay-change")), h("strong", {}, back > 0 ? money(back, currency) : ""));
    add.hidden = !split || now() === 0;
    more.hidden = split || total === 0 || way.value() === "";
  }

  draw();
  return {
    root,
    draw,
    payments: () => {
      const { currency } = props.due();
      /** @type {PaymentInput[]} */
      const all = parts.map((part) => ({
        method: /** @type {PaymentInput["method"]} */ (part.method),
        amount: plainAmount(part.amount, currency),
        ...(part.tendered.trim() === "" ? {} : { tendered: part.tendered }),
      }));
      const method = way.value();
      if (method === "" || (parts.length > 0 && rest() === 0)) return all;
      return [
        ...all,
        {
          method: /** @type {PaymentInput["method"]} */ (method),
          ...(split && amount.input.value.trim() !== "" ? { amount: amount.input.value } : {}),
          ...(method === "cash" && tendered.input.value.trim() !== "" ? { tendered: tendered.input.value } : {}),
        },
      ];
    },
    open: () => Math.max(0, rest() - now()),
    later: () => way.value() === "" && parts.length === 0,
    reset: () => {
      parts = [];
      split = false;
      amount.input.value = "";
      tendered.input.value = "";
      draw();
    },
  };
}
