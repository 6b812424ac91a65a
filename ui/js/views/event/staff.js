// The people of an event: who works here, with which role and PIN. Signing in is in laptop/session.js.

import * as api from "../../api.js";
import { fill, h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, choice, field, iconButton, tick } from "../../widgets/field.js";
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
  const editor = personEditor(event, again);
  const asks = askTick();
  if (organiser) editor.open(null);

  const remove = (/** @type {PersonView} */ person) =>
    api.removePerson(event, person.id).then(() => {
      done(t("person-removed", { name: person.name }));
      again();
    }, failed);
  const changes = (/** @type {PersonView} */ person) =>
    h(
      "td",
      { class: "number" },
      iconButton({
        label: t("person-edit", { name: person.name }),
        testid: "person-edit",
        icon: "edit",
        onclick: () => editor.open(person),
      }),
      iconButton({
        label: t("person-remove", { name: person.name }),
        testid: "person-remove",
        icon: "cross",
        onclick: () => remove(person),
      }),
    );
  const row = (/** @type {PersonView} */ person) =>
    h(
      "tr",
      { testid: "person-row" },
      h("th", { scope: "row" }, person.name, person.signed_in && h("span", { class: "tag" }, t("who-now"))),
      h("td", {}, t(`person-role-${person.role}`)),
      h("td", {}, person.has_pin ? t("person-pin-yes") : t("person-pin-no")),
      organiser && changes(person),
    );
  const heads = () =>
    h(
      "tr",
      {},
      h("th", { scope: "col" }, t("person-name")),
      h("th", { scope: "col" }, t("person-role")),
      h("th", { scope: "col" }, t("person-pin")),
      organiser && h("td", {}),
    );

  return {
    root: h(
      "section",
      { class: "card stack" },
      h("h2", {}, t("people-title")),
      h("p", { class: "muted card-lead" }, t("people-lead")),
      list,
      editor.root,
      editor.error,
      organiser && h("div", {}, asks.root),
    ),
    draw({ people, session }) {
      asks.input.checked = session.ask_who;
      fill(
        list,
        people.length === 0
          ? h("p", { class: "empty" }, t("people-empty"))
          : h("table", { class: "table" }, h("thead", {}, heads()), h("tbody", {}, people.map(row))),
      );
    },
  };
}

/** Whether somebody has to say who they are before they begin. */
function askTick() {
  const asks = tick({
    label: t("people-ask"),
    testid: "people-ask",
    checked: false,
    hint: t("people-ask-hint"),
    onchange: async () => {
      try {
        await api.setAskWho(asks.input.checked);
        done(t("settings-saved"));
      } catch (thrown) {
        failed(thrown);
        asks.input.checked = !asks.input.checked;
      }
    },
  });
  return asks;
}

/**
 * One line to fill in: for a new person, or for one that is changed.
 * @param {string} event
 * @param {() => void} again
 */
function personEditor(event, again) {
  const root = h("div");
  const error = h("div");

  /** @param {PersonView | null} person */
  function open(person) {
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
    const onsubmit = async (/** @type {Event} */ submitted) => {
      submitted.preventDefault();
      failedHere(error, null);
      const input = {
        name: name.input.value,
        role: /** @type {Role} */ (role.input.value),
        ...(pin.input.value === "" ? {} : { pin: pin.input.value }),
      };
      try {
        const saved = person ? await api.editPerson(event, person.id, input) : await api.addPerson(event, input);
        const lost = person?.has_pin && !saved.has_pin;
        const { name: named } = saved;
        done(lost ? t("person-saved-new-pin", { name: named }) : t("person-saved", { name: named }));
        open(null);
        root.querySelector("input")?.focus();
        again();
      } catch (thrown) {
        failedHere(error, thrown);
      }
    };
    const cancel = () =>
      button({ label: t("common-cancel"), testid: "person-cancel", kind: "quiet", onclick: () => open(null) });
    fill(error);
    fill(
      root,
      h(
        "form",
        { class: "line-form", testid: "person-form", onsubmit },
        name.root,
        role.root,
        pin.root,
        button({
          label: person ? t("common-save") : t("person-add"),
          testid: "person-save",
          kind: "primary",
          type: "submit",
        }),
        person && cancel(),
      ),
    );
    if (person) name.input.focus();
  }

  return { root, error, open };
}
