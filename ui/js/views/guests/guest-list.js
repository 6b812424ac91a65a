// The guest list on paper, for the worst case: saved or printed. Tickets on paper are `printing.js`'s, what happened on
// paper is typed in at the door.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { withProgress } from "../../widgets/progress.js";
import { done, failed } from "../../widgets/toast.js";
import { followJob } from "./printing.js";

/** @param {import("../../lib/context.js").Context} context */
export function guestListPanel(context) {
  const { event, settings } = context;
  const { body, foot } = panel({ title: t("list-title"), testid: "guest-list" });
  const place = h("div");
  put(body, h("p", {}, t("list-what")), h("p", { class: "muted" }, t("list-when")), place);
  const save = async () => {
    try {
      const file = await withProgress(t("list-working"), (work) => api.saveGuestList(event.id, work));
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
      await followJob(await api.printGuestList(event.id, settings.printer || null, 1), line, () => place.isConnected);
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
