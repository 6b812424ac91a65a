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
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zone = event?.timezone ?? own;
  const evening = suggestion();
  const name = field({ label: t("event-name"), testid: "event-name", value: event?.name, wide: true, required: true });
  const venue = field({ label: t("event-venue"), testid: "event-venue", value: event?.venue ?? "", wide: true });
  const starts = field({
    label: t("event-starts"),
    testid: "event-starts",
    type: "datetime-local",
    value: event ? localInput(event.starts, zone) : `${evening}T19:00`,
    required: true,
  });
  const ends = field({
    label: t("event-ends"),
    testid: "event-ends",
    type: "datetime-local",
    value: event ? localInput(event.ends, zone) : `${evening}T23:00`,
    required: true,
  });
  const opens = field({
    label: t("event-doors_open"),
    testid: "event-doors-open",
    type: "datetime-local",
    value: localInput(event?.doors_open ?? null, zone),
    hint: t("event-doors_open-hint"),
  });
  const closes = field({
    label: t("event-doors_close"),
    testid: "event-doors-close",
    type: "datetime-local",
    value: localInput(event?.doors_close ?? null, zone),
  });
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
  const error = h("div", { class: "wide" });
  const { body, foot, close } = panel({
    title: event ? t("event-edit-title") : t("event-new-title"),
    testid: "event-form",
  });

  const save = async () => {
    failedHere(error, null);
    const input = {
      name: name.input.value,
      venue: venue.input.value,
      timezone: timezone.input.value,
      starts: starts.input.value,
      ends: ends.input.value,
      doors_open: opens.input.value,
      doors_close: closes.input.value,
      capacity: capacity.input.value,
      currency: currency.input.value,
    };
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
  put(
    body,
    h(
      "form",
      {
        class: "form two",
        id: "event-form",
        onsubmit: (/** @type {Event} */ submitted) => {
          submitted.preventDefault();
          submit.click();
        },
      },
      name.root,
      venue.root,
      starts.root,
      ends.root,
      opens.root,
      closes.root,
      timezone.root,
      currency.root,
      capacity.root,
      error,
      // Enter in a field submits only when the form has a submit button of its own.
      h("button", { type: "submit", class: "visually-hidden", tabindex: "-1", "aria-hidden": "true" }),
    ),
  );
  put(foot, button({ label: t("common-cancel"), testid: "event-form-cancel", kind: "quiet", onclick: close }), submit);
  name.input.focus();
}

/** Next Saturday: what most events are on. */
function suggestion() {
  const day = new Date();
  day.setDate(day.getDate() + ((6 - day.getDay() + 7) % 7 || 7));
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}`;
}
