// A ticket that opens some gates, at a door that is set to none: which one is this? The answer is remembered, so it is
// asked once. What is asked after that is `flow.js`'s to find out.

import { t } from "../../lib/words.js";
import { KEYS } from "./card-parts.js";
import { guestDetails } from "./verdict.js";

/**
 * @param {import("./flow.js").DoorFlow} flow
 * @param {import("../../api.js").CheckAnswer} answer
 * @param {import("./card-parts.js").Draft} draft
 */
export function askGate(flow, answer, draft) {
  const others = flow.gates.filter((gate) => !answer.gates.includes(gate));
  const choose = (/** @type {string} */ gate) => {
    flow.setGate(gate);
    return flow.check(draft);
  };
  flow.panel.card({
    kind: "ask",
    reason: answer.reason,
    word: t("door-word-ask"),
    more: guestDetails(answer),
    // More than there are keys for are chosen in the bar above.
    choices: [...answer.gates, ...others].slice(0, KEYS).map((gate, at) => ({
      key: String(at + 1),
      label: gate,
      testid: "which-gate",
      run: () => choose(gate),
    })),
    leave: () => flow.leave(),
    guest: answer.guest,
  });
}
