// Keeping a screen true: ask anew when something changed, and now and then, because the terminal program may change
// the same data. No copy of the answers is kept beyond what is on the screen.

import { on } from "../host.js";

/** The terminal program can't tell this window of its changes. */
const PAUSE = 2_000;

/**
 * Asks now, after every change and every two seconds while the window is in sight; shows answers that differ from the
 * last one. Returns what to call to ask at once, and to stop.
 * @template T
 * @param {() => Promise<T>} ask
 * @param {(answer: T) => void} show
 * @param {(error: unknown) => void} fail
 * @returns {{ again: () => void, stop: () => void }}
 */
export function live(ask, show, fail) {
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
      // The same trouble every two seconds is one trouble.
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
  const unlisten = on("changed", again);
  const timer = setInterval(() => {
    if (document.visibilityState === "visible") again();
  }, PAUSE);
  again();
  return {
    again,
    stop: () => {
      stopped = true;
      unlisten();
      clearInterval(timer);
    },
  };
}
