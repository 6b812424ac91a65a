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

/** @typedef {import("../../../types/RehearsalPart").RehearsalPart} Part */
/** @typedef {"fine" | "wrong" | "open"} State */
/** @typedef {{ part: Part | "code" | "sound" | "page", state: State, message: string, mend: string | null, actions?: HTMLElement[] }} Row */

/** How often a printed page is looked after, in milliseconds. */
const LOOK = 1_000;
/** How often the camera's speed is asked for, in milliseconds. */
const SPEED = 1_000;

/** @type {import("../../lib/context.js").Screen} */
export function rehearsalScreen(root, context) {
  const { event, settings } = context;
  const sells = event.role !== "door";
  let left = false;
  /** @type {Row[]} */
  let tried = [];
  /** @type {Row} */
  let camera = open("camera", t("rehearsal-camera-starting"));
  /** @type {Row} */
  let code = open("code", t("rehearsal-code-open"));
  /** @type {Row} */
  let sound = open("sound", t("rehearsal-sound-open"));
  /** @type {Row} */
  let page = open("page", t("rehearsal-page-open"));

  const verdict = h("div", { class: "rehearsal-verdict", testid: "rehearsal-verdict", role: "status" });
  const list = h("ul", { class: "rehearsal-rows", testid: "rehearsal-rows" });
  const picture = h("div", { class: "camera rehearsal-camera" });
  const speed = h("p", { class: "muted small", testid: "rehearsal-speed" });
  const tuned = h("p", { class: "muted small", testid: "rehearsal-settings" });
  const again = button({ label: t("rehearsal-again"), testid: "rehearsal-again", onclick: () => run() });
  fill(
    root,
    h(
      "div",
      { class: "screen-body" },
      h(
        "header",
        { class: "screen-head" },
        h("h1", {}, t("rehearsal-title")),
        h(
          "div",
          { class: "actions" },
          again,
          button({
            label: t("rehearsal-to-door"),
            testid: "rehearsal-to-door",
            kind: "primary",
            icon: "door",
            onclick: () => context.go("door"),
          }),
        ),
      ),
      h("p", { class: "muted" }, t("rehearsal-lead")),
      verdict,
      h("div", { class: "rehearsal" }, list, h("aside", {}, picture, speed, tuned)),
    ),
  );

  const view = cameraView(picture);
  const unlisten = [
    on("camera", (/** @type {import("../../api.js").CameraState} */ state) => {
      seen(state);
    }),
    on("verdict", (/** @type {import("../../api.js").Verdict} */ { answer, error, took }) => {
      const said = answer?.message ?? error?.message ?? "";
      code = {
        part: "code",
        state: "fine",
        message: t("rehearsal-code-read", { answer: sentence(said), ms: Math.round(took) }),
        mend: null,
      };
      draw();
    }),
  ];
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
  api
    .doorStart({
      event: event.id,
      gate: settings.gate ?? null,
      direction: "in",
      camera: settings.camera || null,
      rehearsal: true,
    })
    .then((state) => {
      view.state(state);
      seen(state);
    }, failed);
  draw();
  run();

  /** @param {import("../../api.js").CameraState} state */
  function seen(state) {
    camera =
      state.state === "live"
        ? {
            part: "camera",
            state: "fine",
            message: t("rehearsal-camera-live", {
              name: state.name,
              width: String(state.width),
              height: String(state.height),
            }),
            mend: null,
          }
        : state.state === "trouble"
          ? {
              part: "camera",
              state: "wrong",
              message: sentence(t(`camera-${state.kind}`)),
              mend: t(`camera-${state.kind}-next`),
            }
          : open("camera", t("rehearsal-camera-starting"));
    draw();
  }

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

  /** A page comes out of the printer, or the system says why not; whether it is legible only a person can say. */
  async function print() {
    try {
      let job = await api.printRehearsal(event.id);
      while (!left && (job.state === "waiting" || job.state === "printing")) {
        page = open("page", t(`paper-job-${job.state}`));
        draw();
        await new Promise((resolve) => setTimeout(resolve, LOOK));
        job = await api.printJob(job);
      }
      page =
        job.state === "done" || job.state === "unknown"
          ? {
              ...open("page", t("rehearsal-page-sent", { printer: job.printer })),
              actions: asked("page", (state) => {
                page = state;
              }),
            }
          : {
              part: "page",
              state: "wrong",
              message: sentence(job.why ?? t(`paper-job-${job.state}`)),
              mend: t("rehearsal-page-mend"),
            };
    } catch (error) {
      const { message, hint } = /** @type {import("../../api.js").AppError} */ (error);
      page = {
        part: "page",
        state: "wrong",
        message: sentence(message ?? String(error)),
        mend: sentence(hint ?? t("rehearsal-page-mend")),
      };
    }
    if (!left) draw();
  }

  function hear() {
    play("admit");
    sound = {
      ...open("sound", t("rehearsal-sound-heard")),
      actions: asked("sound", (state) => {
        sound = state;
      }),
    };
    draw("rehearsal-sound-yes");
  }

  /**
   * Yes or no, as only a person can tell.
   * @param {"sound" | "page"} part
   * @param {(row: Row) => void} put
   */
  function asked(part, put) {
    const answer = (/** @type {boolean} */ good) => () => {
      put(
        good
          ? { part, state: "fine", message: t(`rehearsal-${part}-fine`), mend: null }
          : { part, state: "wrong", message: t(`rehearsal-${part}-wrong`), mend: t(`rehearsal-${part}-mend`) },
      );
      draw();
    };
    return [
      button({ label: t("common-yes"), testid: `rehearsal-${part}-yes`, onclick: answer(true) }),
      button({ label: t("common-no"), testid: `rehearsal-${part}-no`, onclick: answer(false) }),
    ];
  }

  /** @param {string} [focus] the button that the keyboard is to be at */
  function draw(focus) {
    const at = focus ?? /** @type {HTMLElement | null} */ (document.activeElement)?.dataset["testid"];
    const start = {
      sound: button({ label: t("rehearsal-sound-play"), testid: "rehearsal-sound", icon: "sound", onclick: hear }),
      page: button({ label: t("rehearsal-page-print"), testid: "rehearsal-page", icon: "print", onclick: print }),
    };
    const rows = [
      ...tried,
      camera,
      code,
      { ...sound, actions: sound.actions ?? [start.sound] },
      ...(sells ? [{ ...page, actions: page.actions ?? [start.page] }] : []),
    ];
    const wrong = rows.filter(({ state }) => state === "wrong").length;
    const still = rows.filter(({ state }) => state === "open").length;
    const state = wrong > 0 ? "wrong" : still > 0 || tried.length === 0 ? "open" : "fine";
    verdict.dataset["state"] = state;
    fill(
      verdict,
      h("strong", {}, t(`rehearsal-verdict-${state}`)),
      h(
        "span",
        {},
        wrong > 0 ? t("rehearsal-wrong-count", { n: wrong }) : still > 0 ? t("rehearsal-open-count", { n: still }) : "",
      ),
    );
    fill(
      list,
      rows.map((row) =>
        h(
          "li",
          { class: "rehearsal-row", "data-state": row.state, testid: `rehearsal-row-${row.part}` },
          h(
            "span",
            { class: "rehearsal-mark", "aria-hidden": "true" },
            icon(row.state === "fine" ? "check" : row.state === "wrong" ? "cross" : "question"),
          ),
          h(
            "div",
            {},
            h(
              "strong",
              {},
              t(`rehearsal-part-${row.part}`),
              h("span", { class: "tag" }, t(`rehearsal-state-${row.state}`)),
            ),
            h("p", {}, row.message),
            row.mend && h("p", { class: "rehearsal-mend" }, row.mend),
          ),
          row.actions && h("div", { class: "actions" }, row.actions),
        ),
      ),
    );
    if (at) /** @type {HTMLElement | null} */ (root.querySelector(`[data-testid="${at}"]`))?.focus();
  }

  return () => {
    left = true;
    clearInterval(asking);
    unlisten.forEach((stop) => stop());
    view.stop();
    api.doorStop().catch(failed);
  };
}

/**
 * @param {Row["part"]} part
 * @param {string} message
 * @returns {Row}
 */
function open(part, message) {
  return { part, state: "open", message, mend: null };
}
