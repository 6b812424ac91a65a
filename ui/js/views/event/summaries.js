// Rules of an event and its ticket types in words.

import { shortMoment } from "../../lib/format.js";
import { t } from "../../lib/words.js";

/** @typedef {import("../../api.js").EventView} EventView */
/** @typedef {import("../../api.js").TypeView} TypeView */

/**
 * From when until when the doors are open, in a few words.
 * @param {EventView} event
 */
export function doorsOf(event) {
  const zone = event.timezone;
  return event.doors_open === null && event.doors_close === null
    ? t("event-doors-always")
    : t("event-doors-range", {
        from: event.doors_open ? shortMoment(event.doors_open, zone) : "…",
        until: event.doors_close ? shortMoment(event.doors_close, zone) : "…",
      });
}

/**
 * How often it lets in, in words.
 * @param {Pick<TypeView, "reentry" | "entries" | "entries_per_day" | "rules">} type
 */
export function rulesOf(type) {
  const { entries: all } = type;
  // On so many days, and nothing else said: once on each.
  const once = all === null && !type.reentry && type.rules.some(({ rule }) => rule.kind === "any_days");
  const day = type.entries_per_day ?? (once ? 1 : null);
  const often =
    all !== null && day !== null
      ? t("type-often-both", { all, day })
      : all !== null
        ? t("type-often-all", { all })
        : day !== null
          ? t("type-often-day", { day })
          : type.reentry
            ? t("type-often-any")
            : t("type-often-once");
  return type.reentry ? t("type-rule-reentry", { often }) : often;
}

/**
 * When it lets in, in a few words.
 * @param {TypeView} type
 * @param {string} zone
 */
export function windowOf(type, zone) {
  if (type.valid_from === null && type.valid_until === null) return t("type-window-always");
  return t("type-window-range", {
    from: type.valid_from ? shortMoment(type.valid_from, zone) : "…",
    until: type.valid_until ? shortMoment(type.valid_until, zone) : "…",
  });
}
