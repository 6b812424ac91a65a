// The tickets of one order at the door, as a list. What can be done with them is `order.js`'s.

import { h } from "../../lib/dom.js";
import { guestName } from "../../lib/guest-name.js";
import { icon } from "../../widgets/icon.js";

/** @typedef {import("../../../types/PartyTicket").PartyTicket} PartyTicket */

/**
 * Who of an order passes, and why the others do not.
 * @param {PartyTicket[]} party
 */
export function partyList(party) {
  return h(
    "ul",
    { class: "verdict-party", testid: "verdict-party" },
    party.map(({ ticket, verdict, message }) =>
      h(
        "li",
        { "data-verdict": verdict },
        icon(verdict === "admit" ? "check" : verdict === "ask" ? "question" : "cross"),
        h("strong", {}, guestName(ticket)),
        h("span", {}, [ticket.type, ticket.seat].filter(Boolean).join(" · ")),
        h("span", { class: "mono" }, ticket.number),
        verdict !== "admit" && h("span", { class: "verdict-party-why" }, message),
      ),
    ),
  );
}
