// Long work: how far it is, and a way to stop it.

import { stopWork } from "../api.js";
import { on } from "../host.js";
import { freshId, h } from "../lib/dom.js";
import { t } from "../lib/words.js";
import { button } from "./field.js";

/**
 * Puts the bar where it can be reached: nothing behind an open panel can.
 * @param {HTMLElement} card
 */
function show(card) {
  const panel = [...document.querySelectorAll("dialog[open]")].at(-1);
  const foot = panel?.querySelector(".panel-foot");
  if (!panel || !foot) {
    document.body.append(card);
    return;
  }
  foot.before(card);
  // The work goes on when its panel is closed.
  panel.addEventListener("close", () => card.parentElement && document.body.append(card), { once: true });
}

/** Work that is over sooner is not worth a bar. */
const SOON = 250;

/**
 * Runs work under a name that the program reports its steps by, showing a bar while it lasts.
 * @template T
 * @param {string} words
 * @param {(work: string) => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function withProgress(words, run) {
  const work = freshId(`work-${Date.now()}`);
  const bar = h("progress", { max: 1 });
  const count = h("span", { class: "muted" });
  const card = h(
    "div",
    { class: "work", role: "status", testid: "work", hidden: true },
    h("p", {}, words, " ", count),
    bar,
    button({ label: t("work-stop"), testid: "work-stop", kind: "quiet", onclick: () => stopWork(work) }),
  );
  show(card);
  const unlisten = on("work", (/** @type {{ work: string, done: number, of: number }} */ step) => {
    if (step.work !== work) return;
    card.hidden = false;
    bar.max = Math.max(1, step.of);
    bar.value = step.done;
    count.textContent = t("work-count", { done: step.done, of: step.of });
  });
  const timer = setTimeout(() => {
    card.hidden = false;
  }, SOON);
  try {
    return await run(work);
  } finally {
    clearTimeout(timer);
    unlisten();
    card.remove();
  }
}
