// The event's questions at the door, one card after the other, then the check again with all answers.

import { h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { KEYS, errorText, guestOnly, problem } from "./card-parts.js";

/** @typedef {import("../../api.js").CheckAnswer} CheckAnswer */
/** @typedef {CheckAnswer["questions"][number]} Question */
/** @typedef {import("./verdict.js").Choice} Choice */

/**
 * @param {import("./flow.js").DoorFlow} flow
 * @param {CheckAnswer} answer
 * @param {import("./card-parts.js").Draft} draft
 * @param {number} nth
 * @param {string} [wrong]
 */
export function askQuestion(flow, answer, draft, nth, wrong) {
  const question = answer.questions[nth];
  if (question === undefined) {
    flow.check(draft, (error) => askQuestion(flow, answer, draft, 0, errorText(error)));
    return;
  }
  const give = (/** @type {string} */ text) => {
    if (text === "" && question.required) askQuestion(flow, answer, draft, nth, t("door-ask-required"));
    else askQuestion(flow, answer, { ...draft, answers: { ...draft.answers, [question.id]: text } }, nth + 1);
  };
  const many = answer.questions.length;
  const needsText = question.kind === "text" || question.choices.length > KEYS;
  flow.panel.card({
    kind: "ask",
    reason: answer.reason,
    word: question.text,
    quiet: nth > 0 || wrong !== undefined,
    guest: answer.guest,
    leave: () => flow.leave(),
    more: [
      h(
        "p",
        { class: "verdict-type", testid: "ask-nth" },
        many > 1 ? t("door-ask-nth", { nth: nth + 1, of: many }) : t("door-ask-one"),
      ),
      ...problem(wrong),
      ...guestOnly(answer),
    ],
    choices: choicesOf(question, give),
    ...(needsText ? { input: { label: t("door-ask-answer"), testid: "ask-text", submit: give } } : {}),
  });
}

/**
 * @param {Question} question
 * @param {(text: string) => void} give
 * @returns {Choice[]}
 */
function choicesOf(question, give) {
  const yesOrNo = [
    { key: "Y", label: t("door-ask-yes"), testid: "ask-yes", run: () => give("yes") },
    { key: "N", label: t("door-ask-no"), testid: "ask-no", run: () => give("no") },
  ];
  const listed = question.choices
    .slice(0, KEYS)
    .map((text, at) => ({ key: String(at + 1), label: text, testid: `ask-choice-${at + 1}`, run: () => give(text) }));
  const choices = question.kind === "yesno" ? yesOrNo : listed;
  if (question.required) return choices;
  return [...choices, { key: "0", label: t("door-ask-pass"), testid: "ask-pass", run: () => give("") }];
}
