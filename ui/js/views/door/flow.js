// What happens at the door between a scan and its end: what is asked, paid and acknowledged on the way, and whoever
// waits meanwhile. The rules are the program's; how it looks is `verdict.js`'s.

import * as api from "../../api.js";
import { inWords } from "../../errors.js";
import { asError } from "../../host.js";
import { h } from "../../lib/dom.js";
import { money, plainAmount } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { who } from "./verdict.js";

/** @typedef {import("../../api.js").CheckAnswer} CheckAnswer */
/** @typedef {import("../../api.js").CheckInput} CheckInput */
/** @typedef {import("../../api.js").ScanView} ScanView */
/** @typedef {import("./verdict.js").Choice} Choice */
/** @typedef {{ code: string } & Partial<CheckInput>} Draft what was shown, and what was answered so far */
/** @typedef {{ code: string, told: import("../../api.js").Verdict | null }} Waiting */

/** The one before stays readable this long when somebody waits, in milliseconds. */
const BETWEEN = 1_500;
/** Codes that wait behind a question; more are not held up at once. */
const MOST = 20;
/** Reasons that are given often: by number, in the order of the keys. */
const UNDO = ["mistake", "person", "left"];
const WITHOUT = ["staff", "artist", "press", "lost"];
/** Types that have a key. */
const KEYS = 9;

/** A scan's own id: sent twice it is one scan. */
function scanId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * @param {object} props
 * @param {string} props.event
 * @param {string} props.currency
 * @param {ReturnType<typeof import("./verdict.js").verdictPanel>} props.panel
 * @param {() => { gate: string, way: import("../../api.js").Way }} props.door
 * @param {() => import("../../../types/DoorType").DoorType[]} props.types
 * @param {(scan: ScanView) => void} props.undone
 * @param {() => void} props.changed
 */
export function doorFlow({ event, currency, panel, door, types, undone, changed }) {
  /** @type {Waiting[]} */
  let waiting = [];
  /** What the card is about. */
  let pending = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;

  /** A code that a scanner or a person typed. @param {string} code */
  function shown(code) {
    if (panel.holds()) wait({ code, told: null });
    else check({ code });
  }

  /** What the program has answered to a code that the camera saw. @param {import("../../api.js").Verdict} told */
  function heard(told) {
    if (panel.holds()) {
      // The ticket that the question is about may still be in view.
      if (told.code !== pending) wait({ code: told.code, told });
    } else show(told);
  }

  /** @param {Waiting} next */
  function wait(next) {
    if (waiting.length < MOST && !waiting.some(({ code }) => code === next.code)) waiting.push(next);
    panel.waiting(waiting.length);
  }

  /** @param {import("../../api.js").Verdict} told */
  function show({ code, answer, error }) {
    if (answer) tell(answer, { code });
    else panel.error(error);
  }

  /** Whoever waits is next, soon: the last answer can still be read. @param {number} after */
  function next(after) {
    clearTimeout(pause);
    if (waiting.length === 0) return;
    pause = setTimeout(() => {
      if (panel.holds()) return;
      const first = waiting.shift();
      if (first === undefined) return;
      // A question that had to wait is asked anew, things may have changed; nothing was written down for it.
      if (first.told === null || first.told.answer?.verdict === "ask") check({ code: first.code });
      else {
        show(first.told);
        if (!panel.holds()) next(BETWEEN);
      }
      panel.waiting(waiting.length);
    }, after);
  }

  /**
   * @param {Draft} draft
   * @param {(error: unknown) => void} [again] shows what was wrong where it was typed
   */
  async function check(draft, again) {
    draft.scan_id ??= scanId();
    const { gate, way } = door();
    try {
      tell(await api.check(event, { direction: way, ...(gate ? { gate } : {}), simulate: false, ...draft }), draft);
    } catch (error) {
      if (again) again(error);
      else panel.error(error);
    }
    changed();
    if (!panel.holds()) next(BETWEEN);
  }

  /**
   * @param {CheckAnswer} answer
   * @param {Draft} draft
   */
  function tell(answer, draft) {
    pending = draft.code;
    if (answer.verdict === "ask" && answer.reason === "question") ask(answer, draft, 0);
    else if (answer.reason === "unpaid" && (answer.verdict === "ask" || answer.may_pay)) unpaid(answer, draft);
    else if (answer.verdict === "admit" && answer.notes.length > 0) look(answer);
    else panel.answer(answer, answer.change ? money(answer.change, currency) : undefined);
  }

  /** Leaves without letting anybody in. */
  function leave() {
    pending = "";
    panel.idle();
    next(0);
  }

  /** Something to read before the person passes. @param {CheckAnswer} answer */
  function look(answer) {
    const change = answer.change
      ? [
          h(
            "p",
            { class: "verdict-note", testid: "verdict-change" },
            t("door-change", { change: money(answer.change, currency) }),
          ),
        ]
      : [];
    panel.card({
      kind: "attention",
      reason: answer.reason,
      word: t("door-word-attention"),
      more: [...change, ...who(answer)],
      choices: [{ key: "Enter", label: t("door-seen"), testid: "verdict-seen", primary: true, run: leave }],
      leave,
      only: true,
    });
  }

  /**
   * One question after the other, then the check again with all answers.
   * @param {CheckAnswer} answer
   * @param {Draft} draft
   * @param {number} nth
   * @param {string} [wrong]
   */
  function ask(answer, draft, nth, wrong) {
    const question = answer.questions[nth];
    if (question === undefined) {
      check(draft, (error) => ask(answer, draft, 0, words(error)));
      return;
    }
    const give = (/** @type {string} */ text) => {
      if (text === "" && question.required) ask(answer, draft, nth, t("door-ask-required"));
      else ask(answer, { ...draft, answers: { ...draft.answers, [question.id]: text } }, nth + 1);
    };
    /** @type {Choice[]} */
    const choices =
      question.kind === "yesno"
        ? [
            { key: "Y", label: t("door-ask-yes"), testid: "ask-yes", run: () => give("yes") },
            { key: "N", label: t("door-ask-no"), testid: "ask-no", run: () => give("no") },
          ]
        : question.choices.slice(0, KEYS).map((text, at) => ({
            key: String(at + 1),
            label: text,
            testid: `ask-choice-${at + 1}`,
            run: () => give(text),
          }));
    if (!question.required)
      choices.push({ key: "0", label: t("door-ask-pass"), testid: "ask-pass", run: () => give("") });
    const needsText = question.kind === "text" || question.choices.length > KEYS;
    panel.card({
      kind: "ask",
      reason: answer.reason,
      word: question.text,
      quiet: nth > 0 || wrong !== undefined,
      guest: answer.guest,
      leave,
      more: [
        h(
          "p",
          { class: "verdict-type", testid: "ask-nth" },
          answer.questions.length > 1
            ? t("door-ask-nth", { nth: nth + 1, of: answer.questions.length })
            : t("door-ask-one"),
        ),
        ...problem(wrong),
        ...who({ ...answer, message: "" }),
      ],
      choices,
      ...(needsText ? { input: { label: t("door-ask-answer"), testid: "ask-text", submit: give } } : {}),
    });
  }

  /**
   * Not paid: it may be paid here, or the person at the door decides.
   * @param {CheckAnswer} answer
   * @param {Draft} draft
   */
  function unpaid(answer, draft) {
    const asked = answer.verdict === "ask";
    // Refused is refused, and written down; whoever pays now comes to the door once more.
    const again = asked ? draft : { ...draft, scan_id: scanId() };
    /** @type {Choice[]} */
    const choices = [];
    if (answer.may_pay) {
      choices.push({ key: "C", label: t("payment-cash"), testid: "pay-cash", run: () => cash(answer, again) });
      choices.push({ key: "D", label: t("payment-card"), testid: "pay-card", run: () => card(answer, again) });
    }
    if (asked)
      choices.push({
        key: "U",
        label: t("door-pay-accept"),
        testid: "pay-accept",
        run: () => check({ ...again, accept_unpaid: true }),
      });
    panel.card({
      kind: asked ? "ask" : "refuse",
      reason: answer.reason,
      word: t("door-word-unpaid"),
      more: [...owed(answer), ...who(answer.may_pay ? { ...answer, message: "" } : answer)],
      choices,
      leave,
      free: !asked,
      guest: answer.guest,
    });
  }

  /**
   * @param {CheckAnswer} answer
   * @param {Draft} draft
   * @param {string} [wrong]
   */
  function cash(answer, draft, wrong) {
    if (!answer.due) return;
    panel.card({
      kind: "ask",
      reason: answer.reason,
      word: t("payment-cash"),
      quiet: true,
      more: [...owed(answer), ...problem(wrong), ...who({ ...answer, message: "" })],
      choices: [],
      leave: () => unpaid(answer, draft),
      input: {
        label: t("door-pay-tendered"),
        testid: "pay-tendered",
        inputmode: "decimal",
        value: plainAmount(answer.due.amount, answer.due.currency),
        submit: (tendered) => {
          check({ ...draft, pay: "cash", ...(tendered === "" ? {} : { tendered }) }, (error) =>
            cash(answer, draft, words(error)),
          );
        },
      },
    });
  }

  /**
   * @param {CheckAnswer} answer
   * @param {Draft} draft
   * @param {string} [wrong]
   */
  function card(answer, draft, wrong) {
    panel.card({
      kind: "ask",
      reason: answer.reason,
      word: t("payment-card"),
      quiet: true,
      more: [...owed(answer), ...problem(wrong), ...who({ ...answer, message: "" })],
      choices: [
        {
          key: "Enter",
          label: t("door-pay-taken"),
          testid: "pay-taken",
          primary: true,
          run: () => {
            check({ ...draft, pay: "card" }, (error) => card(answer, draft, words(error)));
          },
        },
      ],
      leave: () => unpaid(answer, draft),
    });
  }

  /** Takes a scan back, with a reason. @param {ScanView} scan */
  function undo(scan) {
    const name = scan.name ?? scan.number ?? t("scan-nobody");
    const take = async (/** @type {string} */ reason) => {
      if (reason === "") return;
      try {
        undone(await api.undo(scan.scan, reason));
        leave();
      } catch (error) {
        panel.error(error);
      }
      changed();
    };
    panel.card({
      kind: "ask",
      reason: "undo",
      word: t("door-undo-word"),
      quiet: true,
      leave,
      more: [h("p", { class: "verdict-name" }, name), h("p", { class: "verdict-message" }, t("undo-why"))],
      choices: UNDO.map((reason, at) => ({
        key: String(at + 1),
        label: t(`undo-${reason}`),
        testid: `undo-${reason}`,
        run: () => take(t(`undo-${reason}`)),
      })),
      input: { label: t("undo-other"), testid: "undo-text", submit: take },
    });
    // The keys choose; whoever has another reason goes to the field.
    blur();
  }

  /** Somebody without a ticket: why, as what, and which way where the door goes by the ticket. */
  function without() {
    const reason = (/** @type {string} */ why) => {
      if (why !== "") kind(why);
    };
    panel.card({
      kind: "ask",
      reason: "manual",
      word: t("door-without"),
      quiet: true,
      leave,
      more: [h("p", { class: "verdict-message" }, t("door-without-why"))],
      choices: WITHOUT.map((why, at) => ({
        key: String(at + 1),
        label: t(`without-${why}`),
        testid: `without-${why}`,
        run: () => reason(t(`without-${why}`)),
      })),
      input: { label: t("door-without-other"), testid: "without-text", submit: reason },
    });
    blur();
  }

  /** @param {string} why */
  function kind(why) {
    const known = types();
    if (known.length === 0) {
      direction(why, null);
      return;
    }
    const keyed = known.slice(0, KEYS).map(({ index, name }, at) => ({
      key: String(at + 1),
      label: name,
      testid: `without-type-${index}`,
      run: () => direction(why, index),
    }));
    panel.card({
      kind: "ask",
      reason: "manual",
      word: t("door-without"),
      quiet: true,
      leave: without,
      more: [h("p", { class: "verdict-message" }, t("door-without-type")), h("p", { class: "verdict-type" }, why)],
      choices: [
        ...keyed,
        { key: "0", label: t("door-without-none"), testid: "without-type-none", run: () => direction(why, null) },
      ],
    });
  }

  /**
   * @param {string} why
   * @param {number | null} type
   */
  function direction(why, type) {
    const { way } = door();
    if (way !== "auto") {
      admit(why, type, way);
      return;
    }
    panel.card({
      kind: "ask",
      reason: "manual",
      word: t("door-without"),
      quiet: true,
      leave: () => kind(why),
      more: [h("p", { class: "verdict-message" }, t("door-without-way"))],
      choices: [
        { key: "1", label: t("door-in"), testid: "without-in", run: () => admit(why, type, "in") },
        { key: "2", label: t("door-out"), testid: "without-out", run: () => admit(why, type, "out") },
      ],
    });
  }

  /**
   * @param {string} reason
   * @param {number | null} type
   * @param {import("../../api.js").Direction} way
   */
  async function admit(reason, type, way) {
    const { gate } = door();
    pending = "";
    try {
      panel.answer(
        await api.admit(event, {
          reason,
          direction: way,
          scan_id: scanId(),
          ...(type === null ? {} : { type }),
          ...(gate ? { gate } : {}),
        }),
      );
    } catch (error) {
      panel.error(error);
    }
    changed();
    next(BETWEEN);
  }

  return {
    shown,
    heard,
    undo,
    without,
    stop: () => {
      clearTimeout(pause);
      waiting = [];
    },
  };
}

/** A field of a card does not take the digits that choose. */
function blur() {
  const answer = document.querySelector(".verdict-answer");
  if (answer instanceof HTMLElement) answer.focus({ preventScroll: true });
}

/** @param {CheckAnswer} answer */
function owed({ due }) {
  return due
    ? [h("p", { class: "verdict-due", testid: "verdict-due" }, t("door-due", { due: money(due.amount, due.currency) }))]
    : [];
}

/** @param {string | undefined} wrong */
function problem(wrong) {
  return wrong === undefined ? [] : [h("p", { class: "verdict-wrong", role: "alert", testid: "verdict-wrong" }, wrong)];
}

/** @param {unknown} error */
function words(error) {
  const { sentence, next } = inWords(asError(error));
  return `${sentence} ${next}`;
}
