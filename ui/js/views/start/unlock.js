// Before the data folder is open: choosing where its key rests, the passphrase, and what to do when it can't be opened.

import * as api from "../../api.js";
import { h, put, fill } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, field, segments } from "../../widgets/field.js";
import { failedHere } from "../../widgets/toast.js";
import { inWords } from "../../errors.js";

/**
 * @param {HTMLElement} root
 * @param {import("../../api.js").Start} start
 * @param {() => Promise<void>} opened
 */
export function unlockScreen(root, start, opened) {
  const page = h("main", { class: "page narrow", testid: "locked" });
  put(root, page);
  if (start.error !== null) put(page, ...trouble(start, opened));
  else if (start.key?.state === "choose") put(page, ...choose(start, opened));
  else if (start.key?.state === "passphrase") put(page, ...ask(opened));
  else
    put(
      page,
      ...trouble(
        {
          ...start,
          error: { code: "key_unavailable", message: start.key?.why ?? t("error-key_unavailable-title"), hint: null },
        },
        opened,
      ),
    );
  const input = page.querySelector("input:not([type=radio])");
  if (input instanceof HTMLInputElement) input.focus();
}

/** @param {() => Promise<void>} opened */
function ask(opened) {
  const passphrase = field({
    label: t("unlock-passphrase"),
    testid: "unlock-passphrase",
    type: "password",
    autocomplete: "current-password",
    required: true,
  });
  const error = h("div");
  const form = h(
    "form",
    {
      class: "form",
      onsubmit: async (/** @type {Event} */ event) => {
        event.preventDefault();
        failedHere(error, null);
        submit.disabled = true;
        try {
          await api.unlock(passphrase.input.value);
          await opened();
        } catch (thrown) {
          failedHere(error, thrown);
          submit.disabled = false;
          passphrase.input.select();
        }
      },
    },
    passphrase.root,
    error,
  );
  const submit = button({ label: t("unlock-open"), testid: "unlock-open", kind: "primary", type: "submit" });
  put(form, h("div", { class: "actions" }, submit));
  return [h("h1", {}, t("unlock-title")), h("p", { class: "lead" }, t("unlock-lead")), form];
}

/**
 * @param {import("../../api.js").Start} start
 * @param {() => Promise<void>} opened
 */
function choose(start, opened) {
  const passphrase = field({
    label: t("key-passphrase-new"),
    testid: "key-passphrase",
    type: "password",
    autocomplete: "new-password",
    hint: t("key-passphrase-hint"),
  });
  const again = field({
    label: t("key-passphrase-again"),
    testid: "key-passphrase-again",
    type: "password",
    autocomplete: "new-password",
  });
  const file = field({
    label: t("key-file"),
    testid: "key-file",
    hint: t("key-file-hint"),
    value: `${start.data_dir}.key`,
  });
  const parts = h("div", { class: "form" });
  const kind = segments({
    label: t("key-kind"),
    testid: "key-kind",
    value: "passphrase",
    options: [
      ["passphrase", t("key-kind-passphrase")],
      ["key_file", t("key-kind-key_file")],
    ],
    onchange: () => draw(),
  });
  const error = h("div");
  function draw() {
    fill(parts, ...(kind.value() === "passphrase" ? [passphrase.root, again.root] : [file.root]));
  }
  draw();
  const submit = button({ label: t("key-go"), testid: "key-go", kind: "primary", type: "submit" });
  const form = h(
    "form",
    {
      class: "form",
      onsubmit: async (/** @type {Event} */ event) => {
        event.preventDefault();
        failedHere(error, null);
        if (kind.value() === "passphrase" && passphrase.input.value !== again.input.value) {
          failedHere(error, {
            code: "bad_input",
            message: t("key-passphrase-differ"),
            hint: t("key-passphrase-differ-next"),
          });
          return;
        }
        submit.disabled = true;
        try {
          await api.chooseKey(
            kind.value() === "passphrase"
              ? { kind: "passphrase", passphrase: passphrase.input.value }
              : { kind: "key_file", path: file.input.value },
          );
          await opened();
        } catch (thrown) {
          failedHere(error, thrown);
          submit.disabled = false;
        }
      },
    },
    kind.root,
    parts,
    error,
    h("div", { class: "actions" }, submit),
  );
  return [
    h("h1", {}, t("key-title")),
    h("p", { class: "lead" }, t("key-lead")),
    start.key?.why ? h("p", { class: "muted" }, start.key.why) : null,
    form,
  ];
}

/**
 * @param {import("../../api.js").Start} start
 * @param {() => Promise<void>} again
 */
function trouble(start, again) {
  const { title, sentence, next } = inWords(start.error ?? { code: "internal", message: "", hint: null });
  return [
    h("h1", {}, title),
    h("p", { class: "lead", role: "alert", testid: "start-error" }, sentence),
    next && h("p", {}, next),
    h("p", { class: "muted" }, t("unlock-folder", { folder: start.data_dir })),
    h(
      "div",
      { class: "actions" },
      button({ label: t("unlock-again"), testid: "start-again", kind: "primary", onclick: again }),
    ),
  ];
}
