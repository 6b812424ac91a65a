// The wristband or card that is scanned in a ticket's place: linked by scanning it into the field, and unlinked.

import * as api from "../../api.js";
import { h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, field } from "../../widgets/field.js";

/**
 * @param {import("../../api.js").TicketView} ticket
 * @param {import("./ticket.js").Act} act
 */
export function wristband({ event, number, linked_code: linked }, act) {
  const code = field({
    label: t("wristband"),
    testid: "wristband",
    value: linked ?? "",
    hint: t("wristband-hint"),
  });
  const onsubmit = (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    act(() => api.linkTicket(event, number, code.input.value), t("wristband-linked"));
  };
  return h(
    "form",
    { class: "stack", onsubmit },
    code.root,
    h(
      "div",
      { class: "actions wrap" },
      button({ label: t("wristband-link"), testid: "wristband-link", type: "submit" }),
      linked !== null &&
        button({
          label: t("wristband-unlink"),
          testid: "wristband-unlink",
          kind: "quiet",
          onclick: () => act(() => api.unlinkTicket(event, number), t("wristband-unlinked")),
        }),
    ),
  );
}
