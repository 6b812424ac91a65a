// Labelled fields and buttons. What is typed is judged by the program, not here: its errors name the field.

import { fill, freshId, h } from "../lib/dom.js";
import { icon } from "./icon.js";

/**
 * A labelled text field. `touched` is what stands there, or undefined when that is what stood there first.
 * @param {object} props
 * @param {string} props.label
 * @param {string} props.testid
 * @param {string} [props.value]
 * @param {string} [props.type]
 * @param {string} [props.hint]
 * @param {boolean} [props.required]
 * @param {string} [props.placeholder]
 * @param {string} [props.autocomplete]
 * @param {string[]} [props.list]
 * @param {boolean} [props.disabled]
 * @param {boolean} [props.wide]
 * @param {string} [props.inputmode]
 * @param {number} [props.maxlength]
 * @param {number} [props.min]
 * @param {number} [props.max]
 * @param {() => void} [props.oninput]
 * @param {() => void} [props.onchange]
 * @returns {{ root: HTMLElement, input: HTMLInputElement, touched: () => string | undefined }}
 */
export function field(props) {
  const id = freshId("field");
  const hintId = props.hint ? `${id}-hint` : null;
  const listId = props.list ? `${id}-list` : null;
  const input = h("input", {
    id,
    type: props.type ?? "text",
    value: props.value ?? "",
    testid: props.testid,
    placeholder: props.placeholder,
    autocomplete: props.autocomplete ?? "off",
    spellcheck: "false",
    "aria-describedby": hintId,
    list: listId,
    disabled: props.disabled ?? false,
    required: props.required ?? false,
    inputmode: props.inputmode,
    maxlength: props.maxlength,
    min: props.min,
    max: props.max,
    oninput: props.oninput,
    onchange: props.onchange,
  });
  const root = h(
    "div",
    { class: props.wide ? "field wide" : "field" },
    h("label", { for: id }, props.label),
    input,
    hintId !== null && h("p", { class: "hint", id: hintId }, props.hint),
    listId !== null &&
      h(
        "datalist",
        { id: listId },
        (props.list ?? []).map((value) => h("option", { value })),
      ),
  );
  const first = input.value;
  return { root, input, touched: () => (input.value === first ? undefined : input.value) };
}

/**
 * A labelled choice from a list.
 * @param {object} props
 * @param {string} props.label
 * @param {string} props.testid
 * @param {[string, string][]} props.options
 * @param {string} [props.value]
 * @param {string} [props.hint]
 * @param {boolean} [props.disabled]
 * @param {() => void} [props.onchange]
 * @returns {{ root: HTMLElement, input: HTMLSelectElement }}
 */
export function choice(props) {
  const id = freshId("choice");
  const input = h(
    "select",
    {
      id,
      testid: props.testid,
      value: props.value ?? props.options[0]?.[0],
      disabled: props.disabled ?? false,
      onchange: props.onchange,
    },
    props.options.map(([value, words]) => h("option", { value }, words)),
  );
  const root = h(
    "div",
    { class: "field" },
    h("label", { for: id }, props.label),
    input,
    props.hint && h("p", { class: "hint" }, props.hint),
  );
  return { root, input };
}

/**
 * A switch with its words beside it.
 * @param {{ label: string, testid: string, checked: boolean, hint?: string, onchange?: () => void }} props
 * @returns {{ root: HTMLElement, input: HTMLInputElement }}
 */
export function tick(props) {
  const id = freshId("tick");
  const input = h("input", {
    id,
    type: "checkbox",
    testid: props.testid,
    checked: props.checked,
    onchange: props.onchange,
  });
  const root = h(
    "div",
    { class: "tick" },
    input,
    h("label", { for: id }, props.label, props.hint && h("span", { class: "hint" }, props.hint)),
  );
  return { root, input };
}

/**
 * A few choices side by side; arrow keys move among them.
 * @param {object} props
 * @param {string} props.label
 * @param {string} props.testid
 * @param {[string, string][]} props.options
 * @param {string} props.value
 * @param {boolean} [props.hideLabel]
 * @param {(value: string) => void} [props.onchange]
 * @returns {{
 *   root: HTMLElement,
 *   value: () => string,
 *   set: (value: string) => void,
 *   disable: (disabled: boolean) => void,
 * }}
 */
export function segments(props) {
  const name = freshId("segment");
  const inputs = props.options.map(([value]) =>
    h("input", {
      type: "radio",
      name,
      value,
      id: `${name}-${value}`,
      testid: `${props.testid}-${value || "none"}`,
      checked: value === props.value,
      onchange: () => props.onchange?.(value),
    }),
  );
  const root = h(
    "fieldset",
    { class: "segments", testid: props.testid },
    h("legend", { class: props.hideLabel ? "visually-hidden" : "" }, props.label),
    h(
      "div",
      {},
      props.options.map(([value, words], nth) => [inputs[nth], h("label", { for: `${name}-${value}` }, words)]).flat(),
    ),
  );
  return {
    root,
    value: () => inputs.find((input) => input.checked)?.value ?? props.value,
    set: (value) => {
      for (const input of inputs) input.checked = input.value === value;
    },
    disable: (disabled) => {
      root.disabled = disabled;
    },
  };
}

/**
 * A button; while what it started runs, it can't be pressed again.
 * @param {object} props
 * @param {string} props.label
 * @param {string} props.testid
 * @param {"primary" | "quiet" | "danger"} [props.kind]
 * @param {string} [props.icon]
 * @param {"button" | "submit"} [props.type]
 * @param {boolean} [props.disabled]
 * @param {string} [props.title]
 * @param {() => unknown} [props.onclick]
 * @returns {HTMLButtonElement}
 */
export function button(props) {
  /** @type {HTMLButtonElement} */
  const element = h(
    "button",
    {
      type: props.type ?? "button",
      class: props.kind ?? "",
      testid: props.testid,
      disabled: props.disabled ?? false,
      title: props.title,
      onclick:
        props.onclick &&
        (async () => {
          if (element.getAttribute("aria-busy") === "true") return;
          element.setAttribute("aria-busy", "true");
          try {
            await props.onclick?.();
          } finally {
            element.removeAttribute("aria-busy");
          }
        }),
    },
    props.icon && icon(props.icon),
    h("span", {}, props.label),
  );
  return element;
}

/**
 * A button that is a picture only, as in a row of a list.
 * @param {{ label: string, testid: string, icon: string, onclick: () => unknown }} props
 * @returns {HTMLButtonElement}
 */
export function iconButton({ label, testid, icon: picture, onclick }) {
  return h("button", { type: "button", class: "quiet icon-only", testid, "aria-label": label, onclick }, icon(picture));
}

/**
 * Changes a button's words.
 * @param {HTMLButtonElement} element
 * @param {string} label
 */
export function relabel(element, label) {
  const words = element.querySelector("span");
  if (words) fill(words, label);
}
