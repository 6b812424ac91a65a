// Somebody whose ticket is not paid: it may be paid at the door, or the person there decides.

import { plainAmount } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { amountDue, errorText, guestOnly, problem, scanId } from "./card-parts.js";
import { guestDetails } from "./verdict.js";

/** @typedef {import("../../api.js").CheckAnswer} CheckAnswer */
/** @typedef {import("./card-parts.js").Draft} Draft */
/** @typedef {import("./flow.js").DoorFlow} DoorFlow */
/** @typedef {import("./verdict.js").Choice} Choice */

/**
 * @param {DoorFlow} flow
 * @param {CheckAnswer} answer
 * @param {Draft} draft
 */
export function askPayment(flow, answer, draft) {
  const asked = answer.verdict === "ask";
  // Refused is refused, and written down; whoever pays now comes to the door once more.
  const again = asked ? draft : { ...draft, scan_id: scanId() };
  /** @type {Choice[]} */
  const choices = [];
  if (answer.may_pay) {
    choices.push({ key: "C", label: t("payment-cash"), testid: "pay-cash", run: () => payCash(flow, answer, again) });
    choices.push({ key: "D", label: t("payment-card"), testid: "pay-card", run: () => payByCard(flow, answer, again) });
  }
  if (asked)
    choices.push({
      key: "U",
      label: t("door-pay-accept"),
      testid: "pay-accept",
      run: () => flow.check({ ...again, accept_unpaid: true }),
    });
  flow.panel.card({
    kind: asked ? "ask" : "refuse",
    reason: answer.reason,
    word: t("door-word-unpaid"),
    more: [...amountDue(answer), ...(answer.may_pay ? guestOnly(answer) : guestDetails(answer))],
    choices,
    leave: () => flow.leave(),
    free: !asked,
    guest: answer.guest,
  });
}

/**
 * @param {DoorFlow} flow
 * @param {CheckAnswer} answer
 * @param {Draft} draft
 * @param {string} [wrong]
 */
function payCash(flow, answer, draft, wrong) {
  if (!answer.due) return;
  const submit = (/** @type {string} */ tendered) => {
    flow.check({ ...draft, pay: "cash", ...(tendered === "" ? {} : { tendered }) }, (error) =>
      payCash(flow, answer, draft, errorText(error)),
    );
  };
  flow.panel.card({
    kind: "ask",
    reason: answer.reason,
    word: t("payment-cash"),
    quiet: true,
    more: [...amountDue(answer), ...problem(wrong), ...guestOnly(answer)],
    choices: [],
    leave: () => askPayment(flow, answer, draft),
    input: {
      label: t("door-pay-tendered"),
      testid: "pay-tendered",
      inputmode: "decimal",
      value: plainAmount(answer.due.amount, answer.due.currency),
      submit,
    },
  });
}

/**
 * @param {DoorFlow} flow
 * @param {CheckAnswer} answer
 * @param {Draft} draft
 * @param {string} [wrong]
 */
function payByCard(flow, answer, draft, wrong) {
  const run = () => {
    flow.check({ ...draft, pay: "card" }, (error) => payByCard(flow, answer, draft, errorText(error)));
  };
  flow.panel.card({
    kind: "ask",
    reason: answer.reason,
    word: t("payment-card"),
    quiet: true,
    more: [...amountDue(answer), ...problem(wrong), ...guestOnly(answer)],
    choices: [{ key: "Enter", label: t("door-pay-taken"), testid: "pay-taken", primary: true, run }],
    leave: () => askPayment(flow, answer, draft),
  });
}
