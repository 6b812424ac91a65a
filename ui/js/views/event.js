// The Event screen: what it is, and its ticket types, added and changed in place.

import * as api from "../api.js";
import { fill, h, put } from "../lib/dom.js";
import { localInput, money, number, plainAmount, range, shortMoment } from "../lib/format.js";
import { live } from "../lib/live.js";
import { t } from "../lib/words.js";
import { button, field, tick } from "../widgets/field.js";
import { icon } from "../widgets/icon.js";
import { done, failed, failedHere } from "../widgets/toast.js";
import { eventForm } from "./event-form.js";

/** @typedef {import("../api.js").EventView} EventView */
/** @typedef {import("../api.js").TypeView} TypeView */

/** @type {import("../lib/context.js").Screen} */
export function eventScreen(root, context) {
  const about = h("section", { class: "card" });
  const list = h("div", { class: "type-list", testid: "types" });
  const editor = h("div");
  const add = button({ label: t("type.add"), testid: "type-add", icon: "plus", onclick: () => edit(null) });
  const organiser = context.event.role === "organiser";
  put(root, h("div", { class: "screen-body" },
    h("header", { class: "screen-head" }, h("h1", {}, t("nav.event")),
      h("div", { class: "actions" },
        button({ label: t("event.new"), testid: "event-new", kind: "quiet", icon: "plus", onclick: () => eventForm(null, (event) => context.openEvent(event.id)) }),
        organiser && button({ label: t("event.edit"), testid: "event-edit", icon: "edit", onclick: () => eventForm(event, () => done(t("event.saved"))) }))),
    about,
    h("section", { class: "card" }, h("header", { class: "card-head" }, h("h2", {}, t("type.title")), organiser && add), list, editor)));

  let event = context.event;
  /** @type {TypeView[]} */
  let types = [];
  const watch = live(async () => ({ event: await api.event(context.event.id), types: await api.types(context.event.id) }),
    (answer) => {
      ({ event, types } = answer);
      fill(about, ...facts(event));
      drawTypes();
    }, failed);

  function drawTypes() {
    if (types.length === 0) {
      fill(list, h("p", { class: "empty" }, organiser ? t("type.empty") : t("type.empty.door")));
      if (organiser && !editor.hasChildNodes()) edit(null);
      return;
    }
    fill(list, h("table", { class: "table" },
      h("thead", {}, h("tr", {}, ...["name", "price", "sold", "left", "window", "gates"].map((column) =>
        h("th", { scope: "col", class: ["price", "sold", "left"].includes(column) ? "number" : "" }, t(`type.column.${column}`))), h("td", {}))),
      h("tbody", {}, types.map((type) => h("tr", { testid: "type-row" },
        h("th", { scope: "row" }, type.name, type.reentry && h("span", { class: "tag" }, t("type.reentry.tag"))),
        h("td", { class: "number" }, money(type.price, type.currency)),
        h("td", { class: "number" }, type.issued),
        h("td", { class: "number" }, type.left === null ? t("type.unlimited") : type.left),
        h("td", {}, windowOf(type, event.timezone)),
        h("td", {}, type.gates.length === 0 ? t("type.gates.all") : type.gates.join(", ")),
        h("td", { class: "number" }, organiser && h("button", { type: "button", class: "quiet icon-only", testid: "type-edit", "aria-label": t("type.edit", { name: type.name }), onclick: () => edit(type) }, icon("edit"))))))));
  }

  function edit(/** @type {TypeView | null} */ type) {
    add.hidden = true;
    typeForm(editor, event, type, (saved) => {
      fill(editor);
      add.hidden = false;
      if (saved) {
        done(t("type.saved", { name: saved.name }));
        watch.again();
      }
      add.focus();
    });
  }
  return () => watch.stop();
}

/** @param {EventView} event */
function facts(event) {
  const zone = event.timezone;
  /** @type {[string, string][]} */
  const rows = [
    ["when", range(event.starts, event.ends, zone)],
    ["doors", event.doors_open === null && event.doors_close === null ? t("event.doors.always")
      : t("event.doors.range", { from: event.doors_open ? shortMoment(event.doors_open, zone) : "…", until: event.doors_close ? shortMoment(event.doors_close, zone) : "…" })],
    ["venue", event.venue ?? t("event.none")],
    ["zone", zone],
    ["capacity", event.capacity === null ? t("event.capacity.none") : number(event.capacity)],
    ["issued", number(event.issued)],
    ["role", t(`role.${event.role}`)],
    ["rules", [event.admit_unpaid ? t("event.rule.unpaid") : t("event.rule.paid"), event.admit_unlisted ? t("event.rule.unlisted") : t("event.rule.listed")].join(" ")],
  ];
  return [h("h2", { class: "event-name", testid: "event-title" }, event.name),
    h("dl", { class: "facts" }, rows.map(([key, value]) => h("div", {}, h("dt", {}, t(`event.fact.${key}`)), h("dd", {}, value))))];
}

/**
 * @param {TypeView} type
 * @param {string} zone
 */
function windowOf(type, zone) {
  if (type.valid_from === null && type.valid_until === null) return t("type.window.always");
  return t("type.window.range", { from: type.valid_from ? shortMoment(type.valid_from, zone) : "…", until: type.valid_until ? shortMoment(type.valid_until, zone) : "…" });
}

/**
 * @param {HTMLElement} place
 * @param {EventView} event
 * @param {TypeView | null} type
 * @param {(saved: TypeView | null) => void} closed
 */
function typeForm(place, event, type, closed) {
  const zone = event.timezone;
  const currency = type?.currency ?? event.currency;
  const name = field({ label: t("type.name"), testid: "type-name", value: type?.name, required: true });
  const price = field({ label: t("type.price", { currency }), testid: "type-price", value: type ? plainAmount(type.price, currency) : "", inputmode: "decimal", placeholder: t("type.price.free") });
  const quota = field({ label: t("type.quota"), testid: "type-quota", value: type?.quota?.toString() ?? "", inputmode: "numeric", placeholder: t("type.unlimited") });
  const gates = field({ label: t("type.gates"), testid: "type-gates", value: type?.gates.join(", ") ?? "", hint: t("type.gates.hint") });
  const from = field({ label: t("type.from"), testid: "type-from", type: "datetime-local", value: localInput(type?.valid_from ?? null, zone) });
  const until = field({ label: t("type.until"), testid: "type-until", type: "datetime-local", value: localInput(type?.valid_until ?? null, zone) });
  const reentry = tick({ label: t("type.reentry"), testid: "type-reentry", checked: type?.reentry ?? false });
  const error = h("div", { class: "wide" });
  const submit = button({ label: type ? t("common.save") : t("type.create"), testid: "type-save", kind: "primary", type: "submit" });
  fill(place, h("form", { class: "form three inset", testid: "type-form", onsubmit: async (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    failedHere(error, null);
    submit.disabled = true;
    const input = {
      name: name.input.value, price: price.input.value.trim() === "" ? "0" : price.input.value, quota: quota.input.value,
      valid_from: from.input.value, valid_until: until.input.value, reentry: reentry.input.checked,
      gates: gates.input.value.split(",").map((gate) => gate.trim()).filter((gate) => gate !== ""),
    };
    try {
      closed(await api.saveType(event.id, type?.index ?? null, input));
    } catch (thrown) {
      failedHere(error, thrown);
      submit.disabled = false;
    }
  } }, name.root, price.root, quota.root, from.root, until.root, gates.root, reentry.root, error,
  h("div", { class: "actions wide" }, button({ label: t("common.cancel"), testid: "type-cancel", kind: "quiet", onclick: () => closed(null) }), submit)));
  name.input.focus();
}
