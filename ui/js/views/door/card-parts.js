// What the cards of the door have in common. What a card asks is in `questions.js`, `reissued.js`, `unpaid.js`,
// `manual.js`, `undo.js`.

import { inWords } from "../../errors.js";
import { asError } from "../../host.js";
import { h } from "../../lib/dom.js";
import { money } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { guestDetails } from "./verdict.js";

/** @typedef {import("../../api.js").CheckAnswer} CheckAnswer */
/** @typedef {import("../../api.js").CheckInput} CheckInput */
/** @typedef {{ code: string } & Partial<CheckInput>} Draft what was shown, and what was answered so far */

/** Choices that have a digit for a key. */
export const KEYS = 9;

/** A scan's own id: sent twice it is one scan. */
export function scanId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A field of a card does not take the digits that choose: whoever has something to type goes to it. */
export function focusAnswer() {
  const answer = document.querySelector(".verdict-answer");
  if (answer instanceof HTMLElement) answer.focus({ preventScroll: true });
}

/**
 * The guest, without the message: the card's own word says that.
 * @param {CheckAnswer} answer
 */
export function guestOnly(answer) {
  return guestDetails({ ...answer, message: "" });
}

/** @param {CheckAnswer} answer */
export function amountDue({ due }) {
  return due
    ? [h("p", { class: "verdict-due", testid: "verdict-due" }, t("door-due", { due: money(due.amount, due.currency) }))]
    : [];
}

/**
 * What was wrong with what was typed.
 * @param {string | undefined} wrong
 */
export function problem(wrong) {
  return wrong === undefined ? [] : [h("p", { class: "verdict-wrong", role: "alert", testid: "verdict-wrong" }, wrong)];
}

/** @param {unknown} error */
export function errorText(error) {
  const { sentence, next } = inWords(asError(error));
  return `${sentence} ${next}`;
}
