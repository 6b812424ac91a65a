// The keys of a USB scanner among all that are pressed, with their timer and fields. What a burst is, is `wedge.js`'s;
// what else a key does at the Door is `keys.js`'s.

import { REST, altCharacter, watcher } from "../../lib/wedge.js";

/** @typedef {import("../../lib/wedge.js").Scan} Scan */

/**
 * The scanner's keys among all: what they were is handed on when a burst has ended.
 * @param {{ entry?: HTMLInputElement, search?: () => void, scanned: (scan: Scan) => void }} door
 */
export function scannerKeys({ entry, search, scanned }) {
  const keys = watcher();
  const alt = altTyping();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;

  /**
   * @param {ReturnType<typeof keys.enter>} burst
   * @param {HTMLInputElement | null} target
   */
  function hand(burst, target) {
    if (burst === null) return false;
    // Whatever a person had typed before the scan stays.
    if (target) target.value = burst.before;
    if (target !== null && target === entry) search?.();
    for (const scan of burst.scans) scanned(scan);
    return true;
  }

  /**
   * A character, in whatever way it was typed.
   * @param {import("../../lib/wedge.js").Press & { at: number }} press
   * @param {HTMLInputElement | null} target
   */
  function take(press, target) {
    keys.press(press, target?.value ?? "");
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (document.querySelector("dialog[open]") === null) hand(keys.rest(), target);
    }, REST);
  }

  /** @param {KeyboardEvent} press */
  const ends = (press) => hand(keys.enter(press.timeStamp), textField(press));

  /** @param {KeyboardEvent} press */
  function released(press) {
    const key = alt.ends(press);
    if (key === "" || document.querySelector("dialog[open]")) return;
    if (key < " ") ends(press);
    else take({ code: "", key, shiftKey: false, at: press.timeStamp }, textField(press));
  }

  document.addEventListener("keyup", released, true);
  return {
    /** Whether a key is part of a character that is typed as a number. */
    alt: alt.takes,
    /** Whether this key, which types nothing, ends a scan. */
    ends,
    /** A key that may be a scanner's. @param {KeyboardEvent} press */
    take: (press) => {
      const { code, key, shiftKey, timeStamp: at } = press;
      const field = textField(press);
      // The blank of a code would press the button in focus, or scroll.
      if (key === " " && field === null && keys.runs(at)) press.preventDefault();
      take({ code, key, shiftKey, at }, field);
    },
    stop() {
      clearTimeout(resting);
      document.removeEventListener("keyup", released, true);
    },
  };
}

/** Some scanners type each character as a number on the keypad, with Alt held. */
function altTyping() {
  let digits = "";
  return {
    /** Whether a key is a digit of such a number. @param {KeyboardEvent} press */
    takes({ altKey, code }) {
      const digit = altKey ? /^Numpad(\d)$/.exec(code)?.[1] : undefined;
      digits += digit ?? "";
      return digit !== undefined;
    },
    /** The character, when Alt is let go; "" for none. @param {KeyboardEvent} press */
    ends({ key }) {
      if (key !== "Alt") return "";
      const character = altCharacter(digits);
      digits = "";
      return character;
    },
  };
}

/** The field that a key goes into. @param {KeyboardEvent} press */
export function textField({ target }) {
  return target instanceof HTMLInputElement && target.type === "text" ? target : null;
}
