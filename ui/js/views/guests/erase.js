// Forgetting a person: what goes and what stays, in plain words, before it is done; for it can't be undone.

import * as api from "../../api.js";
import { h, put } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { attempt, done } from "../../widgets/toast.js";

/**
 * Forgets a ticket's holder.
 * @param {import("../../api.js").TicketView} ticket
 * @param {() => void} forgotten
 */
export function erasePanel({ event, name, number }, forgotten) {
  erase(event, { ticket: number }, { name: name ?? number, goes: t("erase-goes-what") }, ({ order }) => {
    done(order === null ? t("erase-done", { number }) : t("erase-done-buyer", { number }));
    forgotten();
  });
}

/**
 * Forgets an order's buyer, who may have no ticket.
 * @param {string} event
 * @param {import("../../api.js").OrderView} order
 * @param {() => void} forgotten
 */
export function eraseBuyerPanel(event, { buyer, email, number }, forgotten) {
  erase(event, { order: number }, { name: buyer ?? email ?? number, goes: t("erase-goes-order") }, () => {
    done(t("erase-done-order", { number }));
    forgotten();
  });
}

/**
 * @param {string} event
 * @param {import("../../api.js").Whom} whom
 * @param {{ name: string, goes: string }} words
 * @param {(what: import("../../api.js").Forgotten) => void} forgotten
 */
function erase(event, whom, { name, goes }, forgotten) {
  const { body, foot, close } = panel({
    title: t("erase-title", { name }),
    testid: "forget",
  });
  const error = h("div", { role: "alert" });
  put(
    body,
    h("h3", {}, t("erase-goes")),
    h("p", {}, goes),
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
          const what = await api.forgetPerson(event, whom);
          close();
          forgotten(what);
        });
      },
    }),
  );
}
