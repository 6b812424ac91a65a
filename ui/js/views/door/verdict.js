// The answer at the door, readable from two metres without colour: a word, a shape, a sound. It clears itself. What
// has to be asked or acknowledged first is a card in its place; what is asked, and when, is `flow.js`'s.

import { fill, freshId, h } from "../../lib/dom.js";
import { alone, means } from "../../lib/shortcut.js";
import { play } from "../../lib/sound.js";
import { t } from "../../lib/words.js";
import { icon, shape } from "../../widgets/icon.js";
import { inWords } from "../../errors.js";
import { asError } from "../../host.js";
import { guestLine } from "./guest-line.js";

/** @typedef {import("../../api.js").CheckAnswer} CheckAnswer */
/** @typedef {"admit" | "out" | "attention" | "ask" | "duplicate" | "refuse"} Kind */
/** @typedef {{ key: string, label: string, testid: string, run: () => void, primary?: boolean }} Choice */
/**
 * @typedef {object} Card
 * @property {Kind} kind how it looks and sounds
 * @property {string} reason
 * @property {string} word
 * @property {HTMLElement[]} more
 * @property {Choice[]} choices each with its key
 * @property {{ label: string, testid: string, value?: string, inputmode?: string, submit: (text: string) => void }} [input]
 * @property {() => void} leave what Escape does
 * @property {boolean} [only] whether there is nothing to leave for
 * @property {boolean} [free] whether the next scan may take its place
 * @property {boolean} [quiet] without a sound: it follows another card
 * @property {CheckAnswer["guest"]} [guest] what the guest may be shown
 */

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
  if (answer.verdict === "ask") return "ask";
  if (answer.verdict === "refuse") return answer.reason === "already_in" ? "duplicate" : "refuse";
  if (answer.direction === "out") return "out";
  return answer.reason === "unlisted" || answer.notes.length > 0 ? "attention" : "admit";
}

/**
 * Who it is, and what is to be read of them.
 * @param {CheckAnswer} answer
 * @returns {HTMLElement[]}
 */
export function who(answer) {
  const { ticket } = answer;
  const of = [ticket?.type, ticket?.seat, answer.area].filter(Boolean).join(" · ");
  return [
    // What stops the eye is read before the name.
    ...answer.notes.map((note) => h("p", { class: "verdict-note", testid: "verdict-note" }, note)),
    ticket && h("p", { class: "verdict-name", testid: "verdict-name" }, ticket.name ?? t("guest-nameless")),
    of !== "" && h("p", { class: "verdict-type" }, of),
    answer.message !== "" && h("p", { class: "verdict-message", testid: "verdict-message" }, answer.message),
  ].filter((part) => part instanceof HTMLElement);
}

/**
 * @param {HTMLElement} place
 * @param {() => { sound: boolean, way: import("../../api.js").Way, gate: string }} how
 */
export function verdictPanel(place, how) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Card | null} */
  let card = null;
  /** @type {CheckAnswer["guest"]} */
  let guest = null;
  /** Where the focus was before the card took it. @type {Element | null} */
  let before = null;
  const shortcut = alone();
  const door = h("p", { class: "verdict-door", testid: "verdict-door" });
  const stage = h("div", { class: "verdict-stage" });
  // Two voices: a refusal interrupts what a screen reader is saying, a welcome waits for it.
  const polite = h("p", { class: "visually-hidden", role: "status", "aria-live": "polite", testid: "verdict-polite" });
  const assertive = h("p", {
    class: "visually-hidden",
    role: "alert",
    "aria-live": "assertive",
    testid: "verdict-assertive",
  });
  const overlay = guestLine();
  fill(place, door, stage, polite, assertive);

  /** Which door this is stands above every answer. */
  function mark() {
    const { way, gate } = how();
    fill(
      door,
      icon(way === "out" ? "out" : way === "auto" ? "both" : "into"),
      h("strong", {}, t(`door-way-${way}`)),
      gate !== "" && h("span", {}, gate),
    );
  }

  function clear() {
    clearTimeout(timer);
    shortcut.disturb();
    overlay.close();
    card = null;
    guest = null;
    delete place.dataset.holds;
  }

  /** The focus goes back to where it was; lost with what had it, it goes to the answer. */
  function refocus() {
    const within = place.contains(document.activeElement) || document.activeElement === document.body;
    if (!within) return;
    if (before instanceof HTMLElement && before.isConnected && before !== document.body)
      before.focus({ preventScroll: true });
    before = null;
  }

  function idle() {
    clear();
    mark();
    place.dataset.kind = "idle";
    place.dataset.reason = "";
    fill(
      stage,
      h(
        "div",
        { class: "verdict-idle", testid: "verdict-idle" },
        h("strong", {}, t(`door-ready-${how().way}`)),
        h("span", {}, t("door-ready-how")),
      ),
    );
    refocus();
  }

  /**
   * @param {Kind} kind
   * @param {string} reason
   * @param {string} word
   * @param {(HTMLElement | false | null | undefined)[]} more
   */
  function draw(kind, reason, word, more) {
    mark();
    place.dataset.kind = kind;
    place.dataset.reason = reason;
    const id = freshId("verdict");
    fill(
      stage,
      h(
        "div",
        { class: "verdict-answer", testid: "verdict", tabindex: "-1", "aria-labelledby": id },
        shape(kind),
        h(
          "div",
          { class: "verdict-words" },
          h("strong", { class: "verdict-word", testid: "verdict-word", id }, word),
          ...more,
        ),
      ),
    );
    // Where everything stands below each other, the answer comes into sight.
    place.scrollIntoView({ block: "nearest" });
  }

  /**
   * @param {Kind} kind
   * @param {string} text
   * @param {boolean} [quiet]
   */
  function tell(kind, text, quiet) {
    const loud = kind !== "admit" && kind !== "out";
    (loud ? polite : assertive).textContent = "";
    (loud ? assertive : polite).textContent = text;
    if (how().sound && !quiet) play(kind);
  }

  /** @param {Kind} kind */
  function later(kind) {
    timer = setTimeout(idle, kind === "admit" || kind === "out" ? STAYS : STAYS_REFUSED);
  }

  const forGuest = () =>
    guest &&
    h(
      "button",
      { type: "button", class: "on-verdict quiet", testid: "verdict-guest", onclick: () => showGuest() },
      h("kbd", {}, "G"),
      h("span", {}, t("door-guest")),
    );

  function showGuest() {
    if (guest) overlay.open(guest);
  }

  /** @param {Choice} choice */
  const choiceButton = (choice) =>
    h(
      "button",
      {
        type: "button",
        class: choice.primary ? "on-verdict primary" : "on-verdict",
        testid: choice.testid,
        onclick: () => {
          shortcut.disturb();
          choice.run();
        },
      },
      h("kbd", {}, choice.key === "Enter" ? t("key-enter") : choice.key),
      h("span", {}, choice.label),
    );

  idle();
  return {
    idle,
    mark,
    /** Whether something has to be answered before the next guest. */
    holds: () => card !== null && card.free !== true,
    /** How many wait behind the card. @param {number} count */
    waiting(count) {
      const told = stage.querySelector(".verdict-waiting");
      if (told) told.textContent = count > 0 ? t("door-waiting", { n: count }) : "";
    },
    /**
     * @param {CheckAnswer} answer
     * @param {string} [change] what goes back over the counter
     */
    answer(answer, change) {
      clear();
      const kind = kindOf(answer);
      guest = answer.guest;
      const word = t(`door-word-${kind}`);
      draw(kind, answer.reason, word, [
        how().way === "auto" &&
          answer.verdict === "admit" &&
          h(
            "p",
            { class: "verdict-way", testid: "verdict-way" },
            icon(answer.direction === "out" ? "out" : "into"),
            t(`door-went-${answer.direction}`),
          ),
        change !== undefined &&
          h("p", { class: "verdict-note", testid: "verdict-change" }, t("door-change", { change })),
        ...who(answer),
        answer.unconfirmed &&
          answer.verdict === "admit" &&
          h("p", { class: "verdict-unconfirmed" }, t("door-unconfirmed")),
        forGuest() && h("p", { class: "verdict-deeds" }, forGuest()),
      ]);
      tell(
        kind,
        `${word}. ${answer.ticket?.name ?? ""} ${answer.message} ${change === undefined ? "" : t("door-change", { change })}`,
      );
      // Change has to be counted: it stays until somebody else comes.
      if (change === undefined) later(kind);
      refocus();
    },
    /** @param {unknown} thrown */
    error(thrown) {
      clear();
      const { title, sentence, next } = inWords(asError(thrown));
      const word = t("door-word-error");
      draw("refuse", "error", word, [
        h("p", { class: "verdict-name" }, title),
        h("p", { class: "verdict-message", testid: "verdict-message" }, `${sentence} ${next}`),
      ]);
      tell("refuse", `${word}. ${title} ${sentence}`);
      later("refuse");
      refocus();
    },
    /** Something to answer or acknowledge first. @param {Card} wanted */
    card(wanted) {
      const had = card !== null;
      clear();
      card = wanted;
      guest = wanted.guest ?? null;
      place.dataset.holds = wanted.free === true ? "no" : "yes";
      if (!had) before = document.activeElement;
      const { input } = wanted;
      const id = freshId("card");
      const typed =
        input &&
        h("input", {
          type: "text",
          id,
          testid: input.testid,
          value: input.value ?? "",
          inputmode: input.inputmode,
          autocomplete: "off",
          spellcheck: "false",
        });
      // What a key chooses comes first, then the field for everything else.
      const deeds = () =>
        h(
          "div",
          { class: "verdict-deeds", role: "group", "aria-label": wanted.word },
          ...wanted.choices.map(choiceButton),
          forGuest(),
          !wanted.only &&
            h(
              "button",
              { type: "button", class: "on-verdict quiet", testid: "verdict-leave", onclick: () => wanted.leave() },
              h("kbd", {}, t("key-escape")),
              h("span", {}, t("door-leave")),
            ),
        );
      draw(wanted.kind, wanted.reason, wanted.word, [
        ...wanted.more,
        ...(wanted.choices.length > 0 ? [deeds()] : []),
        typed &&
          input &&
          h(
            "form",
            {
              class: "verdict-form",
              onsubmit: (/** @type {Event} */ submitted) => {
                submitted.preventDefault();
                input.submit(typed.value.trim());
              },
            },
            h("label", { for: id }, input.label),
            h(
              "div",
              {},
              typed,
              h(
                "button",
                { type: "submit", class: "on-verdict", testid: `${input.testid}-go` },
                h("kbd", {}, t("key-enter")),
                h("span", {}, t("door-go")),
              ),
            ),
          ),
        ...(wanted.choices.length > 0 ? [] : [deeds()]),
        h("p", { class: "verdict-waiting", "aria-live": "polite" }),
      ]);
      tell(wanted.kind, `${wanted.word}. ${wanted.more.map((part) => part.textContent).join(" ")}`, wanted.quiet);
      // Whoever is in the middle of a name is not interrupted.
      const typing =
        before instanceof HTMLInputElement &&
        before.isConnected &&
        before.type === "text" &&
        before.value !== "" &&
        !place.contains(before);
      if (!typing) {
        const first = typed ?? stage.querySelector("button.primary") ?? stage.querySelector(".verdict-answer");
        if (first instanceof HTMLElement) first.focus({ preventScroll: true });
        typed?.select();
      }
    },
    /** Runs what a key chose, unless it was a scanner's. @param {() => void} run */
    later: (run) => shortcut.choose(run),
    /**
     * A key: whether it was for the answer. The last one of a scanner's never is.
     * @param {KeyboardEvent} press
     * @param {boolean} [scanner]
     */
    press(press, scanner = false) {
      shortcut.disturb();
      if (scanner) {
        overlay.close();
        return false;
      }
      if (overlay.shown()) {
        if (!["Escape", "Enter", " "].includes(press.key) && !means(press, "G")) return false;
        overlay.close();
        return true;
      }
      const target = press.target instanceof HTMLInputElement && press.target.type === "text" ? press.target : null;
      if (press.key === "Escape" && card !== null) {
        card.leave();
        return true;
      }
      // In a field, letters are letters; only in one beside the card that is empty may they choose.
      if (target !== null && (place.contains(target) || target.value !== "")) return false;
      if (guest !== null && means(press, "G") && !press.repeat) {
        shortcut.choose(showGuest);
        return true;
      }
      if (card === null || press.repeat) return false;
      const button = press.target instanceof HTMLButtonElement;
      const choice = card.choices.find(({ key }) => means(press, key) || (key === "Enter" && press.key === " "));
      const field = stage.querySelector("input");
      if (choice === undefined && field !== null && [...press.key].length === 1 && press.key !== " ") {
        // Words go to the field, wherever the focus is.
        field.focus({ preventScroll: true });
        field.value += press.key;
        return true;
      }
      if (choice === undefined) return false;
      // A button in focus presses itself.
      if (button && (press.key === "Enter" || press.key === " ")) return false;
      if (press.key === "Enter") choice.run();
      else shortcut.choose(choice.run);
      return true;
    },
    stop: () => {
      clear();
      overlay.close();
    },
  };
}
