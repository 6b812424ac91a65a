// Handing an event to another laptop, and taking one in: by file and passphrase.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, field, segments } from "../../widgets/field.js";
import { fileField } from "../../widgets/file-field.js";
import { panel } from "../../widgets/panel.js";
import { withProgress } from "../../widgets/progress.js";
import { attempt } from "../../widgets/toast.js";
import { incidentRow } from "../insights/incident.js";

/** @typedef {import("../../api.js").BundleReport} BundleReport */

/**
 * Takes in a file of another laptop.
 * @param {(report: BundleReport) => unknown} taken called when the panel is closed after it was
 */
export function importBundlePanel(taken) {
  /** @type {BundleReport | null} */
  let report = null;
  const file = fileField({
    label: t("bundle-file"),
    testid: "bundle-file",
    kind: "bundle",
    changed: () => passphrase.input.focus(),
  });
  const passphrase = field({
    label: t("bundle-passphrase"),
    testid: "bundle-passphrase",
    type: "password",
    hint: t("bundle-passphrase-in"),
    required: true,
  });
  const error = h("div");
  const { body, foot, close } = panel({
    title: t("bundle-in-title"),
    testid: "bundle-in",
    closed: () => {
      file.stop();
      if (report) taken(report);
    },
  });
  const go = button({
    label: t("bundle-in-go"),
    testid: "bundle-take",
    kind: "primary",
    onclick: async () => {
      await attempt(error, async () => {
        report = await withProgress(t("bundle-in-working"), (work) =>
          api.importBundle(file.input.value, passphrase.input.value, work),
        );
        shown(report);
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
      h("p", {}, t("bundle-in-lead")),
      file.root,
      passphrase.root,
      error,
      h("button", { type: "submit", class: "visually-hidden", tabindex: "-1", "aria-hidden": "true" }),
    ),
  );
  put(foot, button({ label: t("common-cancel"), testid: "bundle-cancel", kind: "quiet", onclick: close }), go);

  function shown(/** @type {BundleReport} */ report) {
    fill(body, reportOf(report));
    fill(foot, button({ label: t("bundle-open"), testid: "bundle-open", kind: "primary", onclick: close }));
    foot.querySelector("button")?.focus();
  }
}

/** What was in the file. @param {BundleReport} report */
function reportOf({ event, joined, refused, incidents, clock_off, ...counts }) {
  const lead = joined
    ? t("bundle-joined", { event: event.name, role: t(`role-${event.role}`) })
    : t("bundle-met", { event: event.name });
  const notice = (/** @type {string} */ kind, /** @type {string} */ title, /** @type {HTMLElement[]} */ ...lines) =>
    h("div", { class: `notice ${kind}` }, h("div", {}, h("strong", {}, title), lines));
  return h(
    "div",
    { class: "stack", testid: "bundle-report" },
    h("p", { class: "lead" }, lead),
    h("p", {}, t("bundle-counts", { fresh: counts.new, known: counts.known })),
    refused.length > 0 &&
      notice(
        "warning",
        t("bundle-refused", { n: refused.length }),
        h(
          "ul",
          {},
          refused.map((why) => h("li", {}, why)),
        ),
      ),
    clock_off !== null && notice("warning", clock_off),
    incidents.length > 0 &&
      notice(
        "fault",
        t("incident-title", { n: incidents.length }),
        ...incidents.map((incident) => incidentRow(incident, event.timezone)),
      ),
  );
}

/**
 * Hands the event to another laptop.
 * @param {import("../../api.js").EventView} event
 */
export function exportBundlePanel(event) {
  const organiser = event.role === "organiser";
  const role = segments({
    label: t("bundle-role"),
    testid: "bundle-role",
    value: "door",
    options: [
      ["door", t("role-door")],
      ["desk", t("role-desk")],
      ["organiser", t("role-organiser")],
    ],
    onchange: () => explain(),
  });
  const why = h("p", { class: "hint" });
  const explain = () => fill(why, t(`bundle-role-${role.value()}`));
  const passphrase = field({
    label: t("bundle-passphrase"),
    testid: "handon-passphrase",
    type: "password",
    autocomplete: "new-password",
    hint: t("bundle-passphrase-out"),
    required: true,
  });
  const error = h("div");
  const { body, foot, close } = panel({ title: t("bundle-out-title"), testid: "bundle-out" });
  const go = button({
    label: t("bundle-out-go"),
    testid: "handon-save",
    kind: "primary",
    onclick: async () => {
      await attempt(error, async () => {
        const written = await api.saveBundle(
          event.id,
          passphrase.input.value,
          organiser ? /** @type {import("../../api.js").Role} */ (role.value()) : null,
        );
        if (written === null) return;
        fill(
          body,
          h(
            "div",
            { class: "stack", testid: "handon-report" },
            h("p", { class: "lead" }, t("bundle-written")),
            h("p", { class: "path", testid: "handon-file" }, written.file),
            h("p", {}, t("bundle-written-next")),
          ),
        );
        fill(foot, button({ label: t("common-close"), testid: "handon-close", kind: "primary", onclick: close }));
      });
    },
  });
  explain();
  put(
    body,
    h(
      "form",
      {
        class: "form",
        onsubmit: (/** @type {Event} */ submitted) => {
          submitted.preventDefault();
          go.click();
        },
      },
      h("p", {}, organiser ? t("bundle-out-lead") : t("bundle-out-lead-door")),
      organiser && role.root,
      organiser && why,
      organiser && h("p", { class: "hint" }, t("bundle-role-parts")),
      passphrase.root,
      error,
      h("button", { type: "submit", class: "visually-hidden", tabindex: "-1", "aria-hidden": "true" }),
    ),
  );
  put(foot, button({ label: t("common-cancel"), testid: "handon-cancel", kind: "quiet", onclick: close }), go);
  passphrase.input.focus();
}
