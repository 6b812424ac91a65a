// The answer at the door, readable from two metres without colour: a word, a shape, a sound. It clears itself.

import { fill, h } from "../lib/dom.js";
import { play } from "../lib/sound.js";
import { t } from "../lib/words.js";
import { shape } from "../widgets/icon.js";
import { inWords } from "../errors.js";
import { asError } from "../host.js";

/** @typedef {import("../api.js").CheckAnswer} CheckAnswer */
/** @typedef {"admit" | "out" | "attention" | "duplicate" | "refuse"} Kind */

/** How long an answer stays when nobody comes. */
const STAYS = 4_000;
/** A refusal takes longer to talk about. */
const STAYS_REFUSED = 8_000;

/**
 * Which of the kinds of answer this is.
 * @param {CheckAnswer} answer
 * @returns {Kind}
 */
export function kindOf(answer) {
  if (answer.verdict === "refuse") return answer.reason === "already_in" ? "duplicate" : "refuse";
  if (answer.reason === "exited") return "out";
  return answer.reason === "unlisted" || answer.ticket?.note ? "attention" : "admit";
}

/**
 * @param {HTMLElement} place
 * @param {() => { sound: boolean, direction: string }} how
 */
export function verdictPanel(place, how) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const live = h("p", { class: "visually-hidden", role: "status", "aria-live": "assertive" });
  const stage = h("div", { class: "verdict-stage" });
  fill(place, stage, live);

  function idle() {
    clearTimeout(timer);
    place.dataset.kind = "idle";
    place.dataset.reason = "";
    const out = how().direction === "out";
    fill(stage, h("div", { class: "verdict-idle", testid: "verdict-idle" }, h("strong", {}, out ? t("door.ready.out") : t("door.ready")), h("span", {}, t("door.ready.how"))));
  }

  /**
   * @param {Kind} kind
   * @param {string} reason
   * @param {string} word
   * @param {HTMLElement[]} more
   * @param {string} spoken
   */
  function show(kind, reason, word, more, spoken) {
    clearTimeout(timer);
    place.dataset.kind = kind;
    place.dataset.reason = reason;
    fill(stage, h("div", { class: "verdict-answer", testid: "verdict" }, shape(kind),
      h("div", { class: "verdict-words" }, h("strong", { class: "verdict-word", testid: "verdict-word" }, word), ...more)));
    live.textContent = spoken;
    if (how().sound) play(kind === "out" ? "admit" : kind);
    timer = setTimeout(idle, kind === "admit" || kind === "out" ? STAYS : STAYS_REFUSED);
  }

  idle();
  return {
    idle,
    /** @param {CheckAnswer} answer */
    answer(answer) {
      const kind = kindOf(answer);
      const { ticket } = answer;
      const word = t(`door.word.${kind}`);
      const who = [ticket?.type, ticket?.seat].filter(Boolean).join(" · ");
      const more = [
        ticket && h("p", { class: "verdict-name", testid: "verdict-name" }, ticket.name ?? t("guest.nameless")),
        who && h("p", { class: "verdict-type" }, who),
        h("p", { class: "verdict-message", testid: "verdict-message" }, answer.message),
        ticket?.note && answer.verdict === "admit" && h("p", { class: "verdict-note", testid: "verdict-note" }, ticket.note),
        answer.unconfirmed && answer.verdict === "admit" && h("p", { class: "verdict-unconfirmed" }, t("door.unconfirmed")),
      ].filter((part) => part instanceof HTMLElement);
      show(kind, answer.reason, word, more, `${word}. ${ticket?.name ?? ""} ${answer.message}`);
    },
    /** @param {unknown} thrown */
    error(thrown) {
      const { title, sentence, next } = inWords(asError(thrown));
      show("refuse", "error", t("door.word.error"), [h("p", { class: "verdict-name" }, title), h("p", { class: "verdict-message", testid: "verdict-message" }, `${sentence} ${next}`)], `${title} ${sentence}`);
    },
    stop: () => clearTimeout(timer),
  };
}
