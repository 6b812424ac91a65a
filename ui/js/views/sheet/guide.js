// What an organiser has to do once at Google before a sheet can be connected, step by step, with a way to each page.
// The pages' addresses are the program's.

import * as api from "../../api.js";
import { h, put } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { tabs } from "../../widgets/tabs.js";
import { failed } from "../../widgets/toast.js";

/** @typedef {import("../../api.js").GooglePage} GooglePage */

/**
 * The steps of each way, and the page that each is done on.
 * @type {Record<"person" | "service_account", (GooglePage | null)[]>}
 */
const STEPS = {
  person: ["project", "api", "consent", "clients", null],
  service_account: ["project", "api", "service_accounts", null, "new_sheet", null],
};

/** @param {"person" | "service_account"} way */
export function guidePanel(way) {
  const { body, foot, close } = panel({ title: t("guide-title"), testid: "sheet-guide", wide: true });
  const steps = (/** @type {"person" | "service_account"} */ of) =>
    h(
      "div",
      { class: "stack" },
      h("p", {}, t(`guide-${of}`)),
      h(
        "ol",
        { class: "steps" },
        STEPS[of].map((page, nth) =>
          h(
            "li",
            {},
            h(
              "div",
              {},
              h("strong", {}, t(`guide-${of}-step-${nth + 1}`)),
              h("p", {}, t(`guide-${of}-step-${nth + 1}-how`)),
            ),
            page !== null &&
              button({
                label: t("guide-open"),
                testid: `guide-${of}-${page}`,
                icon: "browser",
                onclick: () => api.openGoogle(page).catch(failed),
              }),
          ),
        ),
      ),
    );
  put(
    body,
    tabs({
      label: t("sheet-way"),
      testid: "guide",
      chosen: way,
      onchange: () => {},
      tabs: [
        ["person", t("sheet-way-person"), steps("person")],
        ["service_account", t("sheet-way-service_account"), steps("service_account")],
      ],
    }),
  );
  put(foot, button({ label: t("common-close"), testid: "guide-close", kind: "primary", onclick: close }));
}
