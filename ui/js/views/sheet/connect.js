// Connecting an event to a Google Sheet, in one of two ways: signing in with Google in the browser, or a service
// account's key file and a sheet that was shared with it. How to come by either is guide.js's.

import * as api from "../../api.js";
import { asError, on } from "../../host.js";
import { fill, freshId, h, put } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { copyable } from "../../widgets/copy.js";
import { button, field, segments } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { attempt, done, failed, failedHere } from "../../widgets/toast.js";
import { fileField } from "../../widgets/file-field.js";
import { guidePanel } from "./guide.js";

/** @typedef {import("../../api.js").EventView} EventView */
/** @typedef {import("../../api.js").SheetsView} SheetsView */

/**
 * @param {EventView} event
 * @param {SheetsView | null} view how it is connected now
 * @param {() => void} connected
 */
export function connectPanel(event, view, connected) {
  const error = h("div");
  const foot = h("div", { class: "actions" });
  const {
    body,
    foot: frame,
    close,
  } = panel({
    title: t("sheet-connect-title"),
    testid: "sheet-connecting",
    wide: true,
    closed: () => {
      byPerson.stop();
      byAccount.stop();
    },
  });
  const over = () => {
    close();
    done(t("sheet-connected"));
    connected();
  };
  const byPerson = personWay(event, view, error, over);
  const byAccount = accountWay(event, view, error, over);
  const way = segments({
    label: t("sheet-way"),
    testid: "sheet-way",
    value: view?.way ?? "person",
    options: [
      ["person", t("sheet-way-person")],
      ["service_account", t("sheet-way-service_account")],
    ],
    onchange: draw,
  });
  byPerson.busy = (busy) => way.disable(busy);
  put(body, way.root, byPerson.root, byAccount.root, error);
  put(frame, foot);
  draw();

  function draw() {
    failedHere(error, null);
    const person = way.value() === "person";
    byPerson.root.hidden = !person;
    byAccount.root.hidden = person;
    fill(
      foot,
      button({ label: t("common-cancel"), testid: "sheet-connecting-cancel", kind: "quiet", onclick: close }),
      person ? byPerson.go : byAccount.go,
    );
  }
}

/**
 * A lead with a way to the guide.
 * @param {string} words
 * @param {"person" | "service_account"} way
 */
function lead(words, way) {
  return h(
    "div",
    { class: "lead-with" },
    h("p", {}, words),
    button({
      label: t("sheet-guide"),
      testid: `sheet-guide-${way}`,
      kind: "quiet",
      icon: "question",
      onclick: () => guidePanel(way),
    }),
  );
}

/**
 * Signing in with Google.
 * @param {EventView} event
 * @param {SheetsView | null} view
 * @param {HTMLElement} error
 * @param {() => void} over
 */
function personWay(event, view, error, over) {
  const client = clientFields(view);
  const waiting = signInNotice();
  const way = {
    root: h("div", { class: "stack" }, lead(t("sheet-person-lead"), "person"), client.root, waiting.root),
    go: button({
      label: t("sheet-sign-in"),
      testid: "sheet-sign-in",
      kind: "primary",
      icon: "browser",
      onclick: signIn,
    }),
    busy: (/** @type {boolean} */ _busy) => {},
    stop: waiting.stop,
  };

  async function signIn() {
    failedHere(error, null);
    try {
      await client.save();
      const work = waiting.begin();
      way.go.disabled = true;
      way.busy(true);
      await api.sheetsSignIn(event.id, work);
      waiting.end();
      over();
    } catch (thrown) {
      // Whoever stopped it knows.
      if (asError(thrown).code !== "stopped") failedHere(error, thrown);
    } finally {
      waiting.end();
      way.go.disabled = false;
      way.busy(false);
    }
  }
  return way;
}

/**
 * Which program asks Google: the one that is built in, or one's own.
 * @param {SheetsView | null} view
 */
function clientFields(view) {
  const set = (view?.client_built_in === false && view.client_id) || "";
  const client = field({
    label: t("sheet-client-id"),
    testid: "sheet-client-id",
    value: set,
    placeholder: "123456789012-….apps.googleusercontent.com",
  });
  const secret = field({
    label: t("sheet-client-secret"),
    testid: "sheet-client-secret",
    type: "password",
    autocomplete: "new-password",
    hint: set !== "" ? t("sheet-client-secret-keep") : t("sheet-client-secret-hint"),
  });
  const fields = h("div", { class: "form two" }, client.root, secret.root);
  const root = view?.client_id
    ? h(
        "details",
        { class: "extra", testid: "sheet-client", open: false },
        h("summary", {}, t("sheet-client-own")),
        h("p", { class: "hint" }, t("sheet-client-built-in")),
        fields,
      )
    : h("div", { class: "stack" }, h("p", { class: "muted" }, t("sheet-client-needed")), fields);
  return {
    root,
    save: async () => {
      const changed = client.input.value.trim() !== set || secret.input.value !== "";
      if (changed) await api.sheetsClient(client.input.value, secret.input.value);
    },
  };
}

/** What is said while the browser is waited for, with the address to open by hand and a way to stop. */
function signInNotice() {
  let work = "";
  const stopWork = () => {
    if (work !== "") api.stopWork(work).catch(failed);
  };
  const address = copyable({
    label: t("sheet-sign-in-address"),
    testid: "sheet-address",
    hint: t("sheet-sign-in-address-hint"),
  });
  const root = h(
    "div",
    { class: "notice calm", testid: "sheet-sign-in-waiting", hidden: true },
    h(
      "div",
      { class: "stack" },
      h("strong", { role: "status" }, t("sheet-sign-in-waiting")),
      address.root,
      h(
        "div",
        { class: "actions" },
        button({ label: t("work-stop"), testid: "sheet-sign-in-stop", onclick: () => stopWork() }),
      ),
    ),
  );
  const unlisten = on("sign-in-at", (/** @type {{ work: string, address: string }} */ told) => {
    if (told.work !== work) return;
    address.root.hidden = false;
    address.input.value = told.address;
  });
  return {
    root,
    /** @returns {string} the name of the work that is waited for */
    begin: () => {
      work = freshId(`work-${Date.now()}`);
      address.root.hidden = true;
      root.hidden = false;
      return work;
    },
    end: () => {
      work = "";
      root.hidden = true;
    },
    stop: () => {
      stopWork();
      unlisten();
    },
  };
}

/**
 * A service account and a sheet that was shared with it.
 * @param {EventView} event
 * @param {SheetsView | null} view
 * @param {HTMLElement} error
 * @param {() => void} over
 */
function accountWay(event, view, error, over) {
  const account = copyable({ label: t("sheet-account"), testid: "sheet-account", hint: t("sheet-account-hint") });
  account.root.hidden = true;
  const key = fileField({
    label: t("sheet-key"),
    testid: "sheet-key",
    kind: "google_key",
    changed: async () => {
      failedHere(error, null);
      account.root.hidden = true;
      if (key.input.value.trim() === "") return;
      try {
        account.input.value = await api.sheetsAccount(key.input.value);
        account.root.hidden = false;
      } catch (thrown) {
        failedHere(error, thrown);
      }
    },
  });
  const sheet = field({
    label: t("sheet-address"),
    testid: "sheet-spreadsheet",
    value: view?.way === "service_account" ? (view.spreadsheet ?? "") : "",
    placeholder: "https://docs.google.com/spreadsheets/d/…",
    hint: t("sheet-address-hint"),
  });
  const go = button({
    label: t("sheet-connect"),
    testid: "sheet-connect-go",
    kind: "primary",
    icon: "sheet",
    onclick: async () => {
      await attempt(error, async () => {
        await api.sheetsConnect(event.id, key.input.value, sheet.input.value);
        over();
      });
    },
  });
  const root = h(
    "form",
    {
      class: "stack",
      onsubmit: (/** @type {Event} */ submitted) => {
        submitted.preventDefault();
        go.click();
      },
    },
    lead(t("sheet-service-lead"), "service_account"),
    key.root,
    account.root,
    sheet.root,
    h("button", { type: "submit", class: "visually-hidden", tabindex: "-1", "aria-hidden": "true" }),
  );
  return { root, go, stop: key.stop };
}
