// The keyboard of the Door: a scanner types wherever the focus is, and so may a person who has not clicked into the
// field.

import { watcher } from "../../lib/wedge.js";

/**
 * @param {object} door
 * @param {import("./verdict.js").VerdictPanel} door.panel
 * @param {HTMLInputElement} door.entry the field that a person types in
 * @param {() => void} door.search what is in it is another text now
 * @param {(key: string) => void} door.type a key for it that was pressed elsewhere
 * @param {(code: string) => void} door.scanned
 * @param {() => void} door.without
 * @param {() => void} door.undo
 * @returns {() => void} ends it
 */
export function doorKeys(door) {
  const keys = watcher();

  /**
   * What a scanner has typed, if this key ends it.
   * @param {KeyboardEvent} press
   * @param {HTMLInputElement | null} target
   */
  function scanned(press, target) {
    const burst = keys.enter(press.timeStamp);
    if (burst === null) return false;
    // Whatever a person had typed before the scan stays.
    if (target) target.value = burst.before;
    if (target === door.entry) door.search();
    door.panel.press(press, true);
    door.scanned(burst.scanned);
    return true;
  }

  /** A key that nothing else is for. @param {KeyboardEvent} press */
  function free(press) {
    if (press.key === "+") {
      press.preventDefault();
      door.panel.later(door.without);
    } else if ([...press.key].length === 1 && press.key !== " ") {
      press.preventDefault();
      door.type(press.key);
    }
  }

  /** @param {KeyboardEvent} press */
  function pressed(press) {
    if (press.isComposing || document.querySelector("dialog[open]")) return;
    if (isUndo(press)) {
      press.preventDefault();
      door.undo();
      return;
    }
    if (press.ctrlKey || press.metaKey) return;
    if (press.altKey) {
      if (door.panel.press(press)) consume(press);
      return;
    }
    const target = press.target instanceof HTMLInputElement && press.target.type === "text" ? press.target : null;
    if (press.key === "Enter" || press.key === "Tab") {
      if (scanned(press, target)) {
        consume(press);
        return;
      }
      if (press.key === "Tab") return;
    }
    const { code, key, shiftKey, timeStamp: at } = press;
    if (key !== "Enter") keys.press({ code, key, shiftKey, at }, target?.value ?? "");
    if (door.panel.press(press)) {
      consume(press);
      return;
    }
    if (target === null && !door.panel.holds() && !(press.target instanceof HTMLSelectElement)) free(press);
  }

  document.addEventListener("keydown", pressed, true);
  return () => document.removeEventListener("keydown", pressed, true);
}

/** Ctrl+Z, unless a field has something of its own to take back. @param {KeyboardEvent} press */
function isUndo(press) {
  const own = press.target instanceof HTMLInputElement && press.target.value !== "";
  return (
    (press.ctrlKey || press.metaKey) && !press.altKey && !press.shiftKey && press.key.toLowerCase() === "z" && !own
  );
}

/** @param {KeyboardEvent} press */
function consume(press) {
  press.preventDefault();
  press.stopPropagation();
}
