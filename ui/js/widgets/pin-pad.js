// A PIN pad: digits to press, for fingers, and a field for the keyboard. Whether a PIN is right is the program's to
// say.

import { freshId, h } from "../lib/dom.js";
import { t } from "../lib/words.js";
import { icon } from "./icon.js";

/**
 * @param {object} props
 * @param {string} props.label
 * @param {string} props.testid
 * @param {string} props.submit
 * @param {string} [props.again]
 * @param {(pin: string) => Promise<void>} props.onpin
 *   `again`: the label of a second field, for a PIN that is chosen now
 * @returns {{ root: HTMLElement, clear: () => void, focus: () => void }}
 */
export function pinPad(props) {
  const id = freshId("pin");
  const input = field(id, props.testid);
  const second = props.again ? field(`${id}-again`, `${props.testid}-again`) : null;
  /** The field that the pressed digits go to. */
  let target = input;
  for (const one of [input, second])
    one?.addEventListener("focus", () => {
      target = one;
    });

  function press(/** @type {string} */ digit) {
    if (target.value.length < 12) target.value += digit;
    target.focus();
  }
  const digit = (/** @type {string} */ which) =>
    h(
      "button",
      { type: "button", class: "pin-key", testid: `${props.testid}-${which}`, onclick: () => press(which) },
      which,
    );
  const back = h(
    "button",
    {
      type: "button",
      class: "pin-key quiet",
      testid: `${props.testid}-back`,
      "aria-label": t("pin-back"),
      onclick: () => {
        target.value = target.value.slice(0, -1);
        target.focus();
      },
    },
    icon("cross"),
  );
  const go = h("button", { type: "submit", class: "pin-key primary", testid: `${props.testid}-go` }, props.submit);
  const root = h(
    "form",
    {
      class: "pin-pad",
      onsubmit: async (/** @type {Event} */ event) => {
        event.preventDefault();
        if (go.disabled) return;
        if (second !== null && second.value === "" && input.value !== "") {
          second.focus();
          return;
        }
        go.disabled = true;
        try {
          await props.onpin(second !== null && second.value !== input.value ? "" : input.value);
        } finally {
          go.disabled = false;
        }
      },
    },
    h("label", { for: id }, props.label),
    input,
    second !== null && h("label", { for: `${id}-again` }, props.again),
    second,
    h("div", { class: "pin-keys" }, ["1", "2", "3", "4", "5", "6", "7", "8", "9"].map(digit), back, digit("0"), go),
  );
  return {
    root,
    clear: () => {
      input.value = "";
      if (second !== null) second.value = "";
      input.focus();
    },
    focus: () => input.focus(),
  };
}

/**
 * @param {string} id
 * @param {string} testid
 */
function field(id, testid) {
  return h("input", {
    id,
    type: "password",
    inputmode: "numeric",
    autocomplete: "off",
    maxlength: 12,
    testid,
    class: "pin-field",
  });
}
