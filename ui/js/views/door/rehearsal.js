// The dress rehearsal: one page, green or red, before the doors open. What the program can try by itself it tries; the
// camera, a code held to it, the sound and a printed page need a person. Nothing here is written down as a scan.

import * as api from "../../api.js";
import { on } from "../../host.js";
import { fill, h } from "../../lib/dom.js";
import { number } from "../../lib/format.js";
import { play } from "../../lib/sound.js";
import { t } from "../../lib/words.js";
import { button } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";
import { failed } from "../../widgets/toast.js";
import { sentence } from "../../errors.js";
import { cameraView } from "./camera.js";
import { noScanner, rehearseScanner } from "./rehearsal-scanner.js";

/** @typedef {import("../../../types/RehearsalPart").RehearsalPart} Part */
/** @typedef {"fine" | "look" | "wrong" | "open"} State */
/** @typedef {import("../../api.js").CameraState} CameraState */
/** @typedef {import("../../api.js").JobView} JobView */
/**
 * @typedef {object} Row
 * @property {Part | "code" | "scanner" | "sound" | "page"} part
 * @property {State} state
 * @property {string} message
 * @property {string | null} mend what sets it right
 * @property {HTMLElement[]} [actions]
 */

/** How often a printed page is looked after, in milliseconds. */
const LOOK = 1_000;
/** How often the camera's speed is asked for, in milliseconds. */
const SPEED = 1_000;

/** @type {import("../../lib/context.js").Screen} */
export function rehearsalScreen(root, context) {
  const { event } = context;
  let left = false;
  /** What the program tried by itself. @type {Row[]} */
  let tried = [];
  /** What needs a person. */
  const rows = untried();
  /** @param {keyof typeof rows} part @param {Row} row @param {string} [focus] */
  const set = (part, row, focus) => {
    rows[part] = row;
    if (!left) draw(focus);
  };
  const asked = (/** @type {"sound" | "page"} */ part) => askedButtons(part, (row) => set(part, row));
  const verdict = h("div", { class: "rehearsal-verdict", testid: "rehearsal-verdict", role: "status" });
  const list = h("ul", { class: "rehearsal-rows", testid: "rehearsal-rows" });
  const camera = rehearsalCamera(context, {
    seen: (state) => set("camera", cameraRow(state)),
    read: (row) => set("code", row),
  });
  const again = button({ label: t("rehearsal-again"), testid: "rehearsal-again", onclick: () => run() });
  fill(
    root,
    h(
      "div",
      { class: "screen-body" },
      head(context, again),
      h("p", { class: "muted" }, t("rehearsal-lead")),
      verdict,
      h("div", { class: "rehearsal" }, list, camera.root),
    ),
  );
  camera.start();
  const endScanner = rehearseScanner(event.id, (row) => set("scanner", row));
  draw();
  run();

  async function run() {
    again.disabled = true;
    try {
      tried = (await api.rehearse(event.id)).rows;
    } catch (error) {
      failed(error);
    } finally {
      again.disabled = false;
      if (!left) draw();
    }
  }

  async function print() {
    const show = (/** @type {Row} */ row) => set("page", row);
    show(await printPage(event.id, { show, isLeft: () => left, asked: () => asked("page") }));
  }

  function hear() {
    play("admit");
    set("sound", { ...open("sound", t("rehearsal-sound-heard")), actions: asked("sound") }, "rehearsal-sound-yes");
  }

  /** @param {string} [focus] the button that the keyboard is to be at */
  function draw(focus) {
    const at = focus ?? /** @type {HTMLElement | null} */ (document.activeElement)?.dataset["testid"];
    const start = startButtons(hear, print);
    const all = [...tried, rows.camera, rows.code, rows.scanner, { actions: [start.sound], ...rows.sound }];
    // A door sells nothing, so it prints no tickets.
    if (event.role !== "door") all.push({ actions: [start.page], ...rows.page });
    drawVerdict(verdict, all, tried.length > 0);
    fill(list, all.map(rowElement));
    if (at) /** @type {HTMLElement | null} */ (root.querySelector(`[data-testid="${at}"]`))?.focus();
  }

  return () => {
    left = true;
    endScanner();
    camera.stop();
  };
}

/**
 * What begins the two things that a person has to hear and see.
 * @param {() => void} hear
 * @param {() => Promise<void>} print
 */
function startButtons(hear, print) {
  return {
    sound: button({ label: t("rehearsal-sound-play"), testid: "rehearsal-sound", icon: "sound", onclick: hear }),
    page: button({ label: t("rehearsal-page-print"), testid: "rehearsal-page", icon: "print", onclick: print }),
  };
}

/** @returns {Record<"camera" | "code" | "scanner" | "sound" | "page", Row>} */
function untried() {
  return {
    camera: cameraRow({ state: "starting" }),
    code: open("code", t("rehearsal-code-open")),
    scanner: noScanner(),
    sound: open("sound", t("rehearsal-sound-open")),
    page: open("page", t("rehearsal-page-open")),
  };
}

/**
 * @param {import("../../lib/context.js").Context} context
 * @param {HTMLElement} again
 */
function head(context, again) {
  const toDoor = button({
    label: t("rehearsal-to-door"),
    testid: "rehearsal-to-door",
    kind: "primary",
    icon: "door",
    onclick: () => context.go("door"),
  });
  return h(
    "header",
    { class: "screen-head" },
    h("h1", {}, t("rehearsal-title")),
    h("div", { class: "actions" }, again, toDoor),
  );
}

/**
 * The camera's picture, how fast it is read, and what it tells.
 * @param {import("../../lib/context.js").Context} context
 * @param {{ seen: (state: CameraState) => void, read: (code: Row) => void }} heard
 */
function rehearsalCamera({ event, settings }, heard) {
  const picture = h("div", { class: "camera rehearsal-camera" });
  const speed = h("p", { class: "muted small", testid: "rehearsal-speed" });
  const tuned = h("p", { class: "muted small", testid: "rehearsal-settings" });
  const view = cameraView(picture, heard.seen);
  const unlisten = on("verdict", (/** @type {import("../../api.js").VerdictEvent} */ { answer, error, took }) => {
    const said = sentence(answer?.message ?? error?.message ?? "");
    heard.read({
      part: "code",
      state: "fine",
      message: t("rehearsal-code-read", { answer: said, ms: Math.round(took) }),
      mend: null,
    });
  });
  const asking = setInterval(async () => {
    try {
      const { frames, p50, p95, settings } = await api.cameraTimings();
      const set = Object.entries(settings)
        .map(([name, value]) => `${name} ${value}`)
        .join(", ");
      tuned.textContent = set === "" ? "" : t("rehearsal-settings", { settings: set });
      speed.textContent =
        frames > 0 ? t("rehearsal-speed", { p50: number(Math.round(p50)), p95: number(Math.round(p95)) }) : "";
    } catch {
      speed.textContent = "";
    }
  }, SPEED);
  return {
    root: h("aside", {}, picture, speed, tuned),
    start: () => {
      const order = {
        event: event.id,
        gate: settings.gate ?? null,
        direction: /** @type {const} */ ("in"),
        camera: settings.camera || null,
        rehearsal: true,
      };
      view.start(order);
    },
    stop: () => {
      clearInterval(asking);
      unlisten();
      view.stop();
    },
  };
}

/**
 * @param {CameraState} state
 * @returns {Row}
 */
function cameraRow(state) {
  if (state.state === "starting") return open("camera", t("rehearsal-camera-starting"));
  if (state.state === "trouble")
    return {
      part: "camera",
      state: "wrong",
      message: sentence(t(`camera-${state.kind}`)),
      mend: t(`camera-${state.kind}-next`),
    };
  const size = { width: String(state.width), height: String(state.height) };
  return {
    part: "camera",
    state: "fine",
    message: t("rehearsal-camera-live", { name: state.name, ...size }),
    mend: null,
  };
}

/**
 * A page comes out of the printer, or the system says why not; whether it is legible only a person can say.
 * @param {string} event
 * @param {object} screen
 * @param {(row: Row) => void} screen.show how far it is
 * @param {() => boolean} screen.isLeft whether nobody is looking any more
 * @param {() => HTMLElement[]} screen.asked
 * @returns {Promise<Row>} what came of it
 */
async function printPage(event, { show, isLeft, asked }) {
  try {
    let job = await api.printRehearsal(event);
    while (!isLeft() && (job.state === "waiting" || job.state === "printing")) {
      show(open("page", t(`paper-job-${job.state}`)));
      await new Promise((resolve) => setTimeout(resolve, LOOK));
      job = await api.printJob(job);
    }
    return pageRow(job, asked);
  } catch (error) {
    const { message, hint } = /** @type {import("../../api.js").AppError} */ (error);
    return {
      part: "page",
      state: "wrong",
      message: sentence(message ?? String(error)),
      mend: sentence(hint ?? t("rehearsal-page-mend")),
    };
  }
}

/**
 * Yes or no, as only a person can tell.
 * @param {"sound" | "page"} part
 * @param {(row: Row) => void} answered
 */
function askedButtons(part, answered) {
  const fine = () => answered({ part, state: "fine", message: t(`rehearsal-${part}-fine`), mend: null });
  const wrong = () =>
    answered({ part, state: "wrong", message: t(`rehearsal-${part}-wrong`), mend: t(`rehearsal-${part}-mend`) });
  return [
    button({ label: t("common-yes"), testid: `rehearsal-${part}-yes`, onclick: fine }),
    button({ label: t("common-no"), testid: `rehearsal-${part}-no`, onclick: wrong }),
  ];
}

/**
 * What became of the printed page.
 * @param {JobView} job
 * @param {() => HTMLElement[]} asked
 * @returns {Row}
 */
function pageRow(job, asked) {
  if (job.state === "done" || job.state === "unknown")
    return { ...open("page", t("rehearsal-page-sent", { printer: job.printer })), actions: asked() };
  return {
    part: "page",
    state: "wrong",
    message: sentence(job.why ?? t(`paper-job-${job.state}`)),
    mend: t("rehearsal-page-mend"),
  };
}

/**
 * @param {HTMLElement} place
 * @param {Row[]} rows
 * @param {boolean} tried whether the program has tried its own part
 */
function drawVerdict(place, rows, tried) {
  const wrong = rows.filter(({ state }) => state === "wrong").length;
  const still = rows.filter(({ state }) => state === "open").length;
  const state = wrong > 0 ? "wrong" : still > 0 || !tried ? "open" : "fine";
  place.dataset["state"] = state;
  const count =
    wrong > 0 ? t("rehearsal-wrong-count", { n: wrong }) : still > 0 ? t("rehearsal-open-count", { n: still }) : "";
  fill(place, h("strong", {}, t(`rehearsal-verdict-${state}`)), h("span", {}, count));
}

/** @param {Row} row */
function rowElement(row) {
  const mark = icon({ fine: "check", look: "warning", wrong: "cross", open: "question" }[row.state]);
  return h(
    "li",
    { class: "rehearsal-row", "data-state": row.state, testid: `rehearsal-row-${row.part}` },
    h("span", { class: "rehearsal-mark", "aria-hidden": "true" }, mark),
    h(
      "div",
      {},
      h("strong", {}, t(`rehearsal-part-${row.part}`), h("span", { class: "tag" }, t(`rehearsal-state-${row.state}`))),
      h("p", {}, row.message),
      row.mend && h("p", { class: "rehearsal-mend" }, row.mend),
    ),
    row.actions && h("div", { class: "actions" }, row.actions),
  );
}

/**
 * @param {Row["part"]} part
 * @param {string} message
 * @returns {Row}
 */
function open(part, message) {
  return { part, state: "open", message, mend: null };
}
