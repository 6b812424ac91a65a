// The people of an event: who works here, with which role and PIN. Signing in is in laptop/session.js.

import * as api from "../../api.js";
import { fill, h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, choice, field, tick } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";
import { done, failed, failedHere } from "../../widgets/toast.js";

/** @typedef {import("../../api.js").PersonView} PersonView */
/** @typedef {import("../../api.js").Role} Role */

/**
 * @param {import("./event.js").Tools} tools
 * @returns {import("./event.js").Part}
 */
export function staffPart({ organiser, again, context }) {
  const event = context.event.id;
  const list = h("div", { testid: "people" });
  const editor = h("div");
  const error = h("div");
  const asks = tick({
    label: t("people-ask"),
    testid: "people-ask",
    checked: false,
    hint: t("people-ask-hint"),
    onchange: () =>
      api.setAskWho(asks.input.checked).then(
        () => done(t("settings-saved")),
        (thrown) => {
          failed(thrown);
          asks.input.checked = !asks.input.checked;
        },
      ),
  });

  function form(/** @type {PersonView | null} */ person) {
    const name = field({ label: t("person-name"), testid: "person-name", value: person?.name ?? "", required: true });
    const role = choice({
      label: t("person-role"),
      testid: "person-role",
      value: person?.role ?? "desk",
      options: [
        ["organiser", t("person-role-organiser")],
        ["desk", t("person-role-desk")],
        ["door", t("person-role-door")],
      ],
    });
    const pin = field({
      label: t("person-pin"),
      testid: "person-pin",
      type: "password",
      inputmode: "numeric",
      maxlength: 12,
      autocomplete: "new-password",
      placeholder: person?.has_pin ? t("person-pin-keep") : t("person-pin-hint"),
    });
    fill(error);
    fill(
      editor,
      h(
        "form",
        {
          class: "line-form",
          testid: "person-form",
          onsubmit: async (/** @type {Event} */ submitted) => {
            submitted.preventDefault();
            failedHere(error, null);
            const input = {
              name: name.input.value,
              role: /** @type {Role} */ (role.input.value),
              ...(pin.input.value === "" ? {} : { pin: pin.input.value }),
            };
            try {
              const saved = person ? await api.editPerson(event, person.id, input) : await api.addPerson(event, input);
              done(t("person-saved", { name: saved.name }));
              form(null);
              editor.querySelector("input")?.focus();
              again();
            } catch (thrown) {
              failedHere(error, thrown);
            }
          },
        },
        name.root,
        role.root,
        pin.root,
        button({
          label: person ? t("common-save") : t("person-add"),
          testid: "person-save",
          kind: "primary",
          type: "submit",
        }),
        person &&
          button({ label: t("common-cancel"), testid: "person-cancel", kind: "quiet", onclick: () => form(null) }),
      ),
    );
    if (person) name.input.focus();
  }
  if (organiser) form(null);

  const row = (/** @type {PersonView} */ person) =>
    h(
      "tr",
      { testid: "person-row" },
      h("th", { scope: "row" }, person.name, person.signed_in && h("span", { class: "tag" }, t("who-now"))),
      h("td", {}, t(`person-role-${person.role}`)),
      h("td", {}, person.has_pin ? t("person-pin-yes") : t("person-pin-no")),
      organiser &&
        h(
          "td",
          { class: "number" },
          h(
            "button",
            {
              type: "button",
              class: "quiet icon-only",
              testid: "person-edit",
              "aria-label": t("person-edit", { name: person.name }),
              onclick: () => form(person),
            },
            icon("edit"),
          ),
          h(
            "button",
            {
              type: "button",
              class: "quiet icon-only",
              testid: "person-remove",
              "aria-label": t("person-remove", { name: person.name }),
              onclick: () =>
                api.removePerson(event, person.id).then(() => {
                  done(t("person-removed", { name: person.name }));
                  again();
                }, failed),
            },
            icon("cross"),
          ),
        ),
    );

  return {
    root: h(
      "section",
      { class: "card stack" },
      h("h2", {}, t("people-title")),
      h("p", { class: "muted card-lead" }, t("people-lead")),
      list,
      editor,
      error,
      organiser && h("div", {}, asks.root),
    ),
    draw({ people, session }) {
      asks.input.checked = session.ask_who;
      if (people.length === 0) fill(list, h("p", { class: "empty" }, t("people-empty")));
      else {
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
                h("th", { scope: "col" }, t("person-name")),
                h("th", { scope: "col" }, t("person-role")),
                h("th", { scope: "col" }, t("person-pin")),
                organiser && h("td", {}),
              ),
            ),
            h("tbody", {}, people.map(row)),
          ),
        );
      }
    },
  };
}
