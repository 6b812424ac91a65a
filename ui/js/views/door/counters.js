// The Door's counters, and how much of the other laptops they know.

import { fill, h } from "../../lib/dom.js";
import { number, time } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { icon } from "../../widgets/icon.js";

/** @typedef {import("../../api.js").DoorState} DoorState */

export function doorCounters() {
  const counters = h("dl", { class: "counters", testid: "door-counters" });
  const fresh = h("p", { class: "fresh", testid: "door-fresh" });
  return {
    counters,
    fresh,
    /** @param {DoorState} door @param {string} zone */
    show(door, zone) {
      const inside = door.area === null ? t("door-count-inside") : t("door-count-area", { area: door.area });
      const count =
        door.capacity === null ? number(door.inside) : t("door-of", { part: door.inside, whole: door.capacity });
      fill(
        counters,
        counter("inside", inside, count, door.capacity !== null && door.inside >= door.capacity),
        counter("admitted", t("door-count-admitted"), t("door-of", { part: door.admitted, whole: door.issued })),
        counter("refused", t("door-count-refused"), number(door.refused)),
        counter("manual", t("door-count-manual"), number(door.manual)),
      );
      fill(
        fresh,
        icon(door.others === 0 ? "alone" : "heard"),
        h("span", {}, freshness(door, zone)),
        door.clock_off !== null && h("strong", { class: "warn", testid: "clock-off" }, door.clock_off),
        door.incidents > 0 && h("strong", { class: "warn" }, t("incident-title", { n: door.incidents })),
      );
    },
  };
}

/**
 * @param {string} name
 * @param {string} label
 * @param {string} value
 * @param {boolean} [full]
 */
function counter(name, label, value, full = false) {
  return h(
    "div",
    { testid: `count-${name}`, class: full ? "full" : "" },
    h("dt", {}, label),
    h("dd", {}, value, full && h("span", { class: "tag warn" }, t("door-full"))),
  );
}

/**
 * When the other laptops were last heard, in words.
 * @param {DoorState} door
 * @param {string} zone
 */
function freshness({ others, heard }, zone) {
  if (others === 0) return t("door-alone");
  return heard === null ? t("door-unheard", { n: others }) : t("door-heard", { at: time(heard, zone) });
}
