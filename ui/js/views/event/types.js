// The ticket types of the Event screen, added and changed in place. The form for one is in type-form.js.

import { fill, h } from "../../lib/dom.js";
import { money } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { button, iconButton } from "../../widgets/field.js";
import { done } from "../../widgets/toast.js";
import { rulesOf, windowOf } from "./summaries.js";
import { typeForm } from "./type-form.js";

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
    if (types.length > 0) {
      const change = (/** @type {TypeView} */ type) =>
        organiser &&
        iconButton({
          label: t("type-edit", { name: type.name }),
          testid: "type-edit",
          icon: "edit",
          onclick: () => edit(type),
        });
      fill(list, typeTable(types, event.timezone, change));
      return;
    }
    fill(list, h("p", { class: "empty" }, organiser ? t("type-empty") : t("type-empty-door")));
    if (organiser && !editor.hasChildNodes()) edit(null);
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
 * @param {TypeView[]} types
 * @param {string} zone
 * @param {(type: TypeView) => HTMLElement | false} change the button that changes one
 */
function typeTable(types, zone, change) {
  const head = (/** @type {string} */ column) =>
    h(
      "th",
      { scope: "col", class: ["price", "sold", "left"].includes(column) ? "number" : "" },
      t(`type-column-${column}`),
    );
  const row = (/** @type {TypeView} */ type) =>
    h(
      "tr",
      { testid: "type-row" },
      h(
        "th",
        { scope: "row" },
        type.name,
        h("span", { class: "under" }, rulesOf(type)),
        type.rules.map(({ sentence }) => h("span", { class: "under", testid: "type-row-rule" }, sentence)),
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
      h("td", {}, windowOf(type, zone), type.warning && h("span", { class: "under warn" }, type.warning)),
      h("td", {}, type.gates.length === 0 ? t("type-gates-all") : type.gates.join(", ")),
      h("td", { class: "number" }, change(type)),
    );
  const heads = ["name", "price", "sold", "left", "window", "gates"].map(head);
  return h(
    "table",
    { class: "table" },
    h("thead", {}, h("tr", {}, heads, h("td", {}))),
    h("tbody", {}, types.map(row)),
  );
}
