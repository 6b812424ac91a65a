// The bar of the Door: which way and through which gate people come, which camera looks at them.

import * as api from "../../api.js";
import { fill, h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, choice, segments } from "../../widgets/field.js";
import { failed } from "../../widgets/toast.js";

/** @typedef {import("../../api.js").DirectionRequest} DirectionRequest */
/** @typedef {import("../../lib/context.js").Context} Context */

/**
 * @param {Context} context
 * @param {object} heard
 * @param {() => void} heard.moved this is another door now
 * @param {() => void} heard.cameraChosen
 */
export function doorBar(context, { moved, cameraChosen }) {
  const { event, settings } = context;
  let gate = rememberedGate(context);
  /** @type {DirectionRequest} */
  let way = settings.direction === "out" || settings.direction === "auto" ? settings.direction : "in";
  let camera = settings.camera ?? "";
  const remember = (/** @type {import("../../api.js").Settings} */ changes) => context.remember(changes).catch(failed);

  /** @param {string} chosen */
  function setGate(chosen) {
    gate = chosen;
    gates.input.value = chosen;
    remember({ gate });
    moved();
  }
  const gates = gateChoice(context, gate, "door-gate", setGate);
  const ways = segments({
    label: t("door-direction"),
    testid: "door-direction",
    value: way,
    hideLabel: true,
    options: [
      ["in", t("door-in")],
      ["out", t("door-out")],
      ["auto", t("door-auto")],
    ],
    onchange: (value) => {
      way = /** @type {DirectionRequest} */ (value);
      remember({ direction: way });
      moved();
    },
  });
  const cameras = choice({
    label: t("door-camera"),
    testid: "door-camera",
    value: camera,
    options: [["", t("door-camera-first")]],
    onchange: () => {
      camera = cameras.input.value;
      remember({ camera });
      cameraChosen();
    },
  });

  async function listCameras() {
    try {
      const listed = await api.cameras();
      const known = listed.some(({ id }) => id === camera) || camera === "";
      fill(
        cameras.input,
        h("option", { value: "" }, t("door-camera-first")),
        listed.map(({ id, name }) => h("option", { value: id }, name)),
        !known && h("option", { value: camera }, t("door-camera-absent", { camera })),
      );
      cameras.input.value = camera;
    } catch {
      // The picture says what is wrong; the list is asked for again when it is opened.
    }
  }
  cameras.input.addEventListener("pointerdown", listCameras);
  cameras.input.addEventListener("focus", listCameras);
  listCameras();

  const root = h(
    "header",
    { class: "door-bar" },
    heading(context),
    ways.root,
    event.gates.length > 0 && gates.root,
    cameras.root,
    h("span", { class: "spring" }),
    !context.alone && ownWindow(),
  );
  return { root, setGate, gate: () => gate, way: () => way, camera: () => camera };
}

/** @param {Context} context */
function heading({ alone, event }) {
  return alone ? h("h1", { testid: "door-event" }, event.name) : h("h1", { class: "visually-hidden" }, t("nav-door"));
}

/** The button that opens the Door in a window of its own. */
function ownWindow() {
  const onclick = () => api.openDoorWindow().catch(failed);
  return button({ label: t("door-window"), testid: "door-window", kind: "quiet", icon: "window", onclick });
}

/**
 * The gate that was chosen last, if the event has it.
 * @param {Context} context
 */
export function rememberedGate({ event, settings }) {
  const gate = settings.gate ?? "";
  return event.gates.includes(gate) ? gate : "";
}

/**
 * A choice of the event's gates, or any.
 * @param {Context} context
 * @param {string} value
 * @param {string} testid
 * @param {(gate: string) => void} chosen
 */
export function gateChoice({ event }, value, testid, chosen) {
  /** @type {[string, string][]} */
  const options = [
    ["", t("door-gate-any")],
    ...event.gates.map((name) => /** @type {[string, string]} */ ([name, name])),
  ];
  const gates = choice({ label: t("door-gate"), testid, value, options, onchange: () => chosen(gates.input.value) });
  return gates;
}
