// The camera's picture with the codes outlined, and what to do when there is none. Codes are read and checked in the
// program; this only draws.

import { cameraLight, doorStart, doorStop } from "../../api.js";
import { cameraFrame, on } from "../../host.js";
import { fill, h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";
import { failed } from "../../widgets/toast.js";

/** @typedef {import("../../api.js").CameraState} CameraState */
/** @typedef {import("../../host.js").Symbol} Symbol */

/** Milliseconds. A window that the system does not paint asks for no drawing, and may be seen all the same. */
const PAINT = 250;
/** No frame came for this long: the question is lost, and asked again. */
const FRAME = 5_000;
/** Between a frame that failed and the next try. */
const AGAIN = 200;
/** Between frames while the system says that nobody sees the window. It can be wrong, so it never stops wholly. */
const UNSEEN = 1_000;

/** How long an advice stays at least, so that it can be read. */
const ADVICE = 1_200;

/** How long it is told that a code in view is of something else. */
const FOREIGN = 4_000;

/** @param {number} time */
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** What was asked of the program last: a screen that is left stops the camera while the next one starts it. */
let asked = Promise.resolve();

/**
 * Asks when everything before was answered, so that the program never hears the last screen's stop after the next
 * screen's start.
 * @template T
 * @param {() => Promise<T>} ask
 * @returns {Promise<T>}
 */
function inTurn(ask) {
  const answer = asked.then(ask);
  asked = answer.then(
    () => {},
    () => {},
  );
  return answer;
}

/**
 * @param {HTMLElement} place
 * @param {(state: CameraState) => void} [seen] hears how the camera is whenever that changes
 * @returns {{
 *   start: (order: Parameters<typeof doorStart>[0]) => Promise<void>,
 *   restart: () => void,
 *   foreign: () => void,
 *   stop: () => void,
 * }}
 *   `start` starts the camera or tells it another door, `restart` says that another camera follows, `foreign` that a
 *   code in view is of something else
 */
export function cameraView(place, seen = () => {}) {
  const words = h("div", { class: "camera-words", testid: "camera-state" });
  // What a person decides: whether the camera lights up faces. Only a camera that has a light has the switch.
  const light = button({
    label: t("camera-light"),
    testid: "camera-light",
    icon: "lamp",
    onclick: () => cameraLight(light.getAttribute("aria-pressed") !== "true").catch(failed),
  });
  light.classList.add("camera-light");
  const picture = livePicture(place);
  fill(place, picture.canvas, words, picture.advice, light);

  /** @param {CameraState} state */
  function state(state) {
    const before = place.dataset.state;
    place.dataset.state = state.state;
    light.hidden = state.state !== "live" || state.lamp === null;
    if (state.state === "live") {
      light.setAttribute("aria-pressed", String(state.lamp === true));
      fill(words);
      if (before !== "live") picture.start();
      return;
    }
    picture.stop();
    fill(
      words,
      state.state === "starting"
        ? h("p", {}, t("camera-starting"))
        : [
            icon("camera"),
            h("strong", {}, t(`camera-${state.kind}`)),
            h("p", {}, t(`camera-${state.kind}-next`)),
            state.detail && h("p", { class: "small" }, state.detail),
          ],
    );
  }

  /** @param {CameraState} now */
  function told(now) {
    state(now);
    seen(now);
  }

  state({ state: "starting" });
  const unlisten = on("camera", told);
  let ended = false;
  return {
    start: async (order) => {
      try {
        const now = await inTurn(() => doorStart(order));
        // Live may have been told before the view listened; starting may have been overtaken.
        if (!ended && now.state !== "starting") told(now);
      } catch (error) {
        failed(error);
      }
    },
    restart: () => told({ state: "starting" }),
    foreign: picture.foreign,
    stop: () => {
      ended = true;
      unlisten();
      picture.end();
      inTurn(doorStop).catch(failed);
    },
  };
}

/**
 * What the camera sees, frame after frame, and an advice on how to hold the code.
 * @param {HTMLElement} place gets the picture's shape
 */
function livePicture(place) {
  const canvas = h("canvas", {
    class: "camera-picture",
    testid: "camera-picture",
    role: "img",
    "aria-label": t("camera-picture"),
  });
  const advice = cameraAdvice();
  const pen = canvas.getContext("2d", { alpha: false });
  /** @type {AbortController | null} */
  let drawing = null;

  /** Draws frame after frame; the next is asked for when the last was drawn, so none ever wait in a queue. */
  async function draw(/** @type {AbortSignal} */ signal) {
    let after = 0;
    while (!signal.aborted && canvas.isConnected) {
      const frame = await nextFrame(after, signal);
      if (frame === null) {
        // A camera that was plugged in again counts from the start.
        after = 0;
        await pause(AGAIN);
        continue;
      }
      after = frame.seq;
      await Promise.race([new Promise(requestAnimationFrame), pause(PAINT)]);
      try {
        if (!signal.aborted && pen !== null) paint(pen, frame);
      } catch {
        // One picture that can't be drawn; the next may be.
        await pause(AGAIN);
      }
      frame.picture.close();
      if (document.hidden) await pause(UNSEEN);
    }
  }

  /**
   * @param {CanvasRenderingContext2D} pen
   * @param {{ picture: ImageBitmap, found: Symbol[], hint: string }} frame
   */
  function paint(pen, { picture, found, hint }) {
    if (canvas.width !== picture.width || canvas.height !== picture.height) {
      canvas.width = picture.width;
      canvas.height = picture.height;
      place.style.setProperty("--picture", `${picture.width} / ${picture.height}`);
    }
    pen.drawImage(picture, 0, 0);
    outline(pen, found);
    const unread = found.find(({ read }) => !read);
    advice.show(hint, unread !== undefined && middleOf(unread.corners)[1] > picture.height / 2);
  }

  const end = () => drawing?.abort();
  return {
    canvas,
    advice: advice.root,
    start: () => {
      end();
      drawing = new AbortController();
      draw(drawing.signal);
    },
    stop: () => {
      end();
      advice.clear();
    },
    end,
    foreign: advice.foreign,
  };
}

/** What would help to read the code in view. */
function cameraAdvice() {
  const root = h("p", { class: "camera-advice", testid: "camera-advice", role: "status" });
  let shown = "";
  let since = 0;
  /** Until when a code of something else is told of. */
  let foreign = -Infinity;

  /**
   * Says it at the end of the picture where the code is not.
   * @param {string} hint
   * @param {boolean} low whether the code is in the lower half
   */
  function show(hint, low) {
    const now = performance.now();
    // How a ticket is held better is worth more than what else is in view.
    if (hint === "" && now < foreign) hint = "foreign";
    if (hint === shown || (hint === "" && now - since < ADVICE)) return;
    shown = hint;
    since = now;
    root.dataset["at"] = low ? "top" : "bottom";
    fill(root, hint === "" ? "" : t(`camera-hint-${hint}`));
  }

  return {
    root,
    show,
    foreign: () => {
      foreign = performance.now() + FOREIGN;
    },
    clear: () => {
      [since, foreign] = [0, -Infinity];
      show("", false);
    },
  };
}

/**
 * The next frame; `null` when it failed, there is none, or none came in time.
 * @param {number} after
 * @param {AbortSignal} signal
 */
async function nextFrame(after, signal) {
  const asking = new AbortController();
  const stop = () => asking.abort();
  signal.addEventListener("abort", stop);
  const timer = setTimeout(stop, FRAME);
  const given = new Promise((resolve) => asking.signal.addEventListener("abort", () => resolve(null)));
  try {
    return /** @type {Awaited<ReturnType<typeof cameraFrame>>} */ (
      await Promise.race([cameraFrame(after, asking.signal), given])
    );
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

/**
 * @param {Symbol["corners"]} corners
 * @returns {[number, number]}
 */
function middleOf(corners) {
  const of = (/** @type {0 | 1} */ axis) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  return [of(0), of(1)];
}

/**
 * @param {CanvasRenderingContext2D} pen
 * @param {Symbol[]} found
 */
function outline(pen, found) {
  const width = Math.max(4, pen.canvas.width / 110);
  for (const { corners, read } of found) {
    const [left, top] = middleOf(corners);
    pen.beginPath();
    // A little outside of the code, however small that is, so that it stays readable.
    for (const [x, y] of corners) {
      const [right, down] = [x - left, y - top];
      const out = 1.08 + (width * 1.6) / Math.max(1, Math.hypot(right, down));
      pen.lineTo(left + right * out, top + down * out);
    }
    pen.closePath();
    pen.lineJoin = "round";
    // Two colours, so that it is seen on any picture.
    pen.lineWidth = width * 2;
    pen.strokeStyle = "#0b0c10";
    pen.stroke();
    pen.lineWidth = width;
    // What is seen but not read is dashed: it has to differ without colour.
    pen.setLineDash(read ? [] : [width * 3, width * 2]);
    pen.strokeStyle = read ? "#4dff9a" : "#ffd35a";
    pen.stroke();
    pen.setLineDash([]);
  }
}
