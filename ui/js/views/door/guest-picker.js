// A guest, named by a person and picked from those that are found: with the arrow keys or by a click.

import * as api from "../../api.js";
import { fill, h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { field } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";
import { failed } from "../../widgets/toast.js";
import { LEAST, OFFERED, ticketWords } from "./entry.js";

/** @typedef {import("../../../types/DoorTicket").DoorTicket} DoorTicket */

/**
 * @param {string} event
 * @param {() => void} changed another guest is picked, or none
 */
export function guestPicker(event, changed) {
  let left = false;
  /** @type {DoorTicket[]} */
  let found = [];
  let chosen = 0;
  const { root, input, offered } = combobox(() => search());

  async function search() {
    const text = input.value.trim();
    if (text.length < LEAST) {
      found = [];
      draw();
      return;
    }
    try {
      const { tickets } = await api.doorSearch(event, text, OFFERED);
      if (left || input.value.trim() !== text) return;
      found = tickets;
      chosen = 0;
      draw();
    } catch (error) {
      failed(error);
    }
  }

  function draw() {
    const none = input.value.trim().length >= LEAST && h("li", { class: "muted" }, t("door-found-none"));
    fill(offered, found.length === 0 ? none : found.map(option));
    if (found.length > 0) input.setAttribute("aria-activedescendant", `paper-option-${chosen}`);
    else input.removeAttribute("aria-activedescendant");
    changed();
  }

  /**
   * @param {DoorTicket} ticket
   * @param {number} nth
   */
  function option(ticket, nth) {
    const onclick = () => {
      chosen = nth;
      draw();
      input.focus();
    };
    const props = {
      role: "option",
      id: `paper-option-${nth}`,
      "aria-selected": nth === chosen ? "true" : "false",
      testid: "paper-option",
      onclick,
    };
    return h("li", props, ticketWords(ticket), nth === chosen && icon("check"));
  }

  input.addEventListener("keydown", (press) => {
    const step = press.key === "ArrowDown" ? 1 : press.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || found.length === 0) return;
    press.preventDefault();
    chosen = (chosen + step + found.length) % found.length;
    draw();
  });
  return {
    root,
    offered,
    chosen: () => found[chosen],
    clear: () => {
      input.value = "";
      found = [];
      draw();
    },
    focus: () => input.focus(),
    stop: () => {
      left = true;
    },
  };
}

/**
 * The field, and the list that belongs to it.
 * @param {() => void} oninput
 */
function combobox(oninput) {
  const { root, input } = field({
    label: t("typed-who"),
    testid: "paper-who",
    placeholder: t("door-entry-placeholder"),
    oninput,
  });
  const props = {
    role: "combobox",
    "aria-controls": "paper-found",
    "aria-expanded": "true",
    "aria-autocomplete": "list",
  };
  for (const [name, value] of Object.entries(props)) input.setAttribute(name, value);
  const offered = h("ul", {
    class: "found",
    testid: "paper-found",
    role: "listbox",
    "aria-label": t("typed-who"),
    id: "paper-found",
  });
  return { root, input, offered };
}
