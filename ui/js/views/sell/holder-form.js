// Whom the next tickets are for: the fields of the line that is being typed on Sell.

import { h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, field } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";

/** @typedef {import("../../../types/HolderInput").HolderInput} HolderInput */

/** The most tickets that one line takes; an import is for more. */
const MOST = 500;

/**
 * @param {object} props
 * @param {() => void} props.changed something was typed
 * @param {() => void} props.add the line is to be put into the order
 */
export function holderForm({ changed: oninput, add }) {
  const name = field({ label: t("sell-name"), testid: "sell-name", oninput, placeholder: t("sell-name-placeholder") });
  const email = field({ label: t("sell-email"), testid: "sell-email", type: "text", inputmode: "email", oninput });
  const seat = field({ label: t("sell-seat"), testid: "sell-seat", oninput });
  const note = field({ label: t("sell-note"), testid: "sell-note", oninput, placeholder: t("sell-note-placeholder") });
  const count = counter(oninput);
  const price = field({ label: t("sell-price"), testid: "sell-price", inputmode: "decimal", oninput });
  const reason = field({
    label: t("sell-price-reason"),
    testid: "sell-price-reason",
    hint: t("sell-price-reason-hint"),
    oninput,
  });
  const other = h(
    "details",
    { class: "extra wide" },
    h("summary", { testid: "sell-other-price" }, t("sell-other-price")),
    h("div", { class: "form two" }, price.root, reason.root),
  );
  const more = button({
    label: t("sell-add"),
    testid: "sell-add",
    kind: "quiet",
    icon: "plus",
    title: t("sell-add-key"),
    onclick: add,
  });
  const root = h(
    "section",
    { class: "card form two" },
    name.root,
    email.root,
    seat.root,
    note.root,
    count.root,
    h("div", { class: "field end" }, more),
    other,
  );

  /**
   * One holder a ticket; seats with commas between them are one each, if there are as many.
   * @returns {HolderInput[]}
   */
  function holders() {
    const seats = seat.input.value.split(",").map((part) => part.trim());
    const many = count.value();
    return Array.from({ length: many }, (_, nth) => ({
      name: name.input.value,
      email: email.input.value,
      note: note.input.value,
      seat: seats.length === many ? (seats[nth] ?? "") : seat.input.value.trim(),
      ...(price.input.value.trim() === "" ? {} : { price: price.input.value, price_reason: reason.input.value }),
    }));
  }

  return {
    root,
    holders,
    started: () => [name, email, seat, note, price].some(({ input }) => input.value.trim() !== "") || count.value() > 1,
    focus: () => name.input.focus(),
    clear: () => {
      for (const { input } of [name, email, seat, note, price, reason]) input.value = "";
      other.open = false;
      count.reset();
    },
  };
}

/**
 * How many, with a button for one fewer and one for one more.
 * @param {() => void} changed
 */
function counter(changed) {
  const input = h("input", {
    type: "number",
    min: 1,
    max: MOST,
    value: "1",
    id: "sell-count",
    testid: "sell-count",
    oninput: changed,
  });
  const within = (/** @type {number} */ many) => Math.max(1, Math.min(MOST, many));
  const value = () => within(Math.trunc(Number(input.value)) || 1);
  const stepper = (/** @type {string} */ label, /** @type {string} */ testid, /** @type {number} */ by) => {
    const onclick = () => {
      input.value = String(within(value() + by));
      changed();
    };
    return h("button", { type: "button", "aria-label": label, testid, onclick }, icon(by < 0 ? "minus" : "plus"));
  };
  const root = h(
    "div",
    { class: "field" },
    h("label", { for: "sell-count" }, t("sell-count")),
    h(
      "div",
      { class: "stepper" },
      stepper(t("sell-fewer"), "sell-fewer", -1),
      input,
      stepper(t("sell-more"), "sell-more", 1),
    ),
  );
  return {
    root,
    value,
    reset: () => {
      input.value = "1";
    },
  };
}
