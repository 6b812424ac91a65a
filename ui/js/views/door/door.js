// The Door screen: the camera, one big answer, the last scans. Also the whole of the door's own window. What happens
// between a scan and its end is `flow.js`'s, what was written on paper `paper-list.js`'s.

import * as api from "../../api.js";
import { on } from "../../host.js";
import { fill, h, put } from "../../lib/dom.js";
import { live } from "../../lib/live.js";
import { t } from "../../lib/words.js";
import { button } from "../../widgets/field.js";
import { done, failed } from "../../widgets/toast.js";
import { doorBar } from "./bar.js";
import { cameraView } from "./camera.js";
import { doorCounters } from "./counters.js";
import { doorEntry } from "./entry.js";
import { DoorFlow } from "./flow.js";
import { doorKeys } from "./keys.js";
import { paperScreen } from "./paper-list.js";
import { scanList } from "./scans.js";
import { VerdictPanel } from "./verdict.js";

/** @typedef {import("../../lib/context.js").Context} Context */

/** Scans that are listed: the last, or of those that are found. */
const RECENT = 30;

/** @type {import("../../lib/context.js").Screen} */
export function doorScreen(root, context) {
  let leave = () => {};
  const scan = () => {
    leave();
    fill(root);
    leave = scanScreen(root, context, paper);
  };
  const paper = () => {
    leave();
    fill(root);
    leave = paperScreen(root, context, scan);
  };
  scan();
  return () => leave();
}

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @param {() => void} paper goes on with what was written on paper
 * @returns {() => void}
 */
function scanScreen(root, context, paper) {
  const { event } = context;
  let zone = event.timezone;
  /** @type {import("../../api.js").DoorState | null} */
  let now = null;
  const answerPlace = h("section", { class: "verdict", "aria-label": t("door-answer"), testid: "verdict-panel" });
  const cameraPlace = h("section", { class: "camera", "aria-label": t("door-camera") });
  const camera = doorCamera(cameraPlace, event.id, () => bar);
  const moved = () => {
    if (panel.holds()) panel.mark();
    else panel.idle();
    camera.order();
    watch.again();
  };
  const bar = doorBar(context, { moved, cameraChosen: () => camera.restart() });
  const panel = new VerdictPanel(answerPlace, () => ({
    sound: context.settings.sound ?? true,
    way: bar.way(),
    gate: bar.gate(),
  }));
  const entry = doorEntry({
    event: event.id,
    way: bar.way,
    shown: (code) => flow.shown({ code }),
    looked: () => watch.again(),
  });
  const counters = doorCounters();
  const flow = new DoorFlow({
    event: event.id,
    currency: event.currency,
    panel,
    bar,
    gates: event.gates,
    types: () => now?.types ?? [],
    changed: () => watch.again(),
    undone: (scan) => done(t("door-undone", { who: scan.name ?? scan.number ?? t("scan-nobody") })),
  });
  const scans = scanList(
    (scan) => flow.undo(scan),
    () => zone,
  );
  const side = h(
    "aside",
    { class: "door-side" },
    h("div", { class: "toast-place", "data-toasts": true }),
    counters.counters,
    counters.fresh,
    entry.form,
    entry.found,
    deeds(context, () => flow.without(), paper),
    scans.parts,
  );
  put(root, layout(bar.root, cameraPlace, answerPlace, side));

  const watch = live(
    () => seenNow(event.id, bar.gate(), entry.searched()),
    ({ door, event, found }) => {
      zone = event.timezone;
      now = door;
      counters.show(door, zone);
      scans.show(door.recent, found);
    },
    failed,
    { event: event.id },
  );
  const unlisten = onVerdict(event.id, (verdict) => (verdict.foreign ? camera.foreign() : flow.heard(verdict)));
  const endKeys = doorKeys({
    panel,
    entry: entry.input,
    search: entry.search,
    type: entry.type,
    scanned: (scan) => flow.shown(scan),
    without: () => flow.without(),
    undo: () => undoLast(flow, now),
  });
  camera.order();
  return () => {
    for (const stop of [endKeys, watch.stop, unlisten, () => flow.stop(), () => panel.stop(), camera.stop]) stop();
  };
}

/**
 * What stands beside the camera.
 * @param {string} event
 * @param {string} gate
 * @param {string} search what is typed in the field
 */
async function seenNow(event, gate, search) {
  return {
    door: await api.doorState(event, gate || null, RECENT),
    event: await api.event(event),
    found: search === "" ? null : await api.scans(event, { search, limit: RECENT }),
  };
}

/**
 * @param {HTMLElement} bar
 * @param {HTMLElement} camera
 * @param {HTMLElement} answer
 * @param {HTMLElement} side
 */
function layout(bar, camera, answer, side) {
  return h(
    "div",
    { class: "door-frame" },
    h("div", { class: "door", testid: "door" }, bar, h("div", { class: "door-stage" }, camera, answer), side),
  );
}

/**
 * What the program says to codes that the camera saw at this event's door.
 * @param {string} event
 * @param {(verdict: import("../../api.js").VerdictEvent) => void} heard
 * @returns {() => void} ends it
 */
function onVerdict(event, heard) {
  return on("verdict", (/** @type {import("../../api.js").VerdictEvent} */ verdict) => {
    if (verdict.event === event) heard(verdict);
  });
}

/**
 * Takes back the last scan that can be undone.
 * @param {DoorFlow} flow
 * @param {import("../../api.js").DoorState | null} now
 */
function undoLast(flow, now) {
  const last = now?.recent.find((scan) => scan.verdict === "admit" && scan.undone === null);
  if (last && !flow.panel.holds()) flow.undo(last);
}

/**
 * The camera's picture, and the program told what this door is: that starts the camera, too.
 * @param {HTMLElement} place
 * @param {string} event
 * @param {() => ReturnType<typeof doorBar>} bar
 */
function doorCamera(place, event, bar) {
  const picture = cameraView(place);
  function order() {
    const { gate, way, camera } = bar();
    picture.start({ event, gate: gate() || null, direction: way(), camera: camera() || null });
  }
  return {
    order,
    restart: () => {
      picture.restart();
      order();
    },
    foreign: picture.foreign,
    stop: picture.stop,
  };
}

/**
 * What else can be done at a door.
 * @param {Context} context
 * @param {() => void} without
 * @param {() => void} paper
 */
function deeds(context, without, paper) {
  const rehearse = () =>
    button({
      label: t("rehearsal-title"),
      testid: "door-rehearsal",
      kind: "quiet",
      icon: "check",
      onclick: () => context.go("rehearsal"),
    });
  return h(
    "div",
    { class: "door-deeds" },
    button({
      label: t("door-without"),
      testid: "door-without",
      icon: "plus",
      title: t("door-without-key"),
      onclick: without,
    }),
    button({ label: t("door-paper"), testid: "door-paper", kind: "quiet", icon: "file", onclick: paper }),
    !context.alone && rehearse(),
  );
}
