// Who works on this laptop, and what it is locked to: the corner of the rail that says so, signing in, locking and
// unlocking. Who may work here at all is in event/staff.js.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, segments } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";
import { panel } from "../../widgets/panel.js";
import { pinPad } from "../../widgets/pin-pad.js";
import { done, failed, failedHere } from "../../widgets/toast.js";

/** @typedef {import("../../api.js").SessionView} SessionView */
/** @typedef {import("../../api.js").PersonView} PersonView */
/** @typedef {import("../../api.js").EventView} EventView */

/** @typedef {{ session: SessionView, persons: PersonView[], needed: boolean }} SessionState */

/**
 * Who works here, and whether somebody has to say so before anything can be done in an event.
 * @param {EventView} event
 * @returns {Promise<SessionState>}
 */
export async function sessionState(event) {
  const [session, persons] = await Promise.all([api.session(), api.persons(event.id)]);
  const asks = (session.ask_who || session.lock !== null) && persons.some(({ can_sign_in }) => can_sign_in);
  return { session, persons, needed: asks && (session.person === null || session.event !== event.id) };
}

/**
 * The corner of the rail.
 * @param {EventView} event
 * @param {SessionState} who
 */
export function sessionCorner(event, { session, persons }) {
  const name = session.person?.name;
  return h(
    "div",
    { class: "rail-who", testid: "who" },
    persons.some(({ can_sign_in }) => can_sign_in) &&
      h(
        "button",
        { type: "button", testid: "who-change", title: t("who-change"), onclick: () => signIn(event) },
        icon("guests"),
        h(
          "span",
          { class: "who-words" },
          name ?? t("who-nobody"),
          session.person && h("span", { class: "under" }, t(`person-role-${session.person.role}`)),
        ),
      ),
    session.lock === null
      ? h(
          "button",
          { type: "button", testid: "lock-open", onclick: () => lock() },
          icon("lock"),
          h("span", {}, t("lock-go")),
        )
      : h(
          "button",
          { type: "button", testid: "unlock-laptop", onclick: () => unlock() },
          icon("lock"),
          h(
            "span",
            { class: "who-words" },
            t(`lock-to-${session.lock}`),
            h("span", { class: "under" }, t("lock-undo")),
          ),
        ),
  );
}

/**
 * A panel to sign in, to change who is, or to sign out.
 * @param {EventView} event
 */
async function signIn(event) {
  try {
    const who = await sessionState(event);
    const { body, foot, close } = panel({ title: t("who-title"), testid: "sign-in" });
    signInForm(body, event, who, close);
    if (who.session.person !== null) {
      put(
        foot,
        button({
          label: t("who-out", { name: who.session.person.name }),
          testid: "sign-out",
          onclick: () => api.signOut().then(close, failed),
        }),
      );
    }
  } catch (error) {
    failed(error);
  }
}

/**
 * The whole screen, when nothing can be done before somebody signs in.
 * @param {HTMLElement} root
 * @param {EventView} event
 * @param {SessionState} who
 */
export function signInScreen(root, event, who) {
  const page = h(
    "div",
    { class: "page narrow", testid: "ask-who" },
    h("h1", {}, t("who-ask")),
    h("p", { class: "lead" }, t("who-ask-why")),
  );
  put(root, page);
  signInForm(page, event, who, () => {});
}

/**
 * Names to choose from, then the PIN.
 * @param {HTMLElement} place
 * @param {EventView} event
 * @param {SessionState} who
 * @param {() => void} signedIn
 */
function signInForm(place, event, { session, persons }, signedIn) {
  const pin = h("div");
  const error = h("div", { role: "alert" });
  const able = persons.filter(({ can_sign_in }) => can_sign_in);
  const names = able.map((person) =>
    h(
      "button",
      { type: "button", class: "who-name", testid: "who-name", "aria-pressed": "false", onclick: () => choose(person) },
      person.name,
      h("span", { class: "under" }, t(`person-role-${person.role}`)),
      person.id === session.person?.id && h("span", { class: "tag" }, t("who-now")),
    ),
  );
  put(
    place,
    able.length === 0
      ? h("p", { class: "empty" }, t("who-empty"))
      : h("div", { class: "who-names", role: "group", "aria-label": t("who-names") }, names),
    pin,
    error,
  );

  function choose(/** @type {PersonView} */ person) {
    names.forEach((name, nth) => name.setAttribute("aria-pressed", String(able[nth] === person)));
    failedHere(error, null);
    const pad = pinPad({
      label: t("who-pin", { name: person.name }),
      testid: "who-pin",
      submit: t("who-in"),
      onpin: async (typed) => {
        try {
          await api.signIn(event.id, person.id, typed);
          done(t("who-done", { name: person.name }));
          signedIn();
        } catch (thrown) {
          failedHere(error, thrown);
          pad.clear();
        }
      },
    });
    fill(pin, pad.root);
    pad.focus();
  }
  const only = able.length === 1 ? able[0] : undefined;
  if (only) choose(only);
  else names[0]?.focus();
}

function lock() {
  const { body, close } = panel({ title: t("lock-title"), testid: "lock" });
  const error = h("div", { role: "alert" });
  const to = segments({
    label: t("lock-to"),
    testid: "lock-to",
    value: "door",
    options: [
      ["door", t("lock-to-door")],
      ["sell", t("lock-to-sell")],
      ["both", t("lock-to-both")],
    ],
  });
  const pad = pinPad({
    label: t("lock-pin-new"),
    again: t("lock-pin-again"),
    testid: "lock-pin",
    submit: t("lock-go"),
    onpin: async (pin) => {
      failedHere(
        error,
        pin === "" ? { code: "bad_input", message: t("pin-differ"), hint: t("pin-differ-next") } : null,
      );
      if (pin === "") return pad.clear();
      try {
        await api.lockLaptop(/** @type {import("../../api.js").LockTo} */ (to.value()), pin);
        close();
        done(t("lock-done"));
      } catch (thrown) {
        failedHere(error, thrown);
        pad.clear();
      }
    },
  });
  put(body, h("p", { class: "muted" }, t("lock-why")), to.root, pad.root, error);
  pad.focus();
}

function unlock() {
  const { body, close } = panel({ title: t("unlock-laptop-title"), testid: "unlock-panel" });
  const error = h("div", { role: "alert" });
  const pad = pinPad({
    label: t("lock-pin"),
    testid: "unlock-pin",
    submit: t("lock-undo"),
    onpin: async (pin) => {
      try {
        await api.unlockLaptop(pin);
        close();
        done(t("unlock-laptop-done"));
      } catch (thrown) {
        failedHere(error, thrown);
        pad.clear();
      }
    },
  });
  put(body, h("p", { class: "muted" }, t("unlock-laptop-why")), pad.root, error);
  pad.focus();
}
