// What the list of guests is narrowed by: the fields, and a chip for each that is set, by which it is taken away.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, choice, field } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";
import { failed } from "../../widgets/toast.js";

/** @typedef {import("../../../types/GuestQuery").GuestQuery} GuestQuery */

/** Typing goes on for this long before it is searched. */
const REST = 120;
const STATES = ["valid", "unpaid", "expired", "blocked", "cancelled", "inside", "admitted", "missed", "forgotten"];
/** What stands for the event itself among its areas, whose names are never that short. */
const ITSELF = " ";

/**
 * @param {import("../../api.js").EventView} event
 * @param {() => void} changed
 * @returns {{ root: HTMLElement, query: () => GuestQuery, isNarrowed: () => boolean, clear: () => void, type: (key: string) => void, focus: () => void, stop: () => void }}
 */
export function guestFilters(event, changed) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;
  const soon = () => {
    clearTimeout(resting);
    resting = setTimeout(now, REST);
  };
  // A number that is not typed to its end is not one yet.
  const whole = () => {
    const typed = order.input.value.replaceAll(/[^0-9a-z]/gi, "").length;
    if (typed === 0 || typed >= 10) soon();
  };
  const options = (/** @type {string} */ all, /** @type {[string, string][]} */ some) =>
    /** @type {[string, string][]} */ ([["", all], ...some]);
  const same = (/** @type {string[]} */ names) => names.map((name) => /** @type {[string, string]} */ ([name, name]));

  const search = h("input", {
    type: "search",
    id: "guest-search",
    testid: "guest-search",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: t("guests-search-placeholder"),
    oninput: soon,
  });
  const state = choice({
    label: t("guests-state"),
    testid: "guest-state",
    options: options(
      t("guests-state-all"),
      STATES.map((name) => [name, t(`guests-state-${name}`)]),
    ),
    onchange: now,
  });
  const type = choice({
    label: t("guests-type"),
    testid: "guest-type",
    options: options(t("guests-type-all"), []),
    onchange: now,
  });
  const gate = choice({
    label: t("guests-gate"),
    testid: "guest-gate",
    options: options(t("guests-gate-all"), same(event.gates)),
    onchange: now,
  });
  const area = choice({
    label: t("guests-area"),
    testid: "guest-area",
    options: options(t("guests-area-all"), [[ITSELF, event.name], ...same(event.areas.map(({ name }) => name))]),
    onchange: now,
  });
  const seated = choice({
    label: t("guests-seated"),
    testid: "guest-seated",
    options: options(t("guests-seated-all"), [
      ["yes", t("guests-seated-yes")],
      ["no", t("guests-seated-no")],
    ]),
    onchange: now,
  });
  const seat = field({ label: t("guests-seat"), testid: "guest-seat", oninput: soon });
  const order = field({
    label: t("guests-order"),
    testid: "guest-order",
    placeholder: "7K3Q9-M2FXD",
    oninput: whole,
    onchange: now,
  });
  const more = h(
    "div",
    { class: "filters more", id: "guest-more", hidden: true },
    event.gates.length > 0 && gate.root,
    event.areas.length > 0 && area.root,
    seated.root,
    seat.root,
    order.root,
  );
  const opener = button({
    label: t("guests-more"),
    testid: "guest-more-open",
    kind: "quiet",
    onclick: () => open(more.hidden !== false),
  });
  opener.setAttribute("aria-controls", more.id);
  const chips = h("ul", { class: "chips", "aria-label": t("guests-chips"), hidden: true });

  function open(/** @type {boolean} */ shown) {
    more.hidden = !shown;
    opener.setAttribute("aria-expanded", String(shown));
  }

  /** Every field that narrows, with the words of its chip. */
  const fields = [
    { input: state.input, words: () => chosen(state.input) },
    { input: type.input, words: () => chosen(type.input) },
    { input: gate.input, words: () => t("guests-chip-gate", { gate: chosen(gate.input) }) },
    { input: area.input, words: () => t("guests-chip-area", { area: chosen(area.input) }) },
    { input: seated.input, words: () => chosen(seated.input) },
    { input: seat.input, words: () => t("guests-chip-seat", { seat: seat.input.value.trim() }) },
    { input: order.input, words: () => t("guests-chip-order", { order: order.input.value.trim() }) },
  ];
  const isSet = (/** @type {{ input: HTMLInputElement | HTMLSelectElement }} */ { input }) =>
    input.value.trim() !== "" || input.value === ITSELF;

  function now() {
    clearTimeout(resting);
    const set = fields.filter(isSet);
    chips.hidden = set.length === 0;
    fill(
      chips,
      set.map(({ input, words }) =>
        h(
          "li",
          {},
          h(
            "button",
            {
              type: "button",
              class: "chip",
              "aria-label": t("guests-chip-remove", { filter: words() }),
              onclick: () => {
                input.value = "";
                now();
                search.focus();
              },
            },
            h("span", {}, words()),
            icon("cross"),
          ),
        ),
      ),
    );
    changed();
  }

  const text = (/** @type {HTMLInputElement | HTMLSelectElement} */ input) => input.value.trim();
  /** @type {HTMLElement} */
  const root = h(
    "div",
    { class: "guest-filters", role: "search", "aria-label": t("guests-search") },
    h(
      "div",
      { class: "filters" },
      h(
        "div",
        { class: "search" },
        icon("search"),
        h("label", { for: "guest-search", class: "visually-hidden" }, t("guests-search")),
        search,
      ),
      state.root,
      type.root,
      opener,
    ),
    more,
    chips,
  );
  open(false);
  api.types(event.id).then(
    (types) =>
      put(
        type.input,
        types.map(({ index, name }) => h("option", { value: String(index) }, name)),
      ),
    failed,
  );

  return {
    root,
    query: () => ({
      ...(text(search) && { search: text(search) }),
      ...(text(state.input) && {
        state: /** @type {import("../../../types/GuestState").GuestState} */ (text(state.input)),
      }),
      ...(text(type.input) && { type: Number(text(type.input)) }),
      ...(text(gate.input) && { gate: gate.input.value }),
      ...(area.input.value && { area: text(area.input) }),
      ...(text(seated.input) && { seated: text(seated.input) === "yes" }),
      ...(text(seat.input) && { seat: text(seat.input) }),
      ...(text(order.input) && { order: text(order.input) }),
    }),
    isNarrowed: () => text(search) !== "" || fields.some(isSet),
    clear: () => {
      search.value = "";
      for (const { input } of fields) input.value = "";
      now();
      search.focus();
    },
    /** Goes on typing in the search. */
    type: (key) => {
      search.focus();
      search.value += key;
      soon();
    },
    focus: () => search.focus(),
    stop: () => clearTimeout(resting),
  };
}

/** @param {HTMLSelectElement} input */
function chosen(input) {
  return input.selectedOptions[0]?.textContent ?? "";
}
