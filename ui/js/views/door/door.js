// The Door screen: the camera, one big answer, the last scans. Also the whole of the door's own window. What happens
// between a scan and its end is `flow.js`'s, what was written on paper `paper-list.js`'s.

import * as api from "../../api.js";
import { on } from "../../host.js";
import { fill, h, put } from "../../lib/dom.js";
import { number, time } from "../../lib/format.js";
import { live } from "../../lib/live.js";
import { t } from "../../lib/words.js";
import { watcher } from "../../lib/wedge.js";
import { button, choice, segments } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";
import { done, failed } from "../../widgets/toast.js";
import { cameraView } from "./camera.js";
import { doorFlow } from "./flow.js";
import { paperScreen } from "./paper-list.js";
import { scanList } from "./scans.js";
import { verdictPanel } from "./verdict.js";

/** @typedef {import("../../api.js").Way} Way */

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
 * @param {import("../../lib/context.js").Context} context
 * @param {() => void} paper goes on with what was written on paper
 * @returns {() => void}
 */
function scanScreen(root, context, paper) {
  const { event } = context;
  let gate = event.gates.includes(context.settings.gate ?? "") ? (context.settings.gate ?? "") : "";
  /** @type {Way} */
  let way =
    context.settings.direction === "out" || context.settings.direction === "auto" ? context.settings.direction : "in";
  let camera = context.settings.camera ?? "";
  let zone = event.timezone;
  let left = false;
  /** @type {import("../../api.js").DoorState | null} */
  let now = null;

  const verdictPlace = h("section", { class: "verdict", "aria-label": t("door-answer"), testid: "verdict-panel" });
  const cameraPlace = h("section", { class: "camera", "aria-label": t("door-camera") });
  const panel = verdictPanel(verdictPlace, () => ({ sound: context.settings.sound ?? true, way, gate }));
  const picture = cameraView(cameraPlace);

  const entry = h("input", {
    type: "text",
    id: "door-entry",
    testid: "door-entry",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: t("door-entry-placeholder"),
    oninput: () => search(),
  });
  const found = h("ul", { class: "found", testid: "door-found", "aria-live": "polite" });
  const entryForm = h(
    "form",
    {
      class: "entry",
      role: "search",
      onsubmit: (/** @type {Event} */ submitted) => {
        submitted.preventDefault();
        submitEntry();
      },
    },
    h("label", { for: "door-entry", class: "visually-hidden" }, t("door-entry")),
    icon("search"),
    entry,
  );
  const counters = h("dl", { class: "counters", testid: "door-counters" });
  const fresh = h("p", { class: "fresh", testid: "door-fresh" });
  const flow = doorFlow({
    event: event.id,
    currency: event.currency,
    panel,
    door: () => ({ gate, way }),
    types: () => now?.types ?? [],
    changed: () => watch.again(),
    undone: (scan) => done(t("door-undone", { who: scan.name ?? scan.number ?? t("scan-nobody") })),
  });
  const scans = scanList(flow.undo, () => zone);

  const remember = (/** @type {import("../../api.js").Settings} */ changes) => context.remember(changes).catch(failed);
  /** This is another door now. */
  const moved = () => {
    if (panel.holds()) panel.mark();
    else panel.idle();
    order();
    watch.again();
  };
  const gates = choice({
    label: t("door-gate"),
    testid: "door-gate",
    value: gate,
    options: [["", t("door-gate-any")], .../** @type {[string, string][]} */ (event.gates.map((name) => [name, name]))],
    onchange: () => {
      gate = gates.input.value;
      remember({ gate });
      moved();
    },
  });
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
      way = /** @type {Way} */ (value);
      remember({ direction: way });
      moved();
    },
  });
  const cameraChoice = choice({
    label: t("door-camera"),
    testid: "door-camera",
    value: camera,
    options: [["", t("door-camera-first")]],
    onchange: () => {
      camera = cameraChoice.input.value;
      remember({ camera });
      picture.state({ state: "starting" });
      order();
    },
  });

  put(
    root,
    h(
      "div",
      { class: "door-frame" },
      h(
        "div",
        { class: "door", testid: "door" },
        h(
          "header",
          { class: "door-bar" },
          context.alone && h("h1", { testid: "door-event" }, event.name),
          !context.alone && h("h1", { class: "visually-hidden" }, t("nav-door")),
          ways.root,
          event.gates.length > 0 && gates.root,
          cameraChoice.root,
          h("span", { class: "spring" }),
          !context.alone &&
            button({
              label: t("door-window"),
              testid: "door-window",
              kind: "quiet",
              icon: "window",
              onclick: () => api.openDoorWindow().catch(failed),
            }),
        ),
        h("div", { class: "door-stage" }, cameraPlace, verdictPlace),
        h(
          "aside",
          { class: "door-side" },
          h("div", { class: "toast-place", "data-toasts": true }),
          counters,
          fresh,
          entryForm,
          found,
          h(
            "div",
            { class: "door-deeds" },
            button({
              label: t("door-without"),
              testid: "door-without",
              icon: "plus",
              title: t("door-without-key"),
              onclick: () => flow.without(),
            }),
            button({ label: t("door-paper"), testid: "door-paper", kind: "quiet", icon: "file", onclick: paper }),
            !context.alone &&
              button({
                label: t("rehearsal-title"),
                testid: "door-rehearsal",
                kind: "quiet",
                icon: "check",
                onclick: () => context.go("rehearsal"),
              }),
          ),
          h("h2", {}, t("door-recent")),
          scans.root,
        ),
      ),
    ),
  );

  const watch = live(
    async () => ({ door: await api.doorState(event.id, gate || null, RECENT), event: await api.event(event.id) }),
    ({ door, event }) => {
      zone = event.timezone;
      now = door;
      drawCounters(door);
      scans.show(door.recent);
    },
    failed,
  );
  const unlisten = on("verdict", (/** @type {import("../../api.js").Verdict} */ verdict) => {
    if (verdict.event !== event.id) return;
    flow.heard(verdict);
    watch.again();
  });

  /** Tells the program what this door is; it starts the camera, too. */
  async function order() {
    try {
      const state = await api.doorStart({
        event: event.id,
        gate: gate || null,
        direction: way,
        camera: camera || null,
      });
      if (left) return;
      // Live may have been told before; starting may have been overtaken.
      if (state.state !== "starting") picture.state(state);
    } catch (error) {
      failed(error);
    }
  }

  async function listCameras() {
    try {
      const listed = await api.cameras();
      const known = listed.some(({ id }) => id === camera) || camera === "";
      fill(
        cameraChoice.input,
        h("option", { value: "" }, t("door-camera-first")),
        listed.map(({ id, name }) => h("option", { value: id }, name)),
        !known && h("option", { value: camera }, t("door-camera-absent", { camera })),
      );
      cameraChoice.input.value = camera;
    } catch {
      // The picture says what is wrong; the list is asked for again when it is opened.
    }
  }

  let searched = "";
  async function search() {
    const text = entry.value.trim();
    searched = text;
    if (text.length < 2) {
      fill(found);
      return;
    }
    try {
      const tickets = await api.doorSearch(event.id, text, 6);
      if (searched !== text) return;
      fill(
        found,
        tickets.length === 0
          ? h("li", { class: "muted" }, t("door-found-none"))
          : tickets.map((ticket) =>
              h(
                "li",
                {},
                h(
                  "div",
                  {},
                  h("strong", {}, ticket.name ?? t("guest-nameless")),
                  h("span", { class: "muted" }, [ticket.type, ticket.seat].filter(Boolean).join(" · ")),
                  h("span", { class: "mono muted" }, ticket.number),
                ),
                button({
                  label: t(`door-let-${way}`),
                  testid: "door-admit",
                  onclick: () => {
                    clearEntry();
                    entry.focus();
                    flow.shown(ticket.number);
                  },
                }),
              ),
            ),
      );
    } catch (error) {
      failed(error);
    }
  }

  function clearEntry() {
    entry.value = "";
    searched = "";
    fill(found);
  }

  function submitEntry() {
    const text = entry.value.trim();
    if (text === "") return;
    // A name is searched for as it is typed; what looks like a number or a code is checked.
    if (/\d/.test(text) || /^[0-9a-z]{5}-?[0-9a-z]{5}$/i.test(text)) {
      clearEntry();
      flow.shown(text);
    } else search();
  }

  /** The last scan that can be undone. */
  function undoLast() {
    const last = now?.recent.find((scan) => scan.verdict === "admit" && scan.undone === null);
    if (last && !panel.holds()) flow.undo(last);
  }

  function drawCounters(/** @type {import("../../api.js").DoorState} */ door) {
    const counter = (
      /** @type {string} */ name,
      /** @type {string} */ label,
      /** @type {string} */ value,
      full = false,
    ) =>
      h(
        "div",
        { testid: `count-${name}`, class: full ? "full" : "" },
        h("dt", {}, label),
        h("dd", {}, value, full && h("span", { class: "tag warn" }, t("door-full"))),
      );
    const full = door.capacity !== null && door.inside >= door.capacity;
    fill(
      counters,
      counter(
        "inside",
        door.area === null ? t("door-count-inside") : t("door-count-area", { area: door.area }),
        door.capacity === null ? number(door.inside) : t("door-of", { part: door.inside, whole: door.capacity }),
        full,
      ),
      counter("admitted", t("door-count-admitted"), t("door-of", { part: door.admitted, whole: door.issued })),
      counter("refused", t("door-count-refused"), number(door.refused)),
      counter("manual", t("door-count-manual"), number(door.manual)),
    );
    fill(
      fresh,
      icon(door.others === 0 ? "alone" : "heard"),
      h(
        "span",
        {},
        door.others === 0
          ? t("door-alone")
          : door.heard === null
            ? t("door-unheard", { n: door.others })
            : t("door-heard", { at: time(door.heard, zone) }),
      ),
      door.incidents > 0 && h("strong", { class: "warn" }, t("incident-title", { n: door.incidents })),
    );
  }

  // A scanner types wherever the focus is; so may a person who has not clicked into the field.
  const keys = watcher();
  function pressed(/** @type {KeyboardEvent} */ press) {
    if (press.isComposing || document.querySelector("dialog[open]")) return;
    if (
      (press.ctrlKey || press.metaKey) &&
      !press.altKey &&
      !press.shiftKey &&
      press.key.toLowerCase() === "z" &&
      !(press.target instanceof HTMLInputElement && press.target.value !== "")
    ) {
      press.preventDefault();
      undoLast();
      return;
    }
    if (press.ctrlKey || press.metaKey || press.altKey) return;
    const target = press.target instanceof HTMLInputElement && press.target.type === "text" ? press.target : null;
    if (press.key === "Enter" || press.key === "Tab") {
      const burst = keys.enter(press.timeStamp);
      if (burst !== null) {
        press.preventDefault();
        press.stopPropagation();
        // Whatever a person had typed before the scan stays.
        if (target) target.value = burst.before;
        if (target === entry) search();
        panel.press(press, true);
        flow.shown(burst.scanned);
        return;
      }
      if (press.key === "Tab") return;
    }
    if (press.key !== "Enter")
      keys.press(
        { code: press.code, key: press.key, shiftKey: press.shiftKey, at: press.timeStamp },
        target?.value ?? "",
      );
    if (panel.press(press)) {
      press.preventDefault();
      press.stopPropagation();
      return;
    }
    if (panel.holds() && target === null) return;
    const free = target === null && !(press.target instanceof HTMLSelectElement);
    if (!free) return;
    if (press.key === "+") {
      press.preventDefault();
      panel.later(() => flow.without());
    } else if ([...press.key].length === 1 && press.key !== " ") {
      press.preventDefault();
      entry.value += press.key;
      entry.focus();
      search();
    }
  }
  document.addEventListener("keydown", pressed, true);
  cameraChoice.input.addEventListener("pointerdown", listCameras);
  cameraChoice.input.addEventListener("focus", listCameras);
  listCameras();
  order();

  return () => {
    left = true;
    document.removeEventListener("keydown", pressed, true);
    watch.stop();
    unlisten();
    flow.stop();
    panel.stop();
    picture.stop();
    api.doorStop().catch(failed);
  };
}
