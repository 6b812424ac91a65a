// How long personal data is kept, and whether doors are given names, on the Event screen. Forgetting a single person is
// on their ticket and on their order.

import * as api from "../../api.js";
import { fill, h } from "../../lib/dom.js";
import { dateTime } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { button, field, tick } from "../../widgets/field.js";
import { attempt, done, failed } from "../../widgets/toast.js";

/**
 * @param {import("./event.js").Tools} tools
 * @returns {import("./event.js").Part}
 */
export function privacyPart({ organiser, again, context }) {
  const days = field({
    label: t("privacy-days"),
    testid: "privacy-days",
    value: context.event.retain_days?.toString() ?? "",
    inputmode: "numeric",
    placeholder: t("privacy-days-placeholder"),
    disabled: !organiser,
  });
  const names = tick({
    label: t("privacy-names"),
    testid: "privacy-names",
    checked: context.event.names_at_door,
    hint: t("privacy-names-hint"),
    onchange: async () => {
      try {
        await api.editEvent(context.event.id, { names_at_door: names.input.checked });
        done(t("event-saved"));
      } catch (thrown) {
        failed(thrown);
      }
      again();
    },
  });
  names.input.disabled = !organiser;
  const error = h("div");
  const words = h("p", { testid: "privacy-words", "aria-live": "polite" });
  const form = h(
    "form",
    {
      class: "line-form",
      onsubmit: async (/** @type {Event} */ submitted) => {
        submitted.preventDefault();
        await attempt(error, async () => {
          await api.editEvent(context.event.id, { retain_days: days.input.value });
          done(t("event-saved"));
          again();
        });
      },
    },
    days.root,
    organiser && button({ label: t("common-save"), testid: "privacy-save", type: "submit" }),
  );
  return {
    root: h(
      "section",
      { class: "card stack" },
      h("h2", {}, t("privacy-title")),
      form,
      error,
      words,
      h("p", { class: "muted" }, t("privacy-what")),
      names.root,
    ),
    draw({ event }) {
      names.input.checked = event.names_at_door;
      fill(
        words,
        event.retain_until === null
          ? t("privacy-never")
          : t("privacy-until", { at: dateTime(event.retain_until, event.timezone) }),
      );
      if (document.activeElement !== days.input) days.input.value = event.retain_days?.toString() ?? "";
    },
  };
}
