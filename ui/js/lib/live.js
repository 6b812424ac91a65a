// Keeping a screen true: ask anew when something changed, in this window or by another program. No copy of the answers
// is kept beyond what is on the screen.

import { on } from "../host.js";

/** @typedef {import("../../types/Changed").Changed} Changed */
/** @typedef {import("../../types/ChangedPart").ChangedPart} ChangedPart */

/** Calls within so many milliseconds are one: whoever changes something often asks as well as being told. */
const TOGETHER = 20;

/**
 * Whether a notice may concern a screen: of this event, or of nobody knows which, and one of these parts.
 * @param {Changed | undefined} changed
 * @param {string | undefined} event
 * @param {ChangedPart[] | undefined} parts
 */
export function concerns(changed, event, parts) {
  if (!Array.isArray(changed?.events)) return true;
  const here = event === undefined || changed.events.length === 0 || changed.events.includes(event);
  return here && (parts === undefined || changed.parts.some((part) => parts.includes(part)));
}

/**
 * Asks now and after every change; shows answers that differ from the last one. Returns what to call to ask soon, and
 * to stop.
 * @template T
 * @param {() => Promise<T>} ask
 * @param {(answer: T) => void} show
 * @param {(error: unknown) => void} fail
 * @param {{ events?: string[], event?: string, parts?: ChangedPart[] }} [about] what the program tells when the answer
 *   may be another, of which event, and which parts of it
 * @returns {{ again: () => void, stop: () => void }}
 */
export function live(ask, show, fail, about = {}) {
  let stopped = false;
  let asking = false;
  let due = false;
  let shown = "";
  let failed = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let soon;
  const now = async () => {
    soon = undefined;
    if (stopped) return;
    if (asking) {
      due = true;
      return;
    }
    asking = true;
    due = false;
    try {
      const answer = await ask();
      const text = JSON.stringify(answer);
      failed = "";
      if (!stopped && text !== shown) {
        shown = text;
        show(answer);
      }
    } catch (error) {
      // The same trouble again is one trouble.
      const text = JSON.stringify(error);
      if (!stopped && text !== failed) {
        failed = text;
        fail(error);
      }
    } finally {
      asking = false;
      if (due) now();
    }
  };
  const again = () => {
    soon ??= setTimeout(now, TOGETHER);
  };
  const { events = ["changed"], event, parts } = about;
  const unlisten = events.map((name) =>
    on(name, (changed) => {
      if (name !== "changed" || concerns(changed, event, parts)) again();
    }),
  );
  now();
  return {
    again,
    stop: () => {
      stopped = true;
      clearTimeout(soon);
      for (const end of unlisten) end();
    },
  };
}
