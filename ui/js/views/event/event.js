// The Event screen: what it is, and how it is set up, a tab for each part. What a tab shows is in the file of its name;
// the form for the event itself in form.js.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { number, range } from "../../lib/format.js";
import { live } from "../../lib/live.js";
import { t } from "../../lib/words.js";
import { button } from "../../widgets/field.js";
import { tabs } from "../../widgets/tabs.js";
import { done, failed } from "../../widgets/toast.js";
import { archivePart } from "./archive.js";
import { doorPart } from "./door-rules.js";
import { eventForm } from "./form.js";
import { staffPart } from "./staff.js";
import { venuePart } from "./venue.js";
import { privacyPart } from "./privacy.js";
import { typesPart } from "./types.js";
import { doorsOf } from "./summaries.js";

/** @typedef {import("../../api.js").EventView} EventView */
/** @typedef {import("../../api.js").TypeView} TypeView */
/** @typedef {import("../../api.js").QuestionView} QuestionView */

/**
 * @typedef {object} Setting
 * @property {EventView} event
 * @property {TypeView[]} types
 * @property {QuestionView[]} questions
 * @property {import("../../api.js").PersonView[]} people
 * @property {import("../../api.js").SessionView} session
 */
/**
 * What a tab is made from: whether it may change anything, what asks anew after a change, and the way elsewhere.
 * @typedef {object} Tools
 * @property {boolean} organiser
 * @property {() => void} again
 * @property {import("../../lib/context.js").Context} context
 * @property {() => void} edit
 */
/**
 * A tab: what it shows, and what takes the event's present state.
 * @typedef {{ root: HTMLElement, draw: (setting: Setting) => void }} Part
 */

/** The tab that was looked at last: whoever comes back finds it open. */
let chosen = "types";

/** @type {import("../../lib/context.js").Screen} */
export function eventScreen(root, context) {
  const organiser = context.event.role === "organiser";
  let event = context.event;
  const edit = () =>
    eventForm(event, (saved) => {
      done(t("event-saved"));
      if (saved.capacity !== null && saved.inside > saved.capacity)
        done(t("event-overfull", { inside: saved.inside, capacity: saved.capacity }));
    });
  /** @type {Tools} */
  const tools = { organiser, again: () => watch.again(), context, edit };
  /** @type {Record<string, Part>} */
  const parts = {
    types: typesPart(tools),
    places: venuePart(tools),
    door: doorPart(tools),
    people: staffPart(tools),
    privacy: privacyPart(tools),
    archive: archivePart(tools),
  };
  const about = h("section", { class: "card" });
  put(
    root,
    h(
      "div",
      { class: "screen-body" },
      h(
        "header",
        { class: "screen-head" },
        h("h1", {}, t("nav-event")),
        h(
          "div",
          { class: "actions" },
          button({
            label: t("event-new"),
            testid: "event-new",
            kind: "quiet",
            icon: "plus",
            onclick: () => eventForm(null, (added) => context.openEvent(added.id)),
          }),
          organiser && button({ label: t("event-edit"), testid: "event-edit", icon: "edit", onclick: edit }),
        ),
      ),
      about,
      tabs({
        label: t("event-parts"),
        testid: "event-tab",
        chosen,
        onchange: (tab) => {
          chosen = tab;
        },
        tabs: Object.entries(parts).map(([name, part]) => [name, t(`event-part-${name}`), part.root]),
      }),
    ),
  );

  const watch = live(
    async () => ({
      event: await api.event(context.event.id),
      types: await api.types(context.event.id),
      questions: await api.questions(context.event.id),
      people: await api.persons(context.event.id),
      session: await api.session(),
    }),
    (setting) => {
      event = setting.event;
      fill(about, ...facts(event));
      for (const part of Object.values(parts)) part.draw(setting);
    },
    failed,
  );
  return () => watch.stop();
}

/** @param {EventView} event */
function facts(event) {
  const zone = event.timezone;
  /** @type {[string, string][]} */
  const rows = [
    ["when", range(event.starts, event.ends, zone)],
    ["doors", doorsOf(event)],
    ["venue", event.venue ?? t("event-none")],
    ["zone", event.timezone_known ? zone : t("event-zone-unknown", { zone })],
    [
      "capacity",
      event.capacity === null
        ? t("event-capacity-none")
        : t("event-capacity-of", { inside: event.inside, capacity: event.capacity }),
    ],
    ["issued", number(event.issued)],
  ];
  if (event.role !== "organiser") rows.push(["role", t(`role-${event.role}`)]);
  const warnings = event.warnings.map((words) => h("p", { class: "warn", role: "status" }, words));
  return [
    h(
      "h2",
      { class: "event-name", testid: "event-title" },
      event.name,
      event.running && h("span", { class: "tag" }, t("event-running")),
      event.archived && h("span", { class: "tag warn" }, t("event-archived-tag")),
    ),
    h(
      "dl",
      { class: "facts" },
      rows.map(([key, value]) => h("div", {}, h("dt", {}, t(`event-fact-${key}`)), h("dd", {}, value))),
    ),
    ...(warnings.length > 0 ? [h("div", { testid: "event-warnings" }, warnings)] : []),
  ];
}
