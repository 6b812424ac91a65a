// What can be known about this laptop when something ails it: shown, then copied or saved for whoever helps. Nothing in
// it is about a person. What is looked at, and its English names and values, are the program's.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { attempt, done, failed } from "../../widgets/toast.js";

/** @typedef {import("../../../types/Diagnosis").Diagnosis} Diagnosis */

/** What the settings show of it. @returns {HTMLElement[]} */
export function diagnosticsParts() {
  const open = button({ label: t("diagnosis-open"), testid: "diagnosis-open", icon: "search", onclick: show });
  return [h("p", { class: "muted" }, t("diagnosis-why")), h("div", { class: "actions" }, open)];
}

function show() {
  const { body, foot, close } = panel({ title: t("settings-section-diagnosis"), testid: "diagnosis", wide: true });
  const error = h("div");
  /** @type {Diagnosis | null} */
  let seen = null;
  const copy = button({
    label: t("clip-go"),
    testid: "diagnosis-copy",
    icon: "copy",
    kind: "quiet",
    onclick: async () => {
      if (!seen) return;
      try {
        await navigator.clipboard.writeText(inWords(seen));
        done(t("clip-done"));
      } catch (thrown) {
        // Not every system lets a page do this.
        getSelection()?.selectAllChildren(body);
        done(t("clip-by-hand"));
      }
    },
  });
  const save = button({
    label: t("diagnosis-save"),
    testid: "diagnosis-save",
    icon: "file",
    kind: "primary",
    onclick: async () => {
      await attempt(error, async () => {
        const file = await api.saveDiagnosis();
        if (file !== null) done(t("paper-saved", { file }));
      });
    },
  });
  put(body, h("p", { class: "muted", role: "status" }, t("common-loading")));
  put(foot, button({ label: t("common-close"), testid: "diagnosis-close", kind: "quiet", onclick: close }), copy, save);
  copy.disabled = save.disabled = true;
  api.diagnose().then(
    (found) => {
      seen = found;
      fill(body, h("p", { class: "muted" }, t("diagnosis-what")), ...parts(found), error);
      copy.disabled = save.disabled = false;
    },
    (thrown) => {
      close();
      failed(thrown);
    },
  );
}

/** @param {Diagnosis} found */
function parts({ groups, errors, log, files }) {
  const rows = groups
    .filter((group) => group.rows.length > 0)
    .map(({ part, rows }) =>
      section(
        t(`diagnosis-${part}`),
        h(
          "dl",
          { class: "facts", dir: "ltr" },
          rows.map(({ name, value }) => h("div", {}, h("dt", {}, name), h("dd", {}, value))),
        ),
      ),
    );
  const sizes = files.map(({ name, bytes }) => `${name}: ${bytes}`).join("\n");
  return [
    ...rows,
    section(t("diagnosis-errors"), lines(errors.length > 0 ? errors : [t("diagnosis-errors-none")])),
    section(t("diagnosis-log"), lines([sizes]), lines(log)),
  ];
}

/**
 * @param {string} title
 * @param {...HTMLElement} content
 */
function section(title, ...content) {
  return h("section", { class: "diagnosis" }, h("h3", {}, title), ...content);
}

/** @param {string[]} all */
function lines(all) {
  return h("pre", { class: "mono", dir: "ltr", tabindex: "0" }, all.join("\n"));
}

/** As text, for a letter. @param {Diagnosis} found */
function inWords({ groups, errors, log }) {
  const told = groups.map(({ part, rows }) =>
    [part, ...rows.map(({ name, value }) => `  ${name}: ${value}`)].join("\n"),
  );
  return [...told, "errors", ...errors, "log", ...log, ""].join("\n");
}
