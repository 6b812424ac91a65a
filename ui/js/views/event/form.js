// The form for an event, as a panel: a new one, or one to be changed. What happens at its door is in door-rules.js.

import * as api from "../../api.js";
import { h, put } from "../../lib/dom.js";
import { localText } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { button, field } from "../../widgets/field.js";
import { momentField } from "../../widgets/moment-field.js";
import { panel } from "../../widgets/panel.js";
import { failedHere } from "../../widgets/toast.js";

/** @typedef {import("../../api.js").EventView} EventView */

/**
 * @param {EventView | null} event
 * @param {(event: EventView) => unknown} saved
 */
export async function eventForm(event, saved) {
  const fields = eventFields(event, await api.zoneChoice());
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

/**
 * @param {EventView | null} event
 * @param {import("../../api.js").ZoneChoice} zones
 */
function eventFields(event, zones) {
  const zone = event?.timezone ?? zones.own ?? "";
  const evening = suggestion(zone);
  const { starts, ends, opens, closes } = momentFields(event, zone, evening);
  const name = field({ label: t("event-name"), testid: "event-name", value: event?.name, wide: true, required: true });
  const venue = field({ label: t("event-venue"), testid: "event-venue", value: event?.venue ?? "", wide: true });
  const timezone = field({
    label: t("event-timezone"),
    testid: "event-timezone",
    value: zone,
    list: zones.names,
    required: true,
    hint: zoneHint(event, zones),
    onchange: async () => {
      const chosen = timezone.input.value.trim();
      await api.zone(chosen);
      for (const one of [starts, ends, opens, closes]) one.move(chosen);
    },
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
    read: () => {
      // Of an event that is there, only what was touched is said.
      const said = (/** @type {{ input: HTMLInputElement, touched: () => string | undefined }} */ one) =>
        event ? one.touched() : one.input.value;
      const moment = (/** @type {typeof starts} */ one) => (event ? one.touched() : one.text());
      return {
        name: said(name),
        venue: said(venue),
        timezone: said(timezone),
        starts: moment(starts),
        ends: moment(ends),
        doors_open: moment(opens),
        doors_close: moment(closes),
        capacity: said(capacity),
        currency: said(currency),
      };
    },
  };
}

/**
 * When it is, and when its doors are open.
 * @param {EventView | null} event
 * @param {string} zone
 * @param {string} evening
 */
function momentFields(event, zone, evening) {
  const needed = { zone, required: true };
  return {
    starts: momentField({
      label: t("event-starts"),
      testid: "event-starts",
      value: event?.starts,
      local: `${evening}T19:00`,
      ...needed,
    }),
    ends: momentField({
      label: t("event-ends"),
      testid: "event-ends",
      value: event?.ends,
      local: `${evening}T23:00`,
      ...needed,
    }),
    opens: momentField({
      label: t("event-doors_open"),
      testid: "event-doors-open",
      value: event?.doors_open,
      zone,
      hint: t("event-doors_open-hint"),
    }),
    closes: momentField({
      label: t("event-doors_close"),
      testid: "event-doors-close",
      value: event?.doors_close,
      zone,
    }),
  };
}

/**
 * What is to be known about the zone: that it must be chosen, or that the event's is not known here.
 * @param {EventView | null} event
 * @param {import("../../api.js").ZoneChoice} zones
 */
function zoneHint(event, zones) {
  if (event === null) return zones.own === null ? t("event-timezone-own-unknown") : undefined;
  return event.timezone_known ? undefined : t("event-timezone-unknown");
}

/**
 * Next Saturday: what most events are on.
 * @param {string} zone
 */
function suggestion(zone) {
  const today = new Date(`${localText(new Date().toISOString(), zone).slice(0, 10)}T00:00Z`);
  today.setUTCDate(today.getUTCDate() + ((6 - today.getUTCDay() + 7) % 7 || 7));
  return today.toISOString().slice(0, 10);
}
