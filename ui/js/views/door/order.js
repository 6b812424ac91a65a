// The tickets of one order, each with its state: the person at the door says which of them are here. What is asked of
// one of them after that is `flow.js`'s to find out.

import { h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { KEYS } from "./card-parts.js";
import { partyList } from "./party-list.js";

/** @typedef {import("../../api.js").CheckAnswer} CheckAnswer */
/** @typedef {import("../../../types/PartyTicket").PartyTicket} PartyTicket */

/**
 * @param {import("./flow.js").DoorFlow} flow
 * @param {CheckAnswer} answer
 */
export function askOrder(flow, answer) {
  const may = answer.party.filter(({ verdict }) => verdict === "admit");
  const named = (/** @type {PartyTicket} */ { ticket }) => ticket.name ?? ticket.number;
  const one = (/** @type {PartyTicket} */ party, /** @type {number} */ nth) => ({
    key: String(nth + 1),
    label: named(party),
    testid: "order-one",
    run: () => flow.check({ code: party.ticket.number }),
  });
  const first = may[0];
  const all = {
    key: "A",
    label: t("door-order-all", { n: may.length }),
    testid: "order-all",
    run: () => first && flow.check({ code: first.ticket.number, party: "all" }),
  };
  flow.panel.card({
    kind: "ask",
    reason: "order",
    word: t("door-word-order"),
    more: [
      h("p", { class: "verdict-message" }, may.length > 0 ? t("door-order-which") : t("door-order-none")),
      partyList(answer.party),
    ],
    choices: [...(may.length > 1 ? [all] : []), ...may.slice(0, KEYS).map(one)],
    leave: () => flow.leave(),
  });
}
