// The keyboard of the Door: a scanner types wherever the focus is, and so may a person who has not clicked into the
// field.

import { scannerKeys, textField } from "./scanner-keys.js";

/**
 * @param {object} door
 * @param {import("./verdict.js").VerdictPanel} door.panel
 * @param {HTMLInputElement} door.entry the field that a person types in
 * @param {() => void} door.search what is in it is another text now
 * @param {(key: string) => void} door.type a key for it that was pressed elsewhere
 * @param {(scan: import("../../lib/wedge.js").Scan) => void} door.scanned
 * @param {() => void} door.without
 * @param {() => void} door.undo
 * @returns {() => void} ends it
 */
export function doorKeys(door) {
  const scanner = scannerKeys(door);

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

  /**
   * Lets in the others of an order, where there are any and nothing is half typed.
   * @param {HTMLInputElement | null} target
   */
  function withOthers(target) {
    const others = door.panel.others();
    if (others === undefined || (target !== null && target.value !== "")) return false;
    door.panel.later(others);
    return true;
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
    if (scanner.alt(press)) return;
    if (press.altKey) {
      if (door.panel.press(press)) consume(press);
      return;
    }
    const target = textField(press);
    if (press.key === "Enter" || press.key === "Tab") {
      if (scanner.ends(press)) {
        door.panel.press(press, true);
        consume(press);
        return;
      }
      if (press.key === "Tab") return;
    }
    if (press.key !== "Enter") scanner.take(press);
    if (door.panel.press(press) || (press.key === "*" && withOthers(target))) {
      consume(press);
      return;
    }
    if (target === null && !door.panel.holds() && !(press.target instanceof HTMLSelectElement)) free(press);
  }

  document.addEventListener("keydown", pressed, true);
  return () => {
    scanner.stop();
    document.removeEventListener("keydown", pressed, true);
  };
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
