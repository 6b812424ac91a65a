// Orders found again, by their number, a ticket's, or a name: what is due of each. One of them in full is in
// `order.js`.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { money, shortMoment } from "../../lib/format.js";
import { live } from "../../lib/live.js";
import { t } from "../../lib/words.js";
import { field, tick } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { failed } from "../../widgets/toast.js";
import { orderPanel, orderStanding } from "./order.js";

/** How many orders are listed; a search finds the others. */
const LISTED = 100;

/** @param {import("../../lib/context.js").Context} context */
export function ordersPanel(context) {
  const { id: event, timezone: zone } = context.event;
  const { body } = panel({ title: t("orders-title"), testid: "orders", wide: true, closed: () => watch.stop() });
  const search = field({
    label: t("orders-search"),
    testid: "orders-search",
    type: "search",
    oninput: () => watch.again(),
  });
  const unpaid = tick({
    label: t("orders-unpaid"),
    testid: "orders-unpaid",
    checked: false,
    onchange: () => watch.again(),
  });
  const list = h("div", { class: "orders", "aria-live": "polite" });
  put(body, h("div", { class: "line-form" }, search.root, unpaid.root), list);
  const watch = live(
    () => api.orders(event, { search: search.input.value, unpaid: unpaid.input.checked, limit: LISTED }),
    ({ orders, total }) => {
      const first = /** @type {HTMLElement | null} */ (document.activeElement)?.dataset.testid;
      fill(
        list,
        orders.length === 0
          ? h("p", { class: "empty" }, t("orders-none"))
          : h(
              "ul",
              { class: "plain" },
              orders.map((order) => {
                const { words, kind } = orderStanding(order);
                return h(
                  "li",
                  {},
                  h(
                    "button",
                    {
                      type: "button",
                      class: "quiet line",
                      testid: `orders-${order.number}`,
                      onclick: () => orderPanel(context, order.number, () => watch.again()),
                    },
                    h(
                      "span",
                      {},
                      h("strong", {}, order.buyer ?? t("order-nameless")),
                      h("span", { class: "under mono" }, order.number),
                    ),
                    h("span", { class: "muted" }, shortMoment(order.at, zone)),
                    h("span", { class: "number" }, money(order.total, order.currency)),
                    h("span", { class: `badge ${kind}` }, words),
                  ),
                );
              }),
            ),
        total > orders.length && h("p", { class: "hint" }, t("orders-more", { shown: orders.length, total })),
      );
      const again = first?.startsWith("orders-") && list.querySelector(`[data-testid="${CSS.escape(first)}"]`);
      if (again instanceof HTMLElement) again.focus();
    },
    failed,
    { event, parts: ["orders", "tickets", "people"] },
  );
  search.input.addEventListener("keydown", (press) => {
    if (press.key !== "Enter") return;
    press.preventDefault();
    /** @type {HTMLElement | null} */ (list.querySelector("button"))?.click();
  });
  search.input.focus();
}
