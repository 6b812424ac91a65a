// Short notices at the bottom of the window: what was done (with a way back), and what went wrong.

import { asError } from "../host.js";
import { inWords } from "../errors.js";
import { fill, h } from "../lib/dom.js";
import { t } from "../lib/words.js";
import { icon } from "./icon.js";

const STAYS = 6_000;
/** An error younger than this, in milliseconds, has not been read yet. */
const UNREAD = 2_000;

/** @type {HTMLElement | null} */
let region = null;

function place() {
  if (region === null) {
    region = h("div", { class: "toasts", role: "region", "aria-label": t("toast-region") });
  }
  // A modal dialog covers everything that is not within it. The Door has a place where they cover no answer.
  const top =
    [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.querySelector("[data-toasts]") ?? document.body;
  if (region.parentElement !== top) top.append(region);
  return region;
}

/**
 * @param {HTMLElement} notice
 * @param {number} stays
 */
function show(notice, stays) {
  const region = place();
  notice.dataset.since = String(performance.now());
  region.append(notice);
  while (region.children.length > 3) region.firstElementChild?.remove();
  setTimeout(() => notice.remove(), stays);
}

/** Another screen is shown: what was told on the last one goes, except errors that nobody can have read yet. */
export function screenChanged() {
  if (region === null) return;
  for (const notice of /** @type {NodeListOf<HTMLElement>} */ (region.querySelectorAll(".toast"))) {
    const age = performance.now() - Number(notice.dataset.since);
    if (notice.dataset.testid !== "toast-error" || age >= UNREAD) notice.remove();
  }
  if (region.childElementCount > 0) place();
}

/**
 * Tells that something was done.
 * @param {string} text
 * @param {{ label: string, run: () => void }} [action]
 */
export function done(text, action) {
  /** @type {HTMLElement} */
  const notice = h(
    "div",
    { class: "toast", role: "status", testid: "toast" },
    icon("check"),
    h("p", {}, text),
    action &&
      h(
        "button",
        {
          type: "button",
          class: "quiet",
          testid: "toast-action",
          onclick: () => {
            notice.remove();
            action.run();
          },
        },
        action.label,
      ),
  );
  show(notice, STAYS);
}

/**
 * Tells what went wrong.
 * @param {unknown} thrown
 */
export function failed(thrown) {
  const { loudness, title, sentence, next } = inWords(asError(thrown));
  /** @type {HTMLElement} */
  const notice = h(
    "div",
    { class: `toast ${loudness}`, role: loudness === "note" ? "status" : "alert", testid: "toast-error" },
    icon("warning"),
    h("div", {}, h("strong", {}, title), h("p", {}, sentence), next && h("p", { class: "muted" }, next)),
    h(
      "button",
      { type: "button", class: "quiet icon-only", "aria-label": t("common-close"), onclick: () => notice.remove() },
      icon("cross"),
    ),
  );
  show(notice, 2 * STAYS);
}

/**
 * Tells that a part of the program failed and goes on.
 * @param {import("../api.js").Fault} fault
 */
export function faulty({ part }) {
  const notice = h(
    "div",
    { class: "toast warning", role: "alert", testid: "toast-fault" },
    icon("warning"),
    h("div", {}, h("strong", {}, t("error-internal-title")), h("p", {}, t(`fault-${part}`))),
  );
  show(notice, 2 * STAYS);
}

/**
 * Does something whose trouble is told in `place`; what was told there before goes.
 * @param {HTMLElement} place
 * @param {() => Promise<unknown>} act
 */
export async function attempt(place, act) {
  failedHere(place, null);
  try {
    await act();
  } catch (thrown) {
    failedHere(place, thrown);
  }
}

/**
 * An error that stays where it belongs: in a form or on a page.
 * @param {HTMLElement} place
 * @param {unknown} thrown `null` takes it away
 */
export function failedHere(place, thrown) {
  if (thrown === null) {
    fill(place);
    return;
  }
  const { loudness, title, sentence, next } = inWords(asError(thrown));
  fill(
    place,
    h(
      "div",
      { class: `notice ${loudness}`, role: "alert", testid: "error" },
      icon("warning"),
      h("div", {}, h("strong", {}, title), h("p", {}, sentence), next && h("p", { class: "muted" }, next)),
    ),
  );
}
