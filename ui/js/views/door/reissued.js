// The number of a re-issued ticket: the old paper has it too, so the person at the door looks who stands there and
// decides. What is asked after that is `flow.js`'s to find out.

import { t } from "../../lib/words.js";
import { guestDetails } from "./verdict.js";

/**
 * @param {import("./flow.js").DoorFlow} flow
 * @param {import("../../api.js").CheckAnswer} answer
 * @param {import("./card-parts.js").Draft} draft
 */
export function askReissued(flow, answer, draft) {
  flow.panel.card({
    kind: "ask",
    reason: answer.reason,
    word: t("door-word-reissued"),
    more: guestDetails(answer),
    choices: [
      {
        key: "R",
        label: t("door-reissued-accept"),
        testid: "reissued-accept",
        run: () => flow.check({ ...draft, accept_reissued: true }),
      },
    ],
    leave: () => flow.leave(),
    guest: answer.guest,
  });
}
