// What happened on paper, typed in afterwards: who, when on the event's clock, in or out; one Enter a line. It is kept
// whatever the rules would have said, which is shown before. How a contradiction becomes an incident is the program's.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { localText } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { button, field, segments } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";
import { readingChoice } from "../../widgets/moment-field.js";
import { done, failed } from "../../widgets/toast.js";
import { gateChoice, rememberedGate } from "./bar.js";
import { errorText } from "./card-parts.js";
import { guestPicker } from "./guest-picker.js";

/** @typedef {import("../../api.js").CheckAnswer} CheckAnswer */
/** @typedef {import("../../lib/context.js").Context} Context */
/**
 * @typedef {object} Line as the program is told it
 * @property {string} code
 * @property {string} at
 * @property {import("../../api.js").DirectionRequest} direction
 * @property {string} [gate]
 */
/**
 * @typedef {object} Typed `said`: by the rules
 * @property {CheckAnswer} answer
 * @property {CheckAnswer | null} said
 * @property {string} at
 * @property {boolean} undone
 */
/** @typedef {{ typed: Typed[], day: string, clock: string }} Memory */

/** After the last key, before the rules are asked, in milliseconds. */
const SETTLED = 120;

/**
 * What was typed since the program was started: whoever looks something up finds the list again.
 * @type {Map<string, Memory>}
 */
const drafts = new Map();

/**
 * `1942`, `19.42`, `7:5` as `19:42`, `07:05`; null when it is no time of day.
 * @param {string} text
 * @returns {string | null}
 */
export function clock(text) {
  const digits =
    /^\s*(\d{1,2})\s*[:.,h ]\s*(\d{1,2})\s*$/.exec(text) ??
    /^\s*(\d{1,2})(\d{2})\s*$/.exec(text) ??
    /^\s*(\d{1,2})()\s*$/.exec(text);
  if (digits === null) return null;
  const [hours, minutes] = [Number(digits[1]), Number(digits[2])];
  return hours < 24 && minutes < 60 ? `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}` : null;
}

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @param {() => void} back
 * @returns {() => void}
 */
export function paperScreen(root, context, back) {
  const { event } = context;
  const local = localText(new Date().toISOString(), event.timezone);
  const memory = drafts.get(event.id) ?? { typed: [], day: local.slice(0, 10), clock: local.slice(11, 16) };
  drafts.set(event.id, memory);
  const list = typedList(memory, () => form.focus());
  const form = paperForm(context, memory, list.draw);
  put(
    root,
    h(
      "div",
      { class: "door-frame" },
      h(
        "div",
        { class: "screen-body paper-screen", testid: "paper-screen" },
        h(
          "header",
          { class: "screen-head" },
          h("h1", {}, t("typed-title")),
          h(
            "div",
            { class: "actions" },
            button({ label: t("typed-back"), testid: "paper-back", icon: "door", onclick: back }),
          ),
        ),
        h("p", { class: "lead" }, t("typed-lead")),
        h(
          "div",
          { class: "paper-halves" },
          form.root,
          h("section", { class: "card" }, h("h2", {}, t("typed-typed-title")), list.root),
        ),
      ),
    ),
  );
  list.draw();
  form.focus();
  return form.stop;
}

/**
 * One line to type in.
 * @param {Context} context
 * @param {Memory} memory
 * @param {() => void} recorded
 */
function paperForm(context, memory, recorded) {
  const { event } = context;
  let gate = rememberedGate(context);
  let busy = false;
  const ask = () => rules.ask();
  const guest = guestPicker(event.id, ask);
  const when = momentFields(event.timezone, memory, ask);
  const way = wayChoice(ask);
  const gates = gateChoice(context, gate, "paper-gate", (chosen) => {
    gate = chosen;
    ask();
  });
  const rules = rulesPreview(event.id, line, when.isWrong);
  const onsubmit = (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    record();
  };
  const root = h(
    "form",
    { class: "card stack", testid: "paper-form", onsubmit },
    when.root,
    way.root,
    event.gates.length > 0 && gates.root,
    guest.root,
    guest.offered,
    rules.root,
    button({ label: t("typed-go"), testid: "paper-go", kind: "primary", type: "submit" }),
  );

  /** @returns {Line | null} */
  function line() {
    const ticket = guest.chosen();
    const time = when.read();
    if (ticket === undefined || time === null) return null;
    return {
      code: ticket.number,
      at: time,
      direction: /** @type {import("../../api.js").DirectionRequest} */ (way.value()),
      ...(gate ? { gate } : {}),
    };
  }

  async function record() {
    const asked = line();
    if (asked === null || busy) {
      if (when.read() === null) when.focus();
      return;
    }
    busy = true;
    try {
      const said = await rules.simulate(asked);
      const answer = await api.check(event.id, { ...asked, paper: true, simulate: false });
      if (answer.verdict === "admit") {
        memory.typed.unshift({ answer, said, at: asked.at, undone: false });
        when.remember();
        rules.reset();
        guest.clear();
        recorded();
      } else rules.against(t("typed-not", { why: answer.message }));
    } catch (error) {
      failed(error);
    } finally {
      busy = false;
    }
    guest.focus();
  }

  const stop = () => {
    guest.stop();
    rules.stop();
  };
  return { root, focus: guest.focus, stop };
}

/** @param {() => void} onchange */
function wayChoice(onchange) {
  return segments({
    label: t("door-direction"),
    testid: "paper-way",
    value: "in",
    options: [
      ["in", t("door-in")],
      ["out", t("door-out")],
    ],
    onchange,
  });
}

/**
 * The moment, on the event's clock.
 * @param {string} zone
 * @param {Memory} memory
 * @param {() => void} changed
 */
function momentFields(zone, memory, changed) {
  const oninput = () => {
    showReading();
    changed();
  };
  const reading = readingChoice("paper", changed);
  const at = field({
    label: t("typed-at"),
    testid: "paper-at",
    value: memory.clock,
    hint: t("typed-at-hint", { zone }),
    inputmode: "numeric",
    oninput,
  });
  const day = field({ label: t("typed-day"), testid: "paper-day", type: "date", value: memory.day, oninput });
  const local = () => {
    const time = clock(at.input.value);
    return time === null || day.input.value === "" ? null : `${day.input.value}T${time}`;
  };
  const showReading = () => reading.show(local() ?? "", zone);
  /** As the program is told it; null when it is none. */
  const read = () => {
    const typed = local();
    return typed === null ? null : `${typed.replace("T", " ")}${reading.offset()}`;
  };
  showReading();
  return {
    root: h("div", {}, h("div", { class: "paper-line" }, at.root, day.root), reading.root),
    read,
    isWrong: () => at.input.value.trim() !== "" && read() === null,
    focus: () => at.input.focus(),
    remember: () => {
      Object.assign(memory, { day: day.input.value, clock: clock(at.input.value) ?? "" });
    },
  };
}

/**
 * What the rules would have said to the line, asked once the typing pauses.
 * @param {string} event
 * @param {() => Line | null} line
 * @param {() => boolean} isWrong whether what stands there is no time of day
 */
function rulesPreview(event, line, isWrong) {
  let left = false;
  /** What they say, and about which line that was. */
  let said = /** @type {{ about: string, answer: CheckAnswer | null }} */ ({ about: "", answer: null });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let settle;
  const root = h("div", { class: "paper-said", role: "status", testid: "paper-said" });
  const show = (/** @type {boolean} */ fits, /** @type {string} */ words) =>
    fill(
      root,
      h("p", { class: fits ? "paper-fits" : "paper-against" }, icon(fits ? "check" : "warning"), h("span", {}, words)),
    );

  function ask() {
    clearTimeout(settle);
    const asked = line();
    if (asked === null) fill(root, isWrong() && h("p", { class: "warn" }, t("typed-at-wrong")));
    else settle = setTimeout(() => simulate(asked), SETTLED);
  }

  /** @param {Line} asked */
  async function simulate(asked) {
    clearTimeout(settle);
    const about = JSON.stringify(asked);
    if (said.about === about && said.answer !== null) return said.answer;
    try {
      const answer = await api.check(event, { ...asked, simulate: true });
      said = { about, answer };
      if (left || JSON.stringify(line()) !== about) return answer;
      const fits = answer.verdict !== "refuse";
      show(fits, fits ? t("typed-fits") : t("typed-against", { why: answer.message }));
      return answer;
    } catch (error) {
      said = { about, answer: null };
      show(false, errorText(error));
      return null;
    }
  }

  return {
    root,
    ask,
    simulate,
    against: (/** @type {string} */ words) => show(false, words),
    reset: () => {
      said = { about: "", answer: null };
    },
    stop: () => {
      left = true;
      clearTimeout(settle);
    },
  };
}

/**
 * The lines that were typed in, each with its way back.
 * @param {Memory} memory
 * @param {() => void} focus goes back to the typing
 */
function typedList(memory, focus) {
  const root = h("ol", { class: "paper-typed", testid: "paper-typed" });
  const draw = () =>
    fill(root, memory.typed.length === 0 ? h("li", { class: "muted" }, t("typed-typed-none")) : memory.typed.map(row));

  /** @param {Typed} line */
  async function undo(line) {
    try {
      await api.undo(line.answer.scan ?? "", t("undo-mistake"));
      line.undone = true;
      done(t("door-undone", { who: name(line.answer) }));
    } catch (error) {
      failed(error);
    }
    draw();
    focus();
  }

  /** @param {Typed} line */
  function row(line) {
    const { answer, said, undone } = line;
    const against = said?.verdict === "refuse";
    const props = {
      type: "button",
      class: "quiet icon-only",
      testid: "paper-undo",
      "aria-label": t("door-undo", { who: name(answer) }),
      onclick: () => undo(line),
    };
    return h(
      "li",
      { class: undone ? "undone" : "", testid: "paper-row" },
      icon(answer.direction === "out" ? "out" : "into"),
      h(
        "div",
        {},
        h("strong", {}, name(answer)),
        h("span", { class: "muted" }, `${t(`door-went-${answer.direction}`)} · ${line.at}`),
        against && h("span", { class: "paper-against" }, icon("warning"), t("typed-kept", { why: said.message })),
        undone && h("span", { class: "muted" }, t("scan-undone", { why: t("undo-mistake") })),
      ),
      undone || answer.scan === null ? null : h("button", props, icon("undo")),
    );
  }

  return { root, draw };
}

/** @param {CheckAnswer} answer */
function name({ ticket }) {
  return ticket?.name ?? ticket?.number ?? t("scan-nobody");
}
