// The guest list on paper, for the worst case: saved or printed. Tickets on paper are `printing.js`'s, what happened on
// paper is typed in at the door.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, choice } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { withProgress } from "../../widgets/progress.js";
import { done, failed } from "../../widgets/toast.js";
import { followJob } from "./printing.js";

/** What it can be sorted by. */
const ORDERS = ["surname", "name", "buyer", "type", "seat"];

/** @param {import("../../lib/context.js").Context} context */
export function guestListPanel(context) {
  const { event, settings } = context;
  const { body, foot } = panel({ title: t("list-title"), testid: "guest-list" });
  const place = h("div");
  const sorted = choice({
    label: t("list-by"),
    testid: "guest-list-by",
    options: ORDERS.map((order) => [order, t(`list-by-${order}`)]),
  });
  const order = () => /** @type {import("../../api.js").ListOrder} */ (sorted.input.value);
  put(body, h("p", {}, t("list-what")), h("p", { class: "muted" }, t("list-when")), sorted.root, place);
  const save = async () => {
    try {
      const file = await withProgress(t("list-working"), (work) => api.saveGuestList(event.id, order(), work));
      if (file !== null) done(t("paper-saved", { file }));
    } catch (error) {
      failed(error);
    }
  };
  const print = async () => {
    const line = (/** @type {string} */ words, /** @type {string} */ kind) =>
      fill(place, h("p", { class: `job ${kind}`, role: "status", testid: "print-job" }, words));
    line(t("paper-job-sending"), "");
    try {
      const job = await api.printGuestList(event.id, order(), settings.printer || null, 1);
      await followJob(job, line, () => place.isConnected);
    } catch (error) {
      fill(place);
      failed(error);
    }
  };
  put(
    foot,
    button({ label: t("list-save"), testid: "guest-list-save", icon: "file", onclick: save }),
    button({ label: t("list-print"), testid: "guest-list-print", icon: "print", kind: "primary", onclick: print }),
  );
}
