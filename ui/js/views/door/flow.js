// What happens at the door between a scan and its end: what is checked, which card follows, and whoever waits
// meanwhile. The rules are the program's; how it looks is `verdict.js`'s, what is asked `questions.js`'s,
// `which-gate.js`'s, `reissued.js`'s, `order.js`'s, `unpaid.js`'s, `manual.js`'s and `undo.js`'s.

import * as api from "../../api.js";
import { h } from "../../lib/dom.js";
import { money } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { scanId } from "./card-parts.js";
import { askReason } from "./manual.js";
import { askQuestion } from "./questions.js";
import { askOrder } from "./order.js";
import { askReissued } from "./reissued.js";
import { askUndoReason } from "./undo.js";
import { askPayment } from "./unpaid.js";
import { guestDetails } from "./verdict.js";
import { askGate } from "./which-gate.js";

/** @typedef {import("../../api.js").CheckAnswer} CheckAnswer */
/** @typedef {import("../../api.js").ScanView} ScanView */
/** @typedef {import("../../api.js").VerdictEvent} VerdictEvent */
/** @typedef {import("./card-parts.js").Draft} Draft */
/** @typedef {import("../../lib/wedge.js").Scan} Scan */
/** @typedef {{ scan: Scan, told: VerdictEvent | null }} Waiting `told`: what the program has answered already */

/** The one before stays readable this long when somebody waits, in milliseconds. */
const BETWEEN = 1_500;
/** Codes that wait behind a question; more are not held up at once. */
const MOST = 20;

/**
 * @typedef {object} DoorFlowProps
 * @property {string} event
 * @property {string} currency
 * @property {import("./verdict.js").VerdictPanel} panel
 * @property {Pick<ReturnType<typeof import("./bar.js").doorBar>, "gate" | "way" | "setGate">} bar which door this is
 * @property {string[]} gates those that the event has
 * @property {() => import("../../../types/DoorType").DoorType[]} types
 * @property {(scan: ScanView) => void} undone
 * @property {() => void} changed
 */

export class DoorFlow {
  /** @type {Waiting[]} */
  #waiting = [];
  /** The code that the card is about. */
  #pending = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #pause;
  #props;

  /** @param {DoorFlowProps} props */
  constructor(props) {
    this.#props = props;
    this.panel = props.panel;
    this.door = () => ({ gate: props.bar.gate(), way: props.bar.way() });
    this.types = props.types;
    this.setGate = props.bar.setGate;
    this.gates = props.gates;
  }

  /** A code that a scanner or a person typed. @param {Scan} scan */
  shown(scan) {
    if (this.panel.holds()) this.#wait({ scan, told: null });
    else this.check(scan);
  }

  /** What the program has answered to a code that the camera saw. @param {VerdictEvent} told */
  heard(told) {
    if (this.panel.holds()) {
      // The ticket that the question is about may still be in view.
      if (told.code !== this.#pending) this.#wait({ scan: { code: told.code }, told });
    } else this.#show(told);
  }

  /**
   * @param {Draft} draft
   * @param {(error: unknown) => void} [again] shows what was wrong where it was typed
   */
  async check(draft, again) {
    draft.scan_id ??= scanId();
    const { gate, way } = this.door();
    try {
      this.#tell(
        await api.check(this.#props.event, { direction: way, ...(gate ? { gate } : {}), simulate: false, ...draft }),
        draft,
      );
    } catch (error) {
      if (again) again(error);
      else this.panel.error(error);
    }
    this.#props.changed();
    if (!this.panel.holds()) this.#next(BETWEEN);
  }

  /** Leaves without letting anybody in. */
  leave() {
    this.#pending = "";
    this.panel.idle();
    this.#next(0);
  }

  /** @param {ScanView} scan */
  undo(scan) {
    askUndoReason(this, scan);
  }

  /** Lets in somebody without a ticket. */
  without() {
    askReason(this);
  }

  /**
   * @param {ScanView} scan
   * @param {string} reason
   */
  async takeBack(scan, reason) {
    try {
      this.#props.undone(await api.undo(scan.scan, reason));
      this.leave();
    } catch (error) {
      this.panel.error(error);
    }
    this.#props.changed();
  }

  /**
   * @param {string} reason
   * @param {number | null} type
   * @param {import("../../api.js").Direction} way
   */
  async admit(reason, type, way) {
    const { gate } = this.door();
    this.#pending = "";
    const input = {
      reason,
      direction: way,
      scan_id: scanId(),
      ...(type === null ? {} : { type }),
      ...(gate ? { gate } : {}),
    };
    try {
      this.panel.answer(await api.admit(this.#props.event, input));
    } catch (error) {
      this.panel.error(error);
    }
    this.#props.changed();
    this.#next(BETWEEN);
  }

  stop() {
    clearTimeout(this.#pause);
    this.#waiting = [];
  }

  /** @param {Waiting} next */
  #wait(next) {
    const waiting = this.#waiting;
    if (waiting.length < MOST && !waiting.some(({ scan }) => scan.code === next.scan.code)) waiting.push(next);
    this.panel.waiting(waiting.length);
  }

  /** @param {VerdictEvent} told */
  #show({ code, answer, error }) {
    if (answer) this.#tell(answer, { code });
    else this.panel.error(error);
  }

  /** Whoever waits is next, soon: the last answer can still be read. @param {number} after */
  #next(after) {
    clearTimeout(this.#pause);
    if (this.#waiting.length === 0) return;
    this.#pause = setTimeout(() => {
      if (this.panel.holds()) return;
      const first = this.#waiting.shift();
      if (first === undefined) return;
      // A question that had to wait is asked anew, things may have changed; nothing was written down for it.
      if (first.told === null || first.told.answer?.verdict === "ask") this.check(first.scan);
      else {
        this.#show(first.told);
        if (!this.panel.holds()) this.#next(BETWEEN);
      }
      this.panel.waiting(this.#waiting.length);
    }, after);
  }

  /**
   * @param {CheckAnswer} answer
   * @param {Draft} draft
   */
  #tell(answer, draft) {
    this.#pending = draft.code;
    if (answer.verdict === "ask" && answer.reason === "question") askQuestion(this, answer, draft, 0);
    else if (answer.gates.length > 0) askGate(this, answer, draft);
    else if (answer.verdict === "ask" && answer.reason === "reissued") askReissued(this, answer, draft);
    else if (answer.verdict === "ask" && answer.reason === "order") askOrder(this, answer);
    else if (draft.simulate) askOrder(this, answer);
    else if (answer.reason === "unpaid" && (answer.verdict === "ask" || answer.may_pay))
      askPayment(this, answer, draft);
    else if (answer.verdict === "admit" && answer.notes.length > 0) this.#showNotes(answer);
    else this.panel.answer(answer, this.#changeOf(answer), this.#partyOf(answer, draft));
  }

  /**
   * What lets in the others of an order, once one of its tickets was.
   * @param {CheckAnswer} answer
   * @param {Draft} draft
   */
  #partyOf(answer, { code, keys }) {
    if (answer.verdict !== "admit" || answer.order_tickets < 2 || answer.party.length > 0) return undefined;
    const of = { code, ...(keys === undefined ? {} : { keys }), party: /** @type {const} */ ("all") };
    return {
      all: () => this.check(of),
      some: () => this.check({ ...of, simulate: true }),
    };
  }

  /** What goes back over the counter. @param {CheckAnswer} answer */
  #changeOf(answer) {
    return answer.change ? money(answer.change, this.#props.currency) : undefined;
  }

  /** Something to read before the person passes. @param {CheckAnswer} answer */
  #showNotes(answer) {
    const change = this.#changeOf(answer);
    const more =
      change === undefined
        ? []
        : [h("p", { class: "verdict-note", testid: "verdict-change" }, t("door-change", { change }))];
    this.panel.card({
      kind: "attention",
      reason: answer.reason,
      word: t("door-word-attention"),
      more: [...more, ...guestDetails(answer)],
      choices: [
        { key: "Enter", label: t("door-seen"), testid: "verdict-seen", primary: true, run: () => this.leave() },
      ],
      leave: () => this.leave(),
      only: true,
    });
  }
}
