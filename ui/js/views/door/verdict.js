// The answer at the door, readable from two metres without colour: a word, a shape, a sound. It clears itself. What
// has to be asked or acknowledged first is a card in its place; what is asked, and when, is `flow.js`'s.

import { fill, freshId, h } from "../../lib/dom.js";
import { guestName } from "../../lib/guest-name.js";
import { alone, means } from "../../lib/shortcut.js";
import { play } from "../../lib/sound.js";
import { t } from "../../lib/words.js";
import { icon, shape } from "../../widgets/icon.js";
import { inWords } from "../../errors.js";
import { asError } from "../../host.js";
import { guestLine } from "./guest-line.js";
import { partyList } from "./party-list.js";

/** @typedef {import("../../api.js").CheckAnswer} CheckAnswer */
/** @typedef {"admit" | "out" | "attention" | "ask" | "duplicate" | "refuse" | "again"} Kind */
/** @typedef {{ key: string, label: string, testid: string, run: () => void, primary?: boolean }} Choice */
/** @typedef {{ all: () => void, some: () => void }} Party the others of an order: all that may, or some */
/**
 * @typedef {object} Card
 * @property {Kind} kind how it looks and sounds
 * @property {string} reason
 * @property {string} word
 * @property {HTMLElement[]} more
 * @property {Choice[]} choices each with its key
 * @property {{
 *   label: string,
 *   testid: string,
 *   value?: string,
 *   inputmode?: string,
 *   submit: (text: string) => void,
 * }} [input]
 * @property {() => void} leave what Escape does
 * @property {boolean} [only] whether there is nothing to leave for
 * @property {boolean} [free] whether the next scan may take its place
 * @property {boolean} [quiet] without a sound: it follows another card
 * @property {CheckAnswer["guest"]} [guest] what the guest may be shown
 */

/** What nobody has to talk about. @type {ReadonlySet<Kind>} */
const QUIET = new Set(["admit", "out", "again"]);
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
  if (answer.just_in !== null) return "again";
  if (answer.verdict === "refuse") return answer.reason === "already_in" ? "duplicate" : "refuse";
  if (answer.direction === "out") return "out";
  return answer.reason === "unlisted" || answer.notes.length > 0 ? "attention" : "admit";
}

/**
 * Who it is, and what is to be read of them.
 * @param {CheckAnswer} answer
 * @returns {HTMLElement[]}
 */
export function guestDetails(answer) {
  const { ticket } = answer;
  const of = [ticket?.type, ticket?.seat, answer.area].filter(Boolean).join(" · ");
  return [
    // What stops the eye is read before the name.
    ...answer.notes.map((note) => h("p", { class: "verdict-note", testid: "verdict-note" }, note)),
    ticket && h("p", { class: "verdict-name", testid: "verdict-name" }, guestName(ticket)),
    of !== "" && h("p", { class: "verdict-type" }, of),
    answer.message !== "" && h("p", { class: "verdict-message", testid: "verdict-message" }, answer.message),
  ].filter((part) => part instanceof HTMLElement);
}

/** Where the Door's answer is shown, and what has to be answered first. */
export class VerdictPanel {
  #place;
  #settings;
  #shortcut = alone();
  #overlay = guestLine();
  #door = h("p", { class: "verdict-door", testid: "verdict-door" });
  #stage = h("div", { class: "verdict-stage" });
  // Two voices: a refusal interrupts what a screen reader is saying, a welcome waits for it.
  #polite = h("p", { class: "visually-hidden", role: "status", "aria-live": "polite", testid: "verdict-polite" });
  #assertive = h("p", {
    class: "visually-hidden",
    role: "alert",
    "aria-live": "assertive",
    testid: "verdict-assertive",
  });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {Card | null} */
  #card = null;
  /** @type {CheckAnswer["guest"]} */
  #guest = null;
  /** What lets in the others of an order. @type {Party | undefined} */
  #party;
  /** Where the focus was before the card took it. @type {Element | null} */
  #before = null;

  /**
   * @param {HTMLElement} place
   * @param {() => { sound: boolean, way: import("../../api.js").DirectionRequest, gate: string }} settings
   */
  constructor(place, settings) {
    this.#place = place;
    this.#settings = settings;
    fill(place, this.#door, this.#stage, this.#polite, this.#assertive);
    this.idle();
  }

  /** Ready for the next guest. */
  idle() {
    this.#clear();
    this.mark();
    this.#place.dataset.kind = "idle";
    this.#place.dataset.reason = "";
    fill(
      this.#stage,
      h(
        "div",
        { class: "verdict-idle", testid: "verdict-idle" },
        h("strong", {}, t(`door-ready-${this.#settings().way}`)),
        h("span", {}, t("door-ready-how")),
      ),
    );
    this.#refocus();
  }

  /** Which door this is stands above every answer. */
  mark() {
    const { way, gate } = this.#settings();
    fill(
      this.#door,
      icon(way === "out" ? "out" : way === "auto" ? "both" : "into"),
      h("strong", {}, t(`door-way-${way}`)),
      gate !== "" && h("span", {}, gate),
    );
  }

  /** Whether something has to be answered before the next guest. */
  holds() {
    return this.#card !== null && this.#card.free !== true;
  }

  /** How many wait behind the card. @param {number} count */
  waiting(count) {
    const told = this.#stage.querySelector(".verdict-waiting");
    if (told) told.textContent = count > 0 ? t("door-waiting", { n: count }) : "";
  }

  /**
   * @param {CheckAnswer} answer
   * @param {string} [change] what goes back over the counter
   * @param {Party} [party] what lets in the others of the order
   */
  answer(answer, change, party) {
    this.#clear();
    this.#party = party;
    const kind = kindOf(answer);
    this.#guest = answer.guest;
    const word = t(`door-word-${kind}`);
    const changeText = change === undefined ? "" : t("door-change", { change });
    const admitted = answer.verdict === "admit";
    const forGuest = this.#guestButton();
    this.#draw(kind, answer.reason, word, [
      this.#settings().way === "auto" &&
        admitted &&
        h(
          "p",
          { class: "verdict-way", testid: "verdict-way" },
          icon(answer.direction === "out" ? "out" : "into"),
          t(`door-went-${answer.direction}`),
        ),
      change !== undefined && h("p", { class: "verdict-note", testid: "verdict-change" }, changeText),
      ...guestDetails(answer),
      answer.unconfirmed && admitted && h("p", { class: "verdict-unconfirmed" }, t("door-unconfirmed")),
      answer.party.length > 0 && partyList(answer.party),
      forGuest && h("p", { class: "verdict-deeds" }, forGuest),
      party && this.#partyDeeds(party, answer.order_tickets),
    ]);
    this.#tell(kind, `${word}. ${answer.ticket?.name ?? ""} ${answer.message} ${changeText}`);
    // Change has to be counted: it stays until somebody else comes.
    if (change === undefined) this.#clearLater(kind);
    this.#refocus();
  }

  /** @param {unknown} thrown */
  error(thrown) {
    this.#clear();
    const { title, sentence, next } = inWords(asError(thrown));
    const word = t("door-word-error");
    this.#draw("refuse", "error", word, [
      h("p", { class: "verdict-name" }, title),
      h("p", { class: "verdict-message", testid: "verdict-message" }, `${sentence} ${next}`),
    ]);
    this.#tell("refuse", `${word}. ${title} ${sentence}`);
    this.#clearLater("refuse");
    this.#refocus();
  }

  /** Something to answer or acknowledge first. @param {Card} card */
  card(card) {
    const had = this.#card !== null;
    this.#clear();
    this.#card = card;
    this.#guest = card.guest ?? null;
    this.#place.dataset.holds = card.free === true ? "no" : "yes";
    if (!had) this.#before = document.activeElement;
    const typed = card.input && cardInput(card.input);
    const deeds = this.#deeds(card);
    const chooses = card.choices.length > 0;
    // What a key chooses comes first, then the field for everything else.
    this.#draw(card.kind, card.reason, card.word, [
      ...card.more,
      chooses && deeds,
      typed?.form,
      !chooses && deeds,
      h("p", { class: "verdict-waiting", "aria-live": "polite" }),
    ]);
    this.#tell(card.kind, `${card.word}. ${card.more.map((part) => part.textContent).join(" ")}`, card.quiet);
    // Whoever is in the middle of a name is not interrupted.
    if (this.#isTyping()) return;
    const first =
      typed?.input ?? this.#stage.querySelector("button.primary") ?? this.#stage.querySelector(".verdict-answer");
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
    typed?.input.select();
  }

  /** What lets in the others of the order whose ticket was just let in, if there are any. */
  others() {
    return this.#party?.all;
  }

  /** Runs what a key chose, unless it was a scanner's. @param {() => void} run */
  later(run) {
    this.#shortcut.choose(run);
  }

  /**
   * A key: whether it was for the answer. The last one of a scanner's never is.
   * @param {KeyboardEvent} press
   * @param {boolean} [scanner]
   */
  press(press, scanner = false) {
    this.#shortcut.disturb();
    if (scanner) {
      this.#overlay.close();
      return false;
    }
    if (this.#overlay.shown()) {
      if (!["Escape", "Enter", " "].includes(press.key) && !means(press, "G")) return false;
      this.#overlay.close();
      return true;
    }
    const target = press.target instanceof HTMLInputElement && press.target.type === "text" ? press.target : null;
    if (press.key === "Escape" && this.#card !== null) {
      this.#card.leave();
      return true;
    }
    // A number may begin with any letter: alone they choose only where something has to be answered, and in a field
    // only in one beside the card that is empty.
    const bare = this.holds() && (target === null || (target.value === "" && !this.#place.contains(target)));
    if (!press.altKey && !bare) return false;
    if (this.#party !== undefined && press.altKey && means(press, "O") && !press.repeat) {
      this.#shortcut.choose(this.#party.some);
      return true;
    }
    if (this.#guest !== null && means(press, "G") && !press.repeat) {
      this.#shortcut.choose(() => this.#showGuest());
      return true;
    }
    return this.#card !== null && !press.repeat && this.#choose(press, this.#card);
  }

  stop() {
    this.#clear();
    this.#overlay.close();
  }

  /**
   * A key that may choose on a card.
   * @param {KeyboardEvent} press
   * @param {Card} card
   */
  #choose(press, card) {
    const choice = card.choices.find(({ key }) => means(press, key) || (key === "Enter" && press.key === " "));
    const field = this.#stage.querySelector("input");
    if (choice === undefined && field !== null && [...press.key].length === 1 && press.key !== " ") {
      // Words go to the field, wherever the focus is.
      field.focus({ preventScroll: true });
      field.value += press.key;
      return true;
    }
    if (choice === undefined) return false;
    // A button in focus presses itself.
    if (press.target instanceof HTMLButtonElement && (press.key === "Enter" || press.key === " ")) return false;
    if (press.key === "Enter") choice.run();
    else this.#shortcut.choose(choice.run);
    return true;
  }

  #clear() {
    clearTimeout(this.#timer);
    this.#shortcut.disturb();
    this.#overlay.close();
    this.#card = null;
    this.#guest = null;
    this.#party = undefined;
    delete this.#place.dataset.holds;
  }

  /** @param {Kind} kind */
  #clearLater(kind) {
    this.#timer = setTimeout(() => this.idle(), QUIET.has(kind) ? STAYS : STAYS_REFUSED);
  }

  /** The focus goes back to where it was; lost with what had it, it goes to the answer. */
  #refocus() {
    const within = this.#place.contains(document.activeElement) || document.activeElement === document.body;
    if (!within) return;
    const before = this.#before;
    if (before instanceof HTMLElement && before.isConnected && before !== document.body)
      before.focus({ preventScroll: true });
    this.#before = null;
  }

  /** Whether a name is half typed beside the card. */
  #isTyping() {
    const before = this.#before;
    return (
      before instanceof HTMLInputElement &&
      before.isConnected &&
      before.type === "text" &&
      before.value !== "" &&
      !this.#place.contains(before)
    );
  }

  /**
   * @param {Kind} kind
   * @param {string} reason
   * @param {string} word
   * @param {(HTMLElement | false | null | undefined)[]} more
   */
  #draw(kind, reason, word, more) {
    this.mark();
    this.#place.dataset.kind = kind;
    this.#place.dataset.reason = reason;
    const id = freshId("verdict");
    fill(
      this.#stage,
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
    this.#place.scrollIntoView({ block: "nearest" });
  }

  /**
   * @param {Kind} kind
   * @param {string} text
   * @param {boolean} [quiet]
   */
  #tell(kind, text, quiet) {
    const loud = !QUIET.has(kind);
    (loud ? this.#polite : this.#assertive).textContent = "";
    (loud ? this.#assertive : this.#polite).textContent = text;
    if (this.#settings().sound && !quiet && kind !== "again") play(kind);
  }

  /** What is printed beside a choice. @param {string} key */
  #keyName(key) {
    const name = key === "Enter" ? t("key-enter") : key;
    return this.holds() ? name : `Alt+${name}`;
  }

  #showGuest() {
    if (this.#guest) this.#overlay.open(this.#guest);
  }

  #guestButton() {
    const props = {
      type: "button",
      class: "on-verdict quiet",
      testid: "verdict-guest",
      onclick: () => this.#showGuest(),
    };
    return this.#guest && h("button", props, h("kbd", {}, this.#keyName("G")), h("span", {}, t("door-guest")));
  }

  /**
   * Something that can be chosen, with the key that chooses it.
   * @param {string} key as it is printed
   * @param {Omit<Choice, "key">} choice
   */
  #button(key, { label, testid, run, primary }) {
    const onclick = () => {
      this.#shortcut.disturb();
      run();
    };
    return h(
      "button",
      { type: "button", class: primary ? "on-verdict primary" : "on-verdict", testid, onclick },
      h("kbd", {}, key),
      h("span", {}, label),
    );
  }

  /**
   * The others of an order.
   * @param {Party} party
   * @param {number} n how many tickets the order has
   */
  #partyDeeds({ all, some }, n) {
    return h(
      "p",
      { class: "verdict-deeds" },
      this.#button("*", { label: t("door-party-all", { n }), testid: "verdict-party-all", run: all }),
      this.#button(this.#keyName("O"), { label: t("door-party-some"), testid: "verdict-party-some", run: some }),
    );
  }

  /** What can be chosen on a card. @param {Card} card */
  #deeds(card) {
    const leave = () =>
      h(
        "button",
        { type: "button", class: "on-verdict quiet", testid: "verdict-leave", onclick: () => card.leave() },
        h("kbd", {}, t("key-escape")),
        h("span", {}, t("door-leave")),
      );
    return h(
      "div",
      { class: "verdict-deeds", role: "group", "aria-label": card.word },
      card.choices.map((choice) => this.#button(this.#keyName(choice.key), choice)),
      this.#guestButton(),
      !card.only && leave(),
    );
  }
}

/**
 * The field of a card, and the form around it.
 * @param {NonNullable<Card["input"]>} props
 */
function cardInput({ label, testid, value, inputmode, submit }) {
  const id = freshId("card");
  const input = h("input", {
    type: "text",
    id,
    testid,
    value: value ?? "",
    inputmode,
    autocomplete: "off",
    spellcheck: "false",
  });
  const onsubmit = (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    submit(input.value.trim());
  };
  const go = h(
    "button",
    { type: "submit", class: "on-verdict", testid: `${testid}-go` },
    h("kbd", {}, t("key-enter")),
    h("span", {}, t("door-go")),
  );
  return {
    input,
    form: h("form", { class: "verdict-form", onsubmit }, h("label", { for: id }, label), h("div", {}, input, go)),
  };
}
