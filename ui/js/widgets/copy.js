// A text to be copied: shown whole, in a field that can't be changed, with a button that copies it.

import { t } from "../lib/words.js";
import { h } from "../lib/dom.js";
import { button, field } from "./field.js";
import { done } from "./toast.js";

/**
 * @param {{ label: string, testid: string, hint?: string }} props
 * @returns {{ root: HTMLElement, input: HTMLInputElement }}
 */
export function copyable(props) {
  const { root: labelled, input } = field(props);
  input.readOnly = true;
  input.classList.add("mono");
  input.addEventListener("focus", () => input.select());
  const copy = button({
    label: t("clip-go"),
    testid: `${props.testid}-copy`,
    icon: "copy",
    onclick: async () => {
      try {
        await navigator.clipboard.writeText(input.value);
        done(t("clip-done"));
      } catch {
        // Not every system lets a page do this: then it is selected, and the keyboard copies it.
        input.select();
        done(t("clip-by-hand"));
      }
    },
  });
  return { root: h("div", { class: "with-button" }, labelled, copy), input };
}
