// The drawer at the end of a shift: what should lie in it, what does, and the counts so far.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { money, shortMoment } from "../../lib/format.js";
import { live } from "../../lib/live.js";
import { readAmount } from "../../lib/tender.js";
import { t } from "../../lib/words.js";
import { button, choice, field } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { done, failed, failedHere } from "../../widgets/toast.js";

/** @typedef {import("../../api.js").CashState} CashState */

/** @param {import("../../lib/context.js").Context} context */
export function cashCountPanel(context) {
  const { id: event, timezone: zone, currency: usual } = context.event;
  const { body, foot } = panel({ title: t("cash-title"), testid: "cash", wide: true, closed: () => watch.stop() });
  /** @type {CashState | null} */
  let state = null;
  const opening = field({
    label: t("cash-opening"),
    testid: "cash-opening",
    inputmode: "decimal",
    hint: t("cash-opening-hint"),
    oninput: () => draw(),
  });
  const counted = field({
    label: t("cash-counted"),
    testid: "cash-counted",
    inputmode: "decimal",
    oninput: () => draw(),
  });
  const currency = choice({
    label: t("cash-currency"),
    testid: "cash-currency",
    options: [[usual, usual]],
    onchange: () => draw(),
  });
  const note = field({ label: t("cash-note"), testid: "cash-note", wide: true });
  const sums = h("div", { class: "tiles cash-sums" });
  const error = h("div", { class: "wide" });
  const counts = h("section", {});
  put(
    body,
    h("p", { class: "muted" }, t("cash-lead")),
    h(
      "form",
      {
        class: "form two",
        testid: "cash-form",
        onsubmit: (/** @type {Event} */ submitted) => {
          submitted.preventDefault();
          count();
        },
      },
      opening.root,
      counted.root,
      currency.root,
      note.root,
      h("div", { class: "wide" }, sums),
      error,
      h(
        "div",
        { class: "actions wide" },
        button({ label: t("cash-count"), testid: "cash-count", kind: "primary", type: "submit" }),
      ),
    ),
    counts,
  );
  put(
    foot,
    button({
      label: t("cash-export-payments"),
      testid: "cash-export-payments",
      kind: "quiet",
      icon: "file",
      onclick: () => save("payments"),
    }),
    button({ label: t("cash-export"), testid: "cash-export", icon: "file", onclick: () => save("cash") }),
  );

  const watch = live(
    () => api.cash(event),
    (answer) => {
      state = answer;
      const chosen = currency.input.value;
      fill(
        currency.input,
        answer.drawers.map((drawer) => h("option", { value: drawer.currency }, drawer.currency)),
      );
      currency.input.value = answer.drawers.some((drawer) => drawer.currency === chosen)
        ? chosen
        : (answer.drawers[0]?.currency ?? usual);
      currency.root.hidden = answer.drawers.length < 2;
      drawCounts(answer);
      draw();
    },
    failed,
  );

  function draw() {
    const drawer = state?.drawers.find((drawer) => drawer.currency === currency.input.value);
    if (state === null || drawer === undefined) return;
    const expected = (readAmount(opening.input.value, drawer.currency) ?? 0) + drawer.taken;
    const lies = readAmount(counted.input.value, drawer.currency);
    const tile = (/** @type {string} */ name, /** @type {string} */ label, /** @type {string} */ value) =>
      h(
        "div",
        { class: "tile", testid: `cash-${name}` },
        h("span", { class: "tile-name" }, label),
        h("strong", {}, value),
      );
    fill(
      sums,
      tile("taken", t("cash-taken"), money(drawer.taken, drawer.currency)),
      tile("expected", t("cash-expected"), money(expected, drawer.currency)),
      lies !== null && tile("difference", t("cash-difference"), difference(lies - expected, drawer.currency)),
    );
  }

  function drawCounts(/** @type {CashState} */ { counts: all }) {
    fill(
      counts,
      h("h3", {}, t("cash-counts")),
      all.length === 0
        ? h("p", { class: "muted" }, t("cash-counts-none"))
        : h(
            "div",
            { class: "scroll" },
            h(
              "table",
              { class: "table", testid: "cash-counts" },
              h(
                "thead",
                {},
                h(
                  "tr",
                  {},
                  h("th", { scope: "col" }, t("cash-who")),
                  h("th", { scope: "col", class: "number" }, t("cash-expected")),
                  h("th", { scope: "col", class: "number" }, t("cash-counted")),
                  h("th", { scope: "col", class: "number" }, t("cash-difference")),
                ),
              ),
              h(
                "tbody",
                {},
                [...all]
                  .reverse()
                  .map((row) =>
                    h(
                      "tr",
                      {},
                      h(
                        "th",
                        { scope: "row" },
                        row.person ?? row.device,
                        h(
                          "span",
                          { class: "under" },
                          [shortMoment(row.at, zone), row.person === null ? null : row.device, row.note]
                            .filter(Boolean)
                            .join(" · "),
                        ),
                      ),
                      h("td", { class: "number" }, money(row.expected, row.currency)),
                      h("td", { class: "number" }, money(row.counted, row.currency)),
                      h(
                        "td",
                        { class: row.difference === 0 ? "number" : "number warn" },
                        difference(row.difference, row.currency),
                      ),
                    ),
                  ),
              ),
            ),
          ),
    );
  }

  async function count() {
    failedHere(error, null);
    try {
      const row = await api.countCash(event, {
        counted: counted.input.value,
        opening: opening.input.value,
        currency: currency.input.value,
        note: note.input.value,
      });
      for (const { input } of [opening, counted, note]) input.value = "";
      watch.again();
      done(
        row.difference === 0
          ? t("cash-right")
          : t("cash-off", { difference: difference(row.difference, row.currency) }),
      );
    } catch (thrown) {
      failedHere(error, thrown);
    }
  }

  const save = (/** @type {"cash" | "payments"} */ what) =>
    api.saveCsv(event, what).then((file) => {
      if (file !== null) done(t("paper-saved", { file }));
    }, failed);
  counted.input.focus();
}

/**
 * An amount with its sign.
 * @param {number} minor
 * @param {string} currency
 */
function difference(minor, currency) {
  return minor > 0 ? `+${money(minor, currency)}` : money(minor, currency);
}
