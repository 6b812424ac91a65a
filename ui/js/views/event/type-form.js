// The form for a ticket type: a new one, or one to be changed. Its rules of time are in time-rules.js.

import * as api from "../../api.js";
import { fill, h } from "../../lib/dom.js";
import { plainAmount } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { button, field, tick } from "../../widgets/field.js";
import { momentField } from "../../widgets/moment-field.js";
import { failedHere } from "../../widgets/toast.js";
import { rulesOf } from "./summaries.js";
import { timeRules } from "./time-rules.js";

/** @typedef {import("../../api.js").EventView} EventView */
/** @typedef {import("../../api.js").TypeView} TypeView */

/**
 * @param {HTMLElement} place
 * @param {EventView} event
 * @param {TypeView[]} types
 * @param {TypeView | null} type
 * @param {(saved: TypeView | null) => void} closed
 */
export function typeForm(place, event, types, type, closed) {
  const groups = [...new Set(types.flatMap(({ quota_group }) => quota_group ?? []))];
  const about = aboutFields(event, groups, type);
  const rules = ruleFields(event, type);
  const gates = gateTicks(event.gates, type);
  const error = h("div", { class: "wide" });
  const submit = button({
    label: type ? t("common-save") : t("type-create"),
    testid: "type-save",
    kind: "primary",
    type: "submit",
  });
  const onsubmit = async (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    failedHere(error, null);
    submit.disabled = true;
    try {
      closed(
        await api.saveType(event.id, type?.index ?? null, { ...about.read(), ...rules.read(), gates: gates.read() }),
      );
    } catch (thrown) {
      failedHere(error, thrown);
      submit.disabled = false;
    }
  };
  const cancel = button({
    label: t("common-cancel"),
    testid: "type-cancel",
    kind: "quiet",
    onclick: () => closed(null),
  });
  fill(
    place,
    h(
      "form",
      { class: "form three inset", testid: "type-form", onsubmit },
      ...about.roots,
      ...rules.roots,
      gates.root,
      about.note,
      error,
      type === null && h("p", { class: "hint wide" }, t("rules-later")),
      h("div", { class: "actions wide" }, cancel, submit),
    ),
    type && timeRules(event, types, type),
  );
  about.focus();
}

/**
 * What it is called, what it costs, how many there are and when it is valid.
 * @param {EventView} event
 * @param {string[]} groups
 * @param {TypeView | null} type
 */
function aboutFields({ currency: usual, timezone: zone }, groups, type) {
  const currency = type?.currency ?? usual;
  const name = field({ label: t("type-name"), testid: "type-name", value: type?.name, required: true });
  const price = field({
    label: t("type-price", { currency }),
    testid: "type-price",
    value: type ? plainAmount(type.price, currency) : "",
    inputmode: "decimal",
    placeholder: t("type-price-free"),
  });
  const tax = field({
    label: t("type-tax"),
    testid: "type-tax",
    value: type?.tax ?? "",
    inputmode: "decimal",
    placeholder: t("type-tax-none"),
  });
  const quota = field({
    label: t("type-quota"),
    testid: "type-quota",
    value: type?.quota?.toString() ?? "",
    inputmode: "numeric",
    placeholder: t("type-unlimited"),
  });
  const from = momentField({ label: t("type-from"), testid: "type-from", value: type?.valid_from, zone });
  const until = momentField({ label: t("type-until"), testid: "type-until", value: type?.valid_until, zone });
  const group = field({
    label: t("type-group"),
    testid: "type-group",
    value: type?.quota_group ?? "",
    list: groups,
    hint: t("type-group-hint"),
  });
  const note = field({
    label: t("type-note"),
    testid: "type-note",
    value: type?.note ?? "",
    hint: t("type-note-hint"),
    wide: true,
  });
  return {
    roots: [name, price, quota, from, until, tax, group].map(({ root }) => root),
    note: note.root,
    focus: () => name.input.focus(),
    read: () => ({
      name: name.touched(),
      price: price.input.value.trim() === "" ? "0" : price.touched(),
      tax: tax.touched(),
      quota: quota.touched(),
      valid_from: from.touched(),
      valid_until: until.touched(),
      quota_group: group.touched(),
      note: note.touched(),
    }),
  };
}

/**
 * How often it lets in, and what the three rules come to together.
 * @param {EventView} event
 * @param {TypeView | null} type
 */
function ruleFields({ everyone_out: hour }, type) {
  const rule = h("p", { class: "hint wide", testid: "type-rule", "aria-live": "polite" });
  const entries = field({
    label: t("type-entries"),
    testid: "type-entries",
    value: type?.entries?.toString() ?? "",
    inputmode: "numeric",
    oninput: tell,
  });
  const daily = field({
    label: t("type-entries_per_day"),
    testid: "type-entries-per-day",
    value: type?.entries_per_day?.toString() ?? "",
    inputmode: "numeric",
    oninput: tell,
  });
  const reentry = tick({
    label: t("type-reentry"),
    testid: "type-reentry",
    checked: type?.reentry ?? false,
    onchange: tell,
  });
  function tell() {
    const count = (/** @type {string} */ typed) => (/^[1-9]\d*$/.test(typed.trim()) ? Number(typed) : null);
    const perDay = count(daily.input.value);
    const words = [
      rulesOf({
        reentry: reentry.input.checked,
        entries: count(entries.input.value),
        entries_per_day: perDay,
        rules: type?.rules ?? [],
      }),
    ];
    if (perDay !== null) words.push(hour === null ? t("type-day-midnight") : t("type-day-hour", { hour }));
    fill(rule, words.join(" "));
  }
  tell();
  return {
    roots: [entries.root, daily.root, reentry.root, rule],
    read: () => ({ reentry: reentry.input.checked, entries: entries.touched(), entries_per_day: daily.touched() }),
  };
}

/**
 * Which gates it opens.
 * @param {string[]} names
 * @param {TypeView | null} type
 */
function gateTicks(names, type) {
  const gates = names.map((gate) => ({
    gate,
    ...tick({ label: gate, testid: `type-gate-${gate}`, checked: type?.gates.includes(gate) ?? false }),
  }));
  const root = h(
    "fieldset",
    { class: "field wide" },
    h("legend", {}, t("type-gates")),
    h(
      "div",
      { class: "ticks" },
      gates.map(({ root }) => root),
    ),
    h("p", { class: "hint" }, gates.length === 0 ? t("type-gates-none") : t("type-gates-hint")),
  );
  return { root, read: () => gates.filter(({ input: { checked } }) => checked).map(({ gate }) => gate) };
}
