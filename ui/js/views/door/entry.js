// The field at the Door where a name, a number or a code is typed, and the guests that are found by it. The scans that
// are found are `scans.js`'s.

import * as api from "../../api.js";
import { fill, h } from "../../lib/dom.js";
import { guestName } from "../../lib/guest-name.js";
import { t } from "../../lib/words.js";
import { button } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";
import { failed } from "../../widgets/toast.js";

/** @typedef {import("../../../types/DoorTicket").DoorTicket} DoorTicket */

/** Guests that are offered at once. */
export const OFFERED = 6;
/** So many letters are searched for. */
export const LEAST = 2;
/** A pause in typing after which is searched, in milliseconds: a scanner's two hundred keys ask for nothing. */
const PAUSE = 100;

/**
 * Does it once nobody has asked for it for a moment.
 * @param {() => void} act
 * @returns {{ soon: () => void, never: () => void }}
 */
function afterPause(act) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  const never = () => clearTimeout(waiting);
  const soon = () => {
    never();
    waiting = setTimeout(act, PAUSE);
  };
  return { soon, never };
}

/**
 * @param {object} props
 * @param {string} props.event
 * @param {() => import("../../api.js").DirectionRequest} props.way
 * @param {(code: string) => void} props.shown a ticket was named
 * @param {() => void} props.looked something else is searched for now
 */
export function doorEntry({ event, way, shown, looked }) {
  let searched = "";
  const input = h("input", {
    type: "text",
    id: "door-entry",
    testid: "door-entry",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: t("door-entry-placeholder"),
    oninput: () => search(),
  });
  const found = h("ul", { class: "found", testid: "door-found", "aria-live": "polite" });
  const onsubmit = (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    submit();
  };
  const form = h(
    "form",
    { class: "entry", role: "search", onsubmit },
    h("label", { for: "door-entry", class: "visually-hidden" }, t("door-entry")),
    icon("search"),
    input,
  );

  const { soon: search, never } = afterPause(look);

  async function look() {
    const text = input.value.trim();
    const before = searched;
    searched = text.length < LEAST ? "" : text;
    if (searched !== before) looked();
    if (searched === "") {
      fill(found);
      return;
    }
    try {
      const { tickets, similar } = await api.doorSearch(event, text, OFFERED);
      if (searched !== text) return;
      const none = tickets.length === 0 && t("door-found-none");
      const told = none || (similar && t("door-found-similar"));
      fill(found, told && h("li", { class: "muted", testid: "door-found-told" }, told), tickets.map(row));
    } catch (error) {
      failed(error);
    }
  }

  /** @param {DoorTicket} ticket */
  const row = (ticket) =>
    foundRow(ticket, way(), () => {
      clear();
      input.focus();
      shown(ticket.number);
    });

  function clear() {
    never();
    input.value = "";
    look();
  }

  function submit() {
    const text = input.value.trim();
    if (text === "") return;
    // A name is searched for as it is typed; what looks like a number or a code is checked.
    if (/\p{Nd}/u.test(text) || /^[0-9a-z]{5}-?[0-9a-z]{5}$/i.test(text)) {
      clear();
      shown(text);
    } else search();
  }

  /** A key that was pressed beside the field. @param {string} key */
  function type(key) {
    input.value += key;
    input.focus();
    search();
  }

  return { form, found, input, search, type, searched: () => searched };
}

/**
 * A guest who was found, and the button that lets them through.
 * @param {DoorTicket} ticket
 * @param {import("../../api.js").DirectionRequest} way
 * @param {() => void} onclick
 */
function foundRow(ticket, way, onclick) {
  return h("li", {}, ticketWords(ticket), button({ label: t(`door-let-${way}`), testid: "door-admit", onclick }));
}

/**
 * A guest who was found: name, type, number.
 * @param {DoorTicket} ticket
 */
export function ticketWords(ticket) {
  return h(
    "div",
    {},
    h("strong", {}, guestName(ticket)),
    h("span", { class: "muted" }, [ticket.type, ticket.seat].filter(Boolean).join(" · ")),
    h("span", { class: "mono muted" }, ticket.number),
  );
}
