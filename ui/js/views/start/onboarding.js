// The first minutes: no event yet. What this laptop is called, and three ways in: an own event, one to look around in,
// a file of another laptop.

import * as api from "../../api.js";
import { h, put } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { icon } from "../../widgets/icon.js";
import { failed } from "../../widgets/toast.js";
import { eventForm } from "../event/form.js";
import { importBundlePanel } from "../laptop/bundle.js";
import { deviceName } from "../laptop/device-name.js";

/**
 * @param {HTMLElement} root
 * @param {import("../../api.js").Settings} settings
 * @param {(event: string) => Promise<void>} opened called with the event that is there now
 */
export function onboardingScreen(root, settings, opened) {
  /** @param {string} name @param {string} picture @param {() => unknown} run */
  const way = (name, picture, run) =>
    h(
      "button",
      { type: "button", class: "way", testid: `first-${name}`, onclick: run },
      icon(picture),
      h("strong", {}, t(`first-${name}`)),
      h("span", { class: "muted" }, t(`first-${name}-why`)),
    );
  const sample = async () => {
    try {
      await opened((await api.sampleEvent()).id);
    } catch (error) {
      failed(error);
    }
  };
  // Before anything is founded or joined: that is when the others hear of it.
  const name = deviceName(settings, "first-device", (changes) => api.saveSettings(changes).catch(failed));
  put(
    root,
    h(
      "main",
      { class: "page first", testid: "first" },
      h("h1", {}, t("first-title")),
      h("p", { class: "lead" }, t("first-lead")),
      h("div", { class: "first-device" }, name),
      h(
        "div",
        { class: "ways" },
        way("create", "star", () => eventForm(null, (event) => opened(event.id))),
        way("sample", "search", sample),
        way("join", "box", () => importBundlePanel((report) => opened(report.event.id))),
      ),
    ),
  );
}
