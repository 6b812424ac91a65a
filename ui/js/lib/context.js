// What every screen is given. Types only.

/** @typedef {import("../api.js").EventView} EventView */
/** @typedef {import("../api.js").Settings} Settings */

/** @typedef {"sell" | "door" | "guests" | "insights" | "event" | "devices" | "settings" | "rehearsal"} ScreenName */

/**
 * @typedef {object} Context
 * @property {EventView} event the event that is open, as of when the screen was mounted
 * @property {Settings} settings what this laptop remembers
 * @property {(changes: Settings) => Promise<void>} remember changes some of it
 * @property {(screen: ScreenName) => void} go shows another screen
 * @property {(event: string) => Promise<void>} openEvent opens another event
 * @property {boolean} [alone] whether the screen is a window of its own
 */

/**
 * A screen: fills `root` and returns what to call when it is left.
 * @typedef {(root: HTMLElement, context: Context) => () => void} Screen
 */

export {};
