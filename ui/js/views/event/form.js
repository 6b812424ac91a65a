// The form for an event, as a panel: a new one, or one to be changed. What happens at its door is in door-rules.js.

import * as api from "../../api.js";
import { h, put } from "../../lib/dom.js";
import { localInput } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { button, field } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { failedHere } from "../../widgets/toast.js";

/** @typedef {import("../../api.js").EventView} EventView */

/**
 * @param {EventView | null} event
 * @param {(event: EventView) => unknown} saved
 */
export function eventForm(event, saved) {
  const fields = eventFields(event);
  const error = h("div", { class: "wide" });
  const { body, foot, close } = panel({
    title: event ? t("event-edit-title") : t("event-new-title"),
    testid: "event-form",
  });
  const save = async () => {
    failedHere(error, null);
    const input = fields.read();
    try {
      const view = event ? await api.editEvent(event.id, input) : await api.addEvent(input);
      close();
      await saved(view);
    } catch (thrown) {
      failedHere(error, thrown);
      error.scrollIntoView({ block: "nearest" });
    }
  };
  const submit = button({
    label: event ? t("common-save") : t("event-create"),
    testid: "event-save",
    kind: "primary",
    onclick: save,
  });
  const onsubmit = (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    submit.click();
  };
  put(
    body,
    h(
      "form",
      { class: "form two", id: "event-form", onsubmit },
      ...fields.roots,
      error,
      // Enter in a field submits only when the form has a submit button of its own.
      h("button", { type: "submit", class: "visually-hidden", tabindex: "-1", "aria-hidden": "true" }),
    ),
  );
  put(foot, button({ label: t("common-cancel"), testid: "event-form-cancel", kind: "quiet", onclick: close }), submit);
  fields.focus();
}

/** @param {EventView | null} event */
function eventFields(event) {
  const zone = event?.timezone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const evening = suggestion();
  /**
   * @param {string} label
   * @param {string} testid
   * @param {string} value
   * @param {{ required?: boolean, hint?: string }} [more]
   */
  const moment = (label, testid, value, more = {}) => field({ label, testid, type: "datetime-local", value, ...more });
  const name = field({ label: t("event-name"), testid: "event-name", value: event?.name, wide: true, required: true });
  const venue = field({ label: t("event-venue"), testid: "event-venue", value: event?.venue ?? "", wide: true });
  const starts = moment(
    t("event-starts"),
    "event-starts",
    event ? localInput(event.starts, zone) : `${evening}T19:00`,
    { required: true },
  );
  const ends = moment(t("event-ends"), "event-ends", event ? localInput(event.ends, zone) : `${evening}T23:00`, {
    required: true,
  });
  const opens = moment(t("event-doors_open"), "event-doors-open", localInput(event?.doors_open ?? null, zone), {
    hint: t("event-doors_open-hint"),
  });
  const closes = moment(t("event-doors_close"), "event-doors-close", localInput(event?.doors_close ?? null, zone));
  const timezone = field({
    label: t("event-timezone"),
    testid: "event-timezone",
    value: zone,
    list: Intl.supportedValuesOf("timeZone"),
    required: true,
  });
  const currency = field({
    label: t("event-currency"),
    testid: "event-currency",
    value: event?.currency ?? "EUR",
    list: Intl.supportedValuesOf("currency"),
    maxlength: 3,
  });
  const capacity = field({
    label: t("event-capacity"),
    testid: "event-capacity",
    value: event?.capacity?.toString() ?? "",
    hint: t("event-capacity-hint"),
    inputmode: "numeric",
  });
  return {
    roots: [name, venue, starts, ends, opens, closes, timezone, currency, capacity].map(({ root }) => root),
    focus: () => name.input.focus(),
    read: () => ({
      name: name.input.value,
      venue: venue.input.value,
      timezone: timezone.input.value,
      starts: starts.input.value,
      ends: ends.input.value,
      doors_open: opens.input.value,
      doors_close: closes.input.value,
      capacity: capacity.input.value,
      currency: currency.input.value,
    }),
  };
}

/** Next Saturday: what most events are on. */
function suggestion() {
  const day = new Date();
  day.setDate(day.getDate() + ((6 - day.getDay() + 7) % 7 || 7));
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
