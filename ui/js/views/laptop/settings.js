// The Settings screen: what this laptop remembers. Each is saved when it is changed; there is no button to forget.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { LANGUAGES } from "../../lib/language.js";
import { t } from "../../lib/words.js";
import { play } from "../../lib/sound.js";
import { button, choice, field, segments, tick } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { attempt, done, failed } from "../../widgets/toast.js";
import { sentence } from "../../errors.js";
import { deviceName } from "./device-name.js";
import { diagnosticsParts } from "./diagnostics.js";
import { mailSection } from "./mail.js";
import { sheetSection } from "../sheet/settings.js";

/** @typedef {import("../../api.js").Settings} Settings */
/** @typedef {Awaited<ReturnType<typeof api.printers>>[number]} Printer */

/** @typedef {(changes: Settings) => Promise<void>} Save */

/** @type {import("../../lib/context.js").Screen} */
export function settingsScreen(root, context) {
  const { settings } = context;
  /** @type {Save} */
  const save = (changes) => context.remember(changes).then(() => done(t("settings-saved")), failed);
  const sheet = context.event.role === "door" ? null : sheetSection(context.event);
  put(
    root,
    h(
      "div",
      { class: "screen-body" },
      h("header", { class: "screen-head" }, h("h1", {}, t("nav-settings"))),
      // The event's, above what is the laptop's; in the columns it would jump as it grows and shrinks.
      sheet?.root,
      h(
        "div",
        { class: "settings" },
        laptopSection(settings, save),
        paperSection(settings, save),
        doorSection(settings, save),
        section("diagnosis", ...diagnosticsParts()),
        mailSection(),
        filesSection(settings, save),
        safetySection(),
        aboutSection(),
      ),
    ),
  );
  return () => sheet?.stop();
}

/**
 * @param {Settings} settings
 * @param {Save} save
 */
function laptopSection(settings, save) {
  const name = deviceName(settings, "settings-device", save);
  const theme = segments({
    label: t("settings-theme"),
    testid: "settings-theme",
    value: settings.theme || "system",
    options: [
      ["system", t("settings-theme-system")],
      ["light", t("settings-theme-light")],
      ["dark", t("settings-theme-dark")],
    ],
    onchange: (value) => save({ theme: value }),
  });
  // The screen is another one afterwards; whoever came here by keyboard is still at the same place.
  const refocus = () =>
    /** @type {HTMLElement | null} */ (document.querySelector("[data-testid=settings-language]"))?.focus();
  const language = choice({
    label: t("settings-language"),
    testid: "settings-language",
    value: settings.language ?? "",
    options: [["", t("settings-language-system")], ...languages()],
    onchange: () => save({ language: language.input.value }).then(refocus),
  });
  return section("laptop", name, language.root, theme.root);
}

/** @returns {[string, string][]} */
function languages() {
  return LANGUAGES.map(([code, name]) => [code, name]);
}

/**
 * @param {Settings} settings
 * @param {Save} save
 */
function paperSection(settings, save) {
  const printer = choice({
    label: t("settings-printer"),
    testid: "settings-printer",
    value: "",
    options: [["", t("settings-printer-default")]],
    onchange: () => save({ printer: printer.input.value }),
  });
  const note = h("p", { class: "hint" });
  const copies = field({
    label: t("settings-copies"),
    testid: "settings-copies",
    type: "number",
    min: 1,
    max: 99,
    value: String(settings.copies ?? 1),
    onchange: () => save({ copies: Number(copies.input.value) }),
  });
  const page = segments({
    label: t("settings-page"),
    testid: "settings-page",
    value: settings.page_size || "a6",
    options: [
      ["a6", "A6"],
      ["a4", "A4"],
      ["letter", "Letter"],
    ],
    onchange: (value) => save({ page_size: value }),
  });
  const after = segments({
    label: t("settings-after"),
    testid: "settings-after",
    value: settings.after_sale || "none",
    options: [
      ["print", t("settings-after-print")],
      ["pdf", t("settings-after-pdf")],
      ["none", t("settings-after-none")],
    ],
    onchange: (value) => save({ after_sale: value }),
  });
  api.printers().then(
    (printers) => {
      put(printer.input, printers.map(printerOption));
      printer.input.value = settings.printer ?? "";
      note.textContent = printersNote(printers);
    },
    (error) => {
      note.textContent = sentence(error.message);
    },
  );
  return section("paper", printer.root, note, copies.root, page.root, after.root);
}

/** @param {Printer} printer */
function printerOption({ name, description, default: usual }) {
  const shown = description || name;
  return h("option", { value: name }, usual ? t("settings-printer-usual", { name: shown }) : shown);
}

/** What is wrong with the printers; nothing when nothing is. @param {Printer[]} printers */
function printersNote(printers) {
  if (printers.length === 0) return t("settings-printer-none");
  const stopped = printers.find(({ state }) => state === "stopped");
  return stopped ? t("settings-printer-stopped", { name: stopped.name, why: stopped.why ?? "" }) : "";
}

/**
 * @param {Settings} settings
 * @param {Save} save
 */
function doorSection(settings, save) {
  const camera = choice({
    label: t("settings-camera"),
    testid: "settings-camera",
    value: "",
    options: [["", t("door-camera-first")]],
    onchange: () => save({ camera: camera.input.value }),
  });
  const sound = tick({
    label: t("settings-sound"),
    testid: "settings-sound",
    checked: settings.sound ?? true,
    hint: t("settings-sound-hint"),
    onchange: () => save({ sound: sound.input.checked }),
  });
  const guests = choice({
    label: t("settings-guest-language"),
    testid: "settings-guest-language",
    hint: t("settings-guest-language-hint"),
    value: settings.guest_language ?? "",
    options: [["", t("settings-guest-language-same")], ...languages()],
    onchange: () => save({ guest_language: guests.input.value }),
  });
  const kinds = /** @type {import("../../lib/sound.js").Kind[]} */ (["admit", "attention", "duplicate", "refuse"]);
  const tests = kinds.map((kind) =>
    button({
      label: t(`settings-sound-${kind}`),
      testid: `settings-sound-${kind}`,
      kind: "quiet",
      onclick: () => play(kind),
    }),
  );
  api.cameras().then(
    (cameras) => {
      put(
        camera.input,
        cameras.map(({ id, name }) => h("option", { value: id }, name)),
      );
      const absent = settings.camera && !cameras.some(({ id }) => id === settings.camera);
      if (absent)
        put(
          camera.input,
          h("option", { value: settings.camera }, t("door-camera-absent", { camera: settings.camera ?? "" })),
        );
      camera.input.value = settings.camera ?? "";
    },
    () => {},
  );
  return section("door", camera.root, guests.root, sound.root, h("div", { class: "actions wrap" }, tests));
}

/**
 * @param {Settings} settings
 * @param {Save} save
 */
function filesSection(settings, save) {
  const folder = field({
    label: t("settings-folder"),
    testid: "settings-folder",
    value: settings.save_folder ?? "",
    placeholder: t("settings-folder-ask"),
    hint: t("settings-folder-hint"),
    onchange: () => save({ save_folder: folder.input.value }),
  });
  const pick = button({
    label: t("file-choose"),
    testid: "settings-folder-choose",
    icon: "file",
    onclick: async () => {
      try {
        const chosen = await api.chooseFolder();
        if (chosen === null) return;
        folder.input.value = chosen;
        await save({ save_folder: chosen });
      } catch (error) {
        failed(error);
      }
    },
  });
  const bom = tick({
    label: t("settings-bom"),
    testid: "settings-bom",
    checked: settings.csv_bom ?? false,
    hint: t("settings-bom-hint"),
    onchange: () => save({ csv_bom: bom.input.checked }),
  });
  return section("files", h("div", { class: "with-button" }, folder.root, pick), bom.root);
}

/** Backups, and whether the journal is whole. */
function safetySection() {
  const verified = h("div", { testid: "journal-report" });
  const verify = async () => {
    fill(verified, h("p", { class: "muted", role: "status" }, t("settings-verify-working")));
    try {
      const { problems, refused, facts } = await api.verifyJournal();
      const good = problems.length === 0;
      const words = good ? t("settings-verify-good", { n: facts }) : t("settings-verify-bad", { n: problems.length });
      const lines = [...problems, ...refused].map((line) => h("p", {}, sentence(line)));
      fill(
        verified,
        h(
          "div",
          { class: good ? "notice note" : "notice fault", role: "status" },
          h("div", {}, h("strong", {}, words), lines),
        ),
      );
    } catch (error) {
      fill(verified);
      failed(error);
    }
  };
  return section(
    "safety",
    h("p", { class: "muted" }, t("settings-backup-why")),
    h(
      "div",
      { class: "actions" },
      button({ label: t("settings-backup"), testid: "settings-backup", icon: "file", onclick: backupPanel }),
    ),
    h("p", { class: "muted" }, t("settings-verify-why")),
    h(
      "div",
      { class: "actions" },
      button({ label: t("settings-verify"), testid: "settings-verify", icon: "check", onclick: verify }),
    ),
    verified,
  );
}

function aboutSection() {
  const about = h("p", { class: "muted", testid: "about" });
  api.start().then(({ version, data_dir: folder }) => {
    about.textContent = t("about-version", { version, folder });
  }, failed);
  return section("about", about, h("p", { class: "muted" }, t("about-licence")));
}

/**
 * @param {string} name
 * @param {...HTMLElement} parts
 */
function section(name, ...parts) {
  return h("section", { class: "card form" }, h("h2", {}, t(`settings-section-${name}`)), ...parts);
}

function backupPanel() {
  const passphrase = field({
    label: t("bundle-passphrase"),
    testid: "backup-passphrase",
    type: "password",
    autocomplete: "new-password",
    hint: t("settings-backup-hint"),
  });
  const error = h("div");
  const { body, foot, close } = panel({ title: t("settings-backup"), testid: "backup" });
  const go = button({
    label: t("settings-backup-go"),
    testid: "backup-go",
    kind: "primary",
    onclick: async () => {
      await attempt(error, async () => {
        const file = await api.saveBackup(passphrase.input.value);
        if (file === null) return;
        close();
        done(t("paper-saved", { file }));
      });
    },
  });
  put(
    body,
    h(
      "form",
      {
        class: "form",
        onsubmit: (/** @type {Event} */ event) => {
          event.preventDefault();
          go.click();
        },
      },
      passphrase.root,
      error,
    ),
  );
  put(foot, button({ label: t("common-cancel"), testid: "backup-cancel", kind: "quiet", onclick: close }), go);
  passphrase.input.focus();
}
