// The events in the rail: one click or key press switches. What an event is, is told by the Event screen.

import { fill, h } from "../../lib/dom.js";
import { day } from "../../lib/format.js";
import { t } from "../../lib/words.js";

/** @typedef {import("../../api.js").EventView} EventView */

/** Whether those that are put away are listed too; lasts as long as the window. */
let withArchived = false;

/**
 * Those that run now first, then those to come, the next one first; then those that are over, the last one first.
 * @param {EventView[]} events
 * @param {Date} now
 * @returns {EventView[]}
 */
export function inOrder(events, now) {
  const at = (/** @type {EventView} */ event) => Date.parse(event.starts);
  const rank = (/** @type {EventView} */ event) => (event.running ? 0 : at(event) > now.getTime() ? 1 : 2);
  return [...events].sort(
    (a, b) => rank(a) - rank(b) || (rank(a) === 2 ? at(b) - at(a) : at(a) - at(b)) || a.name.localeCompare(b.name),
  );
}

/**
 * @param {EventView} open the event that is open
 * @param {EventView[]} events
 * @param {(event: string) => void} choose
 * @returns {HTMLElement}
 */
export function eventList(open, events, choose) {
  const away = events.filter(({ archived, id }) => archived && id !== open.id).length;
  const root = h("section", {
    class: "rail-events",
    "aria-label": t("events-title"),
    onkeydown: (/** @type {KeyboardEvent} */ press) => {
      const items = [...root.querySelectorAll("li button")].filter((item) => item instanceof HTMLElement);
      const at = items.findIndex((item) => item === document.activeElement);
      /** @type {Record<string, number>} */
      const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
      const to = steps[press.key];
      if (to === undefined || at < 0) return;
      press.preventDefault();
      items[Math.max(0, Math.min(items.length - 1, to))]?.focus();
    },
  });

  function item(/** @type {EventView} */ event) {
    return h(
      "li",
      {},
      h(
        "button",
        {
          type: "button",
          testid: "event-item",
          "aria-current": event.id === open.id ? "true" : null,
          "data-event": event.id,
          title: event.name,
          onclick: () => choose(event.id),
        },
        h("span", { class: "event-item-name" }, event.name),
        h(
          "small",
          {},
          day(event.starts, event.timezone),
          event.running && h("span", { class: "tag" }, t("event-running")),
          !event.timezone_known && h("span", { class: "tag warn" }, t("event-zone-unknown-tag")),
          event.archived && h("span", { class: "tag warn" }, t("event-archived-tag")),
        ),
      ),
    );
  }

  function draw() {
    const listed = events.filter(({ archived, id }) => withArchived || !archived || id === open.id);
    fill(
      root,
      h("h2", {}, t("events-title"), h("kbd", { "aria-hidden": "true" }, t("events-key"))),
      h("ul", {}, inOrder(listed, new Date()).map(item)),
      away > 0 &&
        h(
          "button",
          {
            type: "button",
            class: "rail-more",
            testid: "events-archived",
            "aria-pressed": String(withArchived),
            onclick: () => {
              withArchived = !withArchived;
              draw();
              /** @type {HTMLElement | null} */ (root.querySelector("[data-testid='events-archived']"))?.focus();
            },
          },
          withArchived ? t("events-archived-hide") : t("events-archived-show", { n: away }),
        ),
    );
  }
  draw();
  return root;
}
