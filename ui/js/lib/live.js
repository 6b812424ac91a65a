// Keeping a screen true: ask anew when something changed, in this window or by another program. No copy of the answers
// is kept beyond what is on the screen.

import { on } from "../host.js";

/**
 * Asks now and after every change; shows answers that differ from the last one. Returns what to call to ask at once,
 * and to stop.
 * @template T
 * @param {() => Promise<T>} ask
 * @param {(answer: T) => void} show
 * @param {(error: unknown) => void} fail
 * @param {string[]} [events] what the program tells when the answer may be another
 * @returns {{ again: () => void, stop: () => void }}
 */
export function live(ask, show, fail, events = ["changed"]) {
  let stopped = false;
  let asking = false;
  let due = false;
  let shown = "";
  let failed = "";
  const again = async () => {
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
      if (due) again();
    }
  };
  const unlisten = events.map((name) => on(name, again));
  again();
  return {
    again,
    stop: () => {
      stopped = true;
      for (const end of unlisten) end();
    },
  };
}
