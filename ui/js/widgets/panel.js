// Panels that come over the screen: in the middle for a task, at the side for details. The native dialog keeps the
// focus and closes with Escape.

import { freshId, h, put } from "../lib/dom.js";
import { t } from "../lib/words.js";
import { icon } from "./icon.js";

/**
 * Opens a panel and gives its body to fill.
 * @param {{ title: string, testid: string, side?: boolean, wide?: boolean, closed?: () => void }} props
 * @returns {{ body: HTMLElement, foot: HTMLElement, title: HTMLElement, close: () => void }}
 */
export function panel(props) {
  const id = freshId("panel");
  const title = h("h2", { id }, props.title);
  const body = h("div", { class: "panel-body" });
  const foot = h("footer", { class: "panel-foot" });
  const dialog = h("dialog", {
    class: `panel${props.side ? " side" : ""}${props.wide ? " wide" : ""}`,
    "aria-labelledby": id,
    testid: props.testid,
    onclose: () => {
      dialog.remove();
      props.closed?.();
    },
    // A click beside the panel closes it, as long as it is only a look.
    onclick: (/** @type {MouseEvent} */ event) => {
      if (props.side && event.target === dialog) dialog.close();
    },
  });
  put(
    dialog,
    h(
      "div",
      { class: "panel-frame" },
      h(
        "header",
        { class: "panel-head" },
        title,
        h(
          "button",
          {
            type: "button",
            class: "quiet icon-only",
            testid: "panel-close",
            "aria-label": t("common-close"),
            onclick: () => dialog.close(),
          },
          icon("cross"),
        ),
      ),
      body,
      foot,
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return { body, foot, title, close: () => dialog.close() };
}
