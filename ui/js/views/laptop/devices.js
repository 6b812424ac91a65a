// The Devices screen: the laptops of this event, handing it on, taking in what others bring.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { dateTime } from "../../lib/format.js";
import { live } from "../../lib/live.js";
import { t } from "../../lib/words.js";
import { button, field } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { icon } from "../../widgets/icon.js";
import { attempt, done, failed } from "../../widgets/toast.js";
import { sentence } from "../../errors.js";
import { exportBundlePanel, importBundlePanel } from "./bundle.js";

/** @typedef {import("../../api.js").DeviceView} DeviceView */

/** @typedef {import("../../api.js").EventView} EventView */
/** @typedef {import("../../lib/context.js").Context} Context */

/** @type {import("../../lib/context.js").Screen} */
export function devicesScreen(root, context) {
  const { event } = context;
  const list = h("ul", { class: "devices", testid: "devices" });
  put(
    root,
    h(
      "div",
      { class: "screen-body" },
      h("header", { class: "screen-head" }, h("h1", {}, t("nav-devices"))),
      h("div", { class: "halves" }, exportCard(event), importCard(context)),
      h("section", { class: "card" }, h("h2", {}, t("devices-title")), list),
    ),
  );
  const again = () => watch.again();
  const watch = live(
    () => api.devices(event.id),
    (devices) =>
      fill(
        list,
        devices.map((device) => deviceRow(event, device, again)),
      ),
    failed,
    { event: event.id },
  );
  return () => watch.stop();
}

/** @param {EventView} event */
function exportCard(event) {
  const organiser = event.role === "organiser";
  return h(
    "section",
    { class: "card offer" },
    icon("out"),
    h("h2", {}, t("devices-out")),
    h("p", { class: "muted" }, organiser ? t("devices-out-why") : t("devices-out-why-door")),
    button({
      label: organiser ? t("devices-out-go") : t("devices-out-go-door"),
      testid: "devices-hand-on",
      kind: "primary",
      onclick: () => exportBundlePanel(event),
    }),
  );
}

/** @param {Context} context */
function importCard({ event, openEvent }) {
  const onclick = () =>
    importBundlePanel((report) => {
      if (report.event.id !== event.id) openEvent(report.event.id);
    });
  return h(
    "section",
    { class: "card offer" },
    icon("into"),
    h("h2", {}, t("devices-in")),
    h("p", { class: "muted" }, t("devices-in-why")),
    button({ label: t("devices-in-go"), testid: "devices-take-in", onclick }),
  );
}

/**
 * @param {EventView} event
 * @param {DeviceView} device
 * @param {() => void} dismissed
 */
function deviceRow(event, device, dismissed) {
  const heard =
    device.last === null
      ? t("devices-silent")
      : t("devices-heard", { at: dateTime(device.last, event.timezone), n: device.facts });
  const why = device.refused_why && sentence(device.refused_why);
  const words = h(
    "div",
    { class: "device-words" },
    h("strong", {}, device.name),
    h("span", {}, t(`role-${device.role}`)),
    device.this && h("span", { class: "tag" }, t("devices-this")),
    device.dismissed && h("span", { class: "tag warn" }, t("devices-dismissed")),
    !device.confirmed && !device.dismissed && h("span", { class: "tag" }, t("devices-unconfirmed")),
    device.continues !== null && h("span", { class: "tag" }, t("devices-continues")),
    device.forked && h("span", { class: "tag warn" }, t("devices-forked")),
    h("p", { class: "muted" }, heard),
    device.forked_why !== null && h("p", { class: "warn" }, device.forked_why),
    device.refused > 0 && h("p", { class: "warn" }, t("devices-refused", { n: device.refused }), " ", why),
    device.of_nobody > 0 && h("p", { class: "warn" }, t("devices-of-nobody", { n: device.of_nobody })),
  );
  const may = event.role === "organiser" && !device.this && !device.dismissed;
  const dismiss = () =>
    button({
      label: t("devices-dismiss"),
      testid: "device-dismiss",
      kind: "danger",
      onclick: () => dismissPanel(event, device, dismissed),
    });
  return h(
    "li",
    { class: device.dismissed ? "device dismissed" : "device", testid: "device" },
    icon("devices"),
    words,
    may && dismiss(),
  );
}

/**
 * What it recorded until now counts; afterwards nothing does, and that can't be undone: so it is asked.
 * @param {EventView} event
 * @param {DeviceView} device
 * @param {() => void} dismissed
 */
function dismissPanel(event, device, dismissed) {
  const { body, foot, close } = panel({ title: t("devices-dismiss-title", { name: device.name }), testid: "dismiss" });
  const from = field({
    label: t("devices-dismiss-from"),
    testid: "dismiss-from",
    hint: t("devices-dismiss-from-hint"),
    maxlength: 40,
  });
  const error = h("div");
  put(body, h("p", {}, t("devices-dismiss-why")), from.root, error);
  const go = () =>
    attempt(error, async () => {
      await api.dismissDevice(event.id, device.id, from.input.value.trim() || null);
      close();
      done(t("devices-dismiss-done", { name: device.name }));
      dismissed();
    });
  put(
    foot,
    button({ label: t("common-cancel"), testid: "dismiss-cancel", kind: "quiet", onclick: close }),
    button({ label: t("devices-dismiss"), testid: "dismiss-go", kind: "danger", onclick: go }),
  );
}
