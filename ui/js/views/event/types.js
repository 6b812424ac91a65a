// The ticket types of the Event screen, added and changed in place.

import * as api from "../../api.js";
import { fill, h } from "../../lib/dom.js";
import { localInput, money, plainAmount } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { button, field, tick } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";
import { done, failedHere } from "../../widgets/toast.js";
import { rulesOf, windowOf } from "./summaries.js";

/** @typedef {import("../../api.js").EventView} EventView */
/** @typedef {import("../../api.js").TypeView} TypeView */

/**
 * @param {import("./event.js").Tools} tools
 * @returns {import("./event.js").Part}
 */
export function typesPart({ organiser, again, context }) {
  let event = context.event;
  /** @type {TypeView[]} */
  let types = [];
  const list = h("div", { class: "type-list", testid: "types" });
  const editor = h("div");
  const add = button({ label: t("type-add"), testid: "type-add", icon: "plus", onclick: () => edit(null) });

  function edit(/** @type {TypeView | null} */ type) {
    add.hidden = true;
    typeForm(editor, event, types, type, (saved) => {
      fill(editor);
      add.hidden = false;
      if (saved) {
        done(t("type-saved", { name: saved.name }));
        again();
      }
      add.focus();
    });
  }

  function drawTypes() {
    if (types.length === 0) {
      fill(list, h("p", { class: "empty" }, organiser ? t("type-empty") : t("type-empty-door")));
      if (organiser && !editor.hasChildNodes()) edit(null);
      return;
    }
    fill(
      list,
      h(
        "table",
        { class: "table" },
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            ...["name", "price", "sold", "left", "window", "gates"].map((column) =>
              h(
                "th",
                { scope: "col", class: ["price", "sold", "left"].includes(column) ? "number" : "" },
                t(`type-column-${column}`),
              ),
            ),
            h("td", {}),
          ),
        ),
        h(
          "tbody",
          {},
          types.map((type) =>
            h(
              "tr",
              { testid: "type-row" },
              h(
                "th",
                { scope: "row" },
                type.name,
                h("span", { class: "under" }, rulesOf(type)),
                type.note && h("span", { class: "under" }, t("type-note-of", { note: type.note })),
              ),
              h("td", { class: "number" }, money(type.price, type.currency)),
              h("td", { class: "number" }, type.issued),
              h(
                "td",
                { class: "number" },
                type.left === null ? t("type-unlimited") : type.left,
                type.quota_group && h("span", { class: "under" }, t("type-group-of", { group: type.quota_group })),
              ),
              h("td", {}, windowOf(type, event.timezone)),
              h("td", {}, type.gates.length === 0 ? t("type-gates-all") : type.gates.join(", ")),
              h(
                "td",
                { class: "number" },
                organiser &&
                  h(
                    "button",
                    {
                      type: "button",
                      class: "quiet icon-only",
                      testid: "type-edit",
                      "aria-label": t("type-edit", { name: type.name }),
                      onclick: () => edit(type),
                    },
                    icon("edit"),
                  ),
              ),
            ),
          ),
        ),
      ),
    );
  }

  return {
    root: h(
      "section",
      { class: "card" },
      h("header", { class: "card-head" }, h("h2", {}, t("type-title")), organiser && add),
      list,
      editor,
    ),
    draw(setting) {
      ({ event, types } = setting);
      drawTypes();
    },
  };
}

/**
 * @param {HTMLElement} place
 * @param {EventView} event
 * @param {TypeView[]} types
 * @param {TypeView | null} type
 * @param {(saved: TypeView | null) => void} closed
 */
function typeForm(place, event, types, type, closed) {
  const zone = event.timezone;
  const currency = type?.currency ?? event.currency;
  const groups = [...new Set(types.flatMap(({ quota_group }) => quota_group ?? []))];
  const name = field({ label: t("type-name"), testid: "type-name", value: type?.name, required: true });
  const price = field({
    label: t("type-price", { currency }),
    testid: "type-price",
    value: type ? plainAmount(type.price, currency) : "",
    inputmode: "decimal",
    placeholder: t("type-price-free"),
  });
  const quota = field({
    label: t("type-quota"),
    testid: "type-quota",
    value: type?.quota?.toString() ?? "",
    inputmode: "numeric",
    placeholder: t("type-unlimited"),
  });
  const from = field({
    label: t("type-from"),
    testid: "type-from",
    type: "datetime-local",
    value: localInput(type?.valid_from ?? null, zone),
  });
  const until = field({
    label: t("type-until"),
    testid: "type-until",
    type: "datetime-local",
    value: localInput(type?.valid_until ?? null, zone),
  });
  const group = field({
    label: t("type-group"),
    testid: "type-group",
    value: type?.quota_group ?? "",
    list: groups,
    hint: t("type-group-hint"),
  });
  const rule = h("p", { class: "hint wide", testid: "type-rule", "aria-live": "polite" });
  const entries = field({
    label: t("type-entries"),
    testid: "type-entries",
    value: type?.entries?.toString() ?? "",
    inputmode: "numeric",
    oninput: tell,
  });
  const daily = field({
    label: t("type-entries_per_day"),
    testid: "type-entries-per-day",
    value: type?.entries_per_day?.toString() ?? "",
    inputmode: "numeric",
    oninput: tell,
  });
  const reentry = tick({
    label: t("type-reentry"),
    testid: "type-reentry",
    checked: type?.reentry ?? false,
    onchange: tell,
  });
  const note = field({
    label: t("type-note"),
    testid: "type-note",
    value: type?.note ?? "",
    hint: t("type-note-hint"),
    wide: true,
  });
  const gates = event.gates.map((gate) => ({
    gate,
    ...tick({ label: gate, testid: `type-gate-${gate}`, checked: type?.gates.includes(gate) ?? false }),
  }));
  const error = h("div", { class: "wide" });
  const submit = button({
    label: type ? t("common-save") : t("type-create"),
    testid: "type-save",
    kind: "primary",
    type: "submit",
  });

  /** What the three rules come to together. */
  function tell() {
    const count = (/** @type {string} */ typed) => (/^[1-9]\d*$/.test(typed.trim()) ? Number(typed) : null);
    const hour = event.everyone_out;
    const words = [
      rulesOf({
        reentry: reentry.input.checked,
        entries: count(entries.input.value),
        entries_per_day: count(daily.input.value),
      }),
    ];
    if (count(daily.input.value) !== null)
      words.push(hour === null ? t("type-day-midnight") : t("type-day-hour", { hour }));
    fill(rule, words.join(" "));
  }
  tell();

  fill(
    place,
    h(
      "form",
      {
        class: "form three inset",
        testid: "type-form",
        onsubmit: async (/** @type {Event} */ submitted) => {
          submitted.preventDefault();
          failedHere(error, null);
          submit.disabled = true;
          const input = {
            name: name.input.value,
            price: price.input.value.trim() === "" ? "0" : price.input.value,
            quota: quota.input.value,
            valid_from: from.input.value,
            valid_until: until.input.value,
            reentry: reentry.input.checked,
            entries: entries.input.value,
            entries_per_day: daily.input.value,
            quota_group: group.input.value,
            note: note.input.value,
            gates: gates.filter(({ input: { checked } }) => checked).map(({ gate }) => gate),
          };
          try {
            closed(await api.saveType(event.id, type?.index ?? null, input));
          } catch (thrown) {
            failedHere(error, thrown);
            submit.disabled = false;
          }
        },
      },
      name.root,
      price.root,
      quota.root,
      from.root,
      until.root,
      group.root,
      entries.root,
      daily.root,
      reentry.root,
      rule,
      h(
        "fieldset",
        { class: "field wide" },
        h("legend", {}, t("type-gates")),
        h(
          "div",
          { class: "ticks" },
          gates.map(({ root }) => root),
        ),
        h("p", { class: "hint" }, gates.length === 0 ? t("type-gates-none") : t("type-gates-hint")),
      ),
      note.root,
      error,
      h(
        "div",
        { class: "actions wide" },
        button({ label: t("common-cancel"), testid: "type-cancel", kind: "quiet", onclick: () => closed(null) }),
        submit,
      ),
    ),
  );
  name.input.focus();
}
