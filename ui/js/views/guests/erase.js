// Forgetting a person: what goes and what stays, in plain words, before it is done; for it can't be undone.

import * as api from "../../api.js";
import { h, put } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { attempt, done } from "../../widgets/toast.js";

/**
 * @param {import("../../api.js").TicketView} ticket
 * @param {() => void} forgotten
 */
export function erasePanel(ticket, forgotten) {
  const { body, foot, close } = panel({
    title: t("erase-title", { name: ticket.name ?? ticket.number }),
    testid: "forget",
  });
  const error = h("div", { role: "alert" });
  put(
    body,
    h("h3", {}, t("erase-goes")),
    h("p", {}, t("erase-goes-what")),
    h("h3", {}, t("erase-stays")),
    h("p", {}, t("erase-stays-what")),
    h("p", { class: "notice warning" }, t("erase-files")),
    error,
  );
  put(
    foot,
    button({ label: t("common-cancel"), testid: "forget-cancel", kind: "quiet", onclick: close }),
    button({
      label: t("erase-go"),
      testid: "forget-go",
      kind: "danger",
      onclick: async () => {
        await attempt(error, async () => {
          const what = await api.forgetPerson(ticket.event, ticket.number);
          close();
          done(
            what.order === null
              ? t("erase-done", { number: what.number })
              : t("erase-done-buyer", { number: what.number }),
          );
          forgotten();
        });
      },
    }),
  );
}
