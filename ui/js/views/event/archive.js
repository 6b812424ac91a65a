// An event as the beginning of the next one, and put away when it is over; on the Event screen.

import * as api from "../../api.js";
import { fill, h } from "../../lib/dom.js";
import { localText } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { button, field } from "../../widgets/field.js";
import { momentField } from "../../widgets/moment-field.js";
import { attempt, done, failed } from "../../widgets/toast.js";

/**
 * @param {import("./event.js").Tools} tools
 * @returns {import("./event.js").Part}
 */
export function archivePart({ organiser, again, context }) {
  const { event } = context;
  const away = h("div", { class: "stack" });
  const put = async (/** @type {boolean} */ archived) => {
    try {
      await api.archiveEvent(event.id, archived);
      done(archived ? t("archive-done") : t("archive-undone"));
      again();
    } catch (thrown) {
      failed(thrown);
    }
  };
  return {
    root: organiser
      ? h(
          "div",
          { class: "halves" },
          copyCard(context),
          h("section", { class: "card" }, h("h2", {}, t("archive-title")), away),
        )
      : h("section", { class: "card" }, h("p", { class: "empty" }, t("archive-organiser"))),
    draw(setting) {
      fill(
        away,
        h("p", {}, setting.event.archived ? t("archive-is") : t("archive-why")),
        h(
          "div",
          {},
          button({
            label: setting.event.archived ? t("archive-undo") : t("archive-go"),
            testid: "archive-go",
            onclick: () => put(!setting.event.archived),
          }),
        ),
      );
    },
  };
}

/** @param {import("../../lib/context.js").Context} context */
function copyCard({ event, openEvent }) {
  const name = field({ label: t("event-name"), testid: "copy-name", placeholder: t("copy-name-placeholder") });
  const starts = momentField({
    label: t("event-starts"),
    testid: "copy-starts",
    zone: event.timezone,
    local: aWeekLater(localText(event.starts, event.timezone)),
    required: true,
  });
  const error = h("div");
  return h(
    "section",
    { class: "card" },
    h("h2", {}, t("copy-title")),
    h("p", { class: "muted card-lead" }, t("copy-lead")),
    h(
      "form",
      {
        class: "form",
        onsubmit: async (/** @type {Event} */ submitted) => {
          submitted.preventDefault();
          await attempt(error, async () => {
            const copy = await api.duplicateEvent(event.id, { name: name.input.value, starts: starts.text() });
            done(t("copy-done", { event: copy.name }));
            await openEvent(copy.id);
          });
        },
      },
      starts.root,
      name.root,
      error,
      h(
        "div",
        { class: "actions wrap" },
        button({ label: t("copy-go"), testid: "copy-go", kind: "primary", type: "submit" }),
      ),
    ),
  );
}

/**
 * The same time of day seven days later, whatever the clocks do.
 * @param {string} local as `2026-11-21T18:05:00`
 */
export function aWeekLater(local) {
  const day = new Date(`${local}Z`);
  day.setUTCDate(day.getUTCDate() + 7);
  return day.toISOString().slice(0, 19);
}
