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
/** Letters and digits of an order's number. */
const NUMBER = 10;
/** What stands for the event itself among its areas, whose names are never that short. */
const ITSELF = " ";

/**
 * @typedef {object} GuestFilters
 * @property {HTMLElement} root
 * @property {() => GuestQuery} query
 * @property {() => boolean} isNarrowed
 * @property {() => void} clear
 * @property {(key: string) => void} type goes on typing in the search
 * @property {() => void} focus
 * @property {() => void} stop
 */
/** @typedef {ReturnType<typeof filterFields>} Fields */

/**
 * @param {import("../../api.js").EventView} event
 * @param {() => void} changed
 * @returns {GuestFilters}
 */
export function guestFilters(event, changed) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;
  const soon = () => {
    clearTimeout(resting);
    resting = setTimeout(now, REST);
  };
  const { box, search } = searchBox(soon);
  const fields = filterFields(event, now, soon);
  const chips = h("ul", { class: "chips", "aria-label": t("guests-chips"), hidden: true });
  const narrowing = chipsOf(fields);
  const { more, opener } = moreFilters(event, fields);
  const root = h(
    "div",
    { class: "guest-filters", role: "search", "aria-label": t("guests-search") },
    h("div", { class: "filters" }, box, fields.state.root, fields.type.root, opener),
    more,
    chips,
  );
  api.types(event.id).then(
    (types) =>
      put(
        fields.type.input,
        types.map(({ index, name }) => h("option", { value: String(index) }, name)),
      ),
    failed,
  );

  function now() {
    clearTimeout(resting);
    const set = narrowing.filter(isSet);
    chips.hidden = set.length === 0;
    fill(
      chips,
      set.map(({ input, words }) =>
        chip(words(), () => {
          input.value = "";
          now();
          search.focus();
        }),
      ),
    );
    changed();
  }

  return {
    root,
    query: () => ({ ...(search.value.trim() && { search: search.value.trim() }), ...queryOf(fields) }),
    isNarrowed: () => search.value.trim() !== "" || narrowing.some(isSet),
    clear: () => {
      search.value = "";
      for (const { input } of narrowing) input.value = "";
      now();
      search.focus();
    },
    type: (key) => {
      search.focus();
      search.value += key;
      soon();
    },
    focus: () => search.focus(),
    stop: () => clearTimeout(resting),
  };
}

/** @param {() => void} oninput */
function searchBox(oninput) {
  const search = h("input", {
    type: "search",
    id: "guest-search",
    testid: "guest-search",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: t("guests-search-placeholder"),
    oninput,
  });
  const box = h(
    "div",
    { class: "search" },
    icon("search"),
    h("label", { for: "guest-search", class: "visually-hidden" }, t("guests-search")),
    search,
  );
  return { box, search };
}

/**
 * The fields beside the search.
 * @param {import("../../api.js").EventView} event
 * @param {() => void} now
 * @param {() => void} soon
 */
function filterFields(event, now, soon) {
  /** @param {string} label @param {string} testid @param {string} all @param {[string, string][]} some */
  const chooser = (label, testid, all, some) => choice({ label, testid, options: [["", all], ...some], onchange: now });
  const same = (/** @type {string[]} */ names) => names.map((name) => /** @type {[string, string]} */ ([name, name]));
  // A number that is not typed to its end is not one yet.
  const whole = () => {
    const typed = order.input.value.replaceAll(/[^0-9a-z]/gi, "").length;
    if (typed === 0 || typed >= NUMBER) soon();
  };
  const order = field({
    label: t("guests-order"),
    testid: "guest-order",
    placeholder: "7K3Q9-M2FXD",
    oninput: whole,
    onchange: now,
  });
  const areas = same(event.areas.map(({ name }) => name));
  return {
    state: chooser(
      t("guests-state"),
      "guest-state",
      t("guests-state-all"),
      STATES.map((name) => [name, t(`guests-state-${name}`)]),
    ),
    type: chooser(t("guests-type"), "guest-type", t("guests-type-all"), []),
    gate: chooser(t("guests-gate"), "guest-gate", t("guests-gate-all"), same(event.gates)),
    area: chooser(t("guests-area"), "guest-area", t("guests-area-all"), [[ITSELF, event.name], ...areas]),
    seated: chooser(t("guests-seated"), "guest-seated", t("guests-seated-all"), [
      ["yes", t("guests-seated-yes")],
      ["no", t("guests-seated-no")],
    ]),
    seat: field({ label: t("guests-seat"), testid: "guest-seat", oninput: soon }),
    order,
  };
}

/**
 * Those that are wanted less often, and the button that opens them.
 * @param {import("../../api.js").EventView} event
 * @param {Fields} fields
 */
function moreFilters(event, { gate, area, seated, seat, order }) {
  const more = h(
    "div",
    { class: "filters more", id: "guest-more", hidden: true },
    event.gates.length > 0 && gate.root,
    event.areas.length > 0 && area.root,
    seated.root,
    seat.root,
    order.root,
  );
  const open = (/** @type {boolean} */ shown) => {
    more.hidden = !shown;
    opener.setAttribute("aria-expanded", String(shown));
  };
  const opener = button({
    label: t("guests-more"),
    testid: "guest-more-open",
    kind: "quiet",
    onclick: () => open(more.hidden !== false),
  });
  opener.setAttribute("aria-controls", more.id);
  open(false);
  return { more, opener };
}

/**
 * Every field that narrows, with the words of its chip.
 * @param {Fields} fields
 */
function chipsOf({ state, type, gate, area, seated, seat, order }) {
  return [
    { input: state.input, words: () => chosen(state.input) },
    { input: type.input, words: () => chosen(type.input) },
    { input: gate.input, words: () => t("guests-chip-gate", { gate: chosen(gate.input) }) },
    { input: area.input, words: () => t("guests-chip-area", { area: chosen(area.input) }) },
    { input: seated.input, words: () => chosen(seated.input) },
    { input: seat.input, words: () => t("guests-chip-seat", { seat: seat.input.value.trim() }) },
    { input: order.input, words: () => t("guests-chip-order", { order: order.input.value.trim() }) },
  ];
}

/** @param {{ input: HTMLInputElement | HTMLSelectElement }} field */
function isSet({ input }) {
  return input.value.trim() !== "" || input.value === ITSELF;
}

/**
 * @param {string} filter
 * @param {() => void} onclick
 */
function chip(filter, onclick) {
  return h(
    "li",
    {},
    h(
      "button",
      { type: "button", class: "chip", "aria-label": t("guests-chip-remove", { filter }), onclick },
      h("span", {}, filter),
      icon("cross"),
    ),
  );
}

/**
 * What the fields narrow, as the program is told it.
 * @param {Fields} fields
 * @returns {GuestQuery}
 */
function queryOf({ state, type, gate, area, seated, seat, order }) {
  const text = (/** @type {{ input: HTMLInputElement | HTMLSelectElement }} */ { input }) => input.value.trim();
  return {
    ...(text(state) && { state: /** @type {import("../../../types/GuestState").GuestState} */ (text(state)) }),
    ...(text(type) && { type: Number(text(type)) }),
    ...(text(gate) && { gate: gate.input.value }),
    ...(area.input.value && { area: text(area) }),
    ...(text(seated) && { seated: text(seated) === "yes" }),
    ...(text(seat) && { seat: text(seat) }),
    ...(text(order) && { order: text(order) }),
  };
}

/** @param {HTMLSelectElement} input */
function chosen(input) {
  return input.selectedOptions[0]?.textContent ?? "";
}
