// The rules of time of a ticket type: each a sentence, taken away or added one at a time, and saved at once. What else
// a type has is in type-form.js.

import * as api from "../../api.js";
import { fill, h } from "../../lib/dom.js";
import { weekdays } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { button, choice, field, iconButton, tick } from "../../widgets/field.js";
import { momentField } from "../../widgets/moment-field.js";
import { attempt } from "../../widgets/toast.js";

/** @typedef {import("../../api.js").EventView} EventView */
/** @typedef {import("../../api.js").RuleInput} RuleInput */
/** @typedef {import("../../api.js").TypeView} TypeView */
/** @typedef {{ roots: HTMLElement[], read: () => RuleInput }} RuleFields */

/** Every kind of rule, in the order in which people look for them. */
const KINDS = /** @type {const} */ ([
  "hours",
  "window",
  "last_entry",
  "tolerance",
  "apart",
  "any_days",
  "stay",
  "after",
]);
const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/**
 * The list, and the form for one more.
 * @param {EventView} event
 * @param {TypeView[]} types
 * @param {TypeView} type
 */
export function timeRules(event, types, type) {
  const list = h("ol", { class: "time-rules", testid: "rules" });
  const none = h("p", { class: "hint" }, t("rules-none"));
  const error = h("div", { class: "wide" });
  const earlier = [
    ...event.areas.map(({ name }) => name),
    ...types.filter(({ index }) => index !== type.index).map(({ name }) => name),
    event.name,
  ];
  const kind = choice({
    label: t("rules-kind"),
    testid: "rules-kind",
    options: KINDS.map((each) => [each, t(`rules-kind-${each}`)]),
    onchange: drawFields,
  });
  const place = h("div", { class: "wide form three" });
  /** @type {RuleFields} */
  let fields;

  function drawFields() {
    fields = fieldsOf(/** @type {RuleInput["kind"]} */ (kind.input.value), earlier, event.timezone);
    fill(place, ...fields.roots);
  }

  function draw(/** @type {TypeView} */ saved) {
    none.hidden = saved.rules.length > 0;
    list.hidden = saved.rules.length === 0;
    fill(
      list,
      ...saved.rules.map(({ sentence }, nth) =>
        h(
          "li",
          { testid: "rule" },
          h("span", {}, sentence),
          iconButton({
            label: t("rules-remove", { rule: sentence }),
            testid: "rule-remove",
            icon: "cross",
            onclick: () =>
              attempt(error, async () => {
                draw(await api.removeRule(event.id, type.index, nth + 1));
                kind.input.focus();
              }),
          }),
        ),
      ),
    );
  }

  const onsubmit = async (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    await attempt(error, async () => {
      draw(await api.addRule(event.id, type.index, fields.read()));
      drawFields();
      kind.input.focus();
    });
  };
  const add = button({ label: t("rules-add"), testid: "rule-add", icon: "plus", type: "submit" });
  drawFields();
  draw(type);
  return h(
    "section",
    { class: "form inset", testid: "type-rules" },
    h("h3", { class: "wide" }, t("rules-title", { name: type.name })),
    h("p", { class: "hint wide" }, t("rules-hint")),
    h("div", { class: "wide" }, list, none),
    h(
      "form",
      { class: "wide form", testid: "rule-form", onsubmit },
      kind.root,
      place,
      error,
      h("div", { class: "actions wide" }, add),
    ),
  );
}

/**
 * The few fields of a kind.
 * @param {RuleInput["kind"]} kind
 * @param {string[]} earlier what may have to come in first
 * @param {string} zone
 * @returns {RuleFields}
 */
function fieldsOf(kind, earlier, zone) {
  switch (kind) {
    case "hours": {
      const [from, until] = [text("from", "09:00"), text("until", "17:00")];
      const days = weekdayTicks();
      return of([from, until, days], () => ({ kind, weekdays: days.read(), from: read(from), until: read(until) }));
    }
    case "window": {
      const [from, until] = [moment("from", zone), moment("until", zone)];
      return of([from, until], () => ({ kind, from: from.text(), until: until.text() }));
    }
    case "last_entry": {
      const at = text("at", "22:00");
      return of([at], () => ({ kind, at: read(at) }));
    }
    case "tolerance": {
      const [before, after] = [text("before", "15"), text("after", "15")];
      return of([before, after], () => ({ kind, before: read(before), after: read(after) }));
    }
    case "any_days": {
      const days = text("days", "3");
      return of([days], () => ({ kind, days: read(days) }));
    }
    case "after": {
      const first = choice({
        label: t("rules-earlier"),
        testid: "rules-earlier",
        options: earlier.map((name) => [name, name]),
      });
      return of([first], () => ({ kind, earlier: first.input.value }));
    }
    default: {
      const minutes = text("minutes", kind === "stay" ? "120" : "30");
      return of([minutes], () => ({ kind, minutes: read(minutes) }));
    }
  }
}

/**
 * @param {{ root: HTMLElement }[]} parts
 * @param {() => RuleInput} read
 * @returns {RuleFields}
 */
function of(parts, read) {
  return { roots: parts.map(({ root }) => root), read };
}

/** @param {{ input: HTMLInputElement }} typed */
function read({ input }) {
  return input.value;
}

/**
 * @param {"from" | "until" | "at" | "before" | "after" | "days" | "minutes"} name
 * @param {string} placeholder
 */
function text(name, placeholder) {
  return field({ label: t(`rules-${name}`), testid: `rules-${name}`, placeholder, required: true });
}

/** @param {"from" | "until"} name @param {string} zone */
function moment(name, zone) {
  return momentField({ label: t(`rules-${name}`), testid: `rules-${name}`, zone, required: true });
}

/** On which days of the week. */
function weekdayTicks() {
  const names = weekdays();
  const ticks = DAYS.map((day, nth) => ({
    day,
    ...tick({ label: names[nth] ?? day, testid: `rules-day-${day}`, checked: false }),
  }));
  const root = h(
    "fieldset",
    { class: "field wide" },
    h("legend", {}, t("rules-weekdays")),
    h(
      "div",
      { class: "ticks" },
      ticks.map(({ root }) => root),
    ),
    h("p", { class: "hint" }, t("rules-weekdays-hint")),
  );
  const chosen = () => ticks.filter(({ input }) => input.checked).map(({ day }) => day);
  return { root, read: () => chosen().join(",") };
}
