// What happened on paper, typed in afterwards: who, when on the event's clock, in or out; one Enter a line. It is kept
// whatever the rules would have said, which is shown before. How a contradiction becomes an incident is the program's.

import * as api from "../../api.js";
import { inWords } from "../../errors.js";
import { asError } from "../../host.js";
import { fill, h, put } from "../../lib/dom.js";
import { localInput } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { button, choice, field, segments } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";
import { done, failed } from "../../widgets/toast.js";

/** @typedef {import("../../../types/DoorTicket").DoorTicket} DoorTicket */
/** @typedef {import("../../api.js").CheckAnswer} CheckAnswer */
/** @typedef {{ answer: CheckAnswer, said: CheckAnswer | null, at: string, undone: boolean }} Typed */

/** Guests that are offered at once. */
const OFFERED = 6;
/** After the last key, before the rules are asked, in milliseconds. */
const SETTLED = 120;

/** What was typed since the program was started: whoever looks something up finds the list again. @type {Map<string, { typed: Typed[], day: string, clock: string }>} */
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
 * @param {import("../../lib/context.js").Context} context
 * @param {() => void} back
 * @returns {() => void}
 */
export function paperScreen(root, context, back) {
  const { event } = context;
  const local = localInput(new Date().toISOString(), event.timezone);
  const memory = drafts.get(event.id) ?? { typed: [], day: local.slice(0, 10), clock: local.slice(11) };
  drafts.set(event.id, memory);
  let gate = event.gates.includes(context.settings.gate ?? "") ? (context.settings.gate ?? "") : "";
  let left = false;
  /** @type {DoorTicket[]} */
  let found = [];
  let chosen = 0;
  /** What the rules say about the chosen one, and about which line that was. */
  let said = /** @type {{ about: string, answer: CheckAnswer | null }} */ ({ about: "", answer: null });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let settle;

  const who = field({
    label: t("typed-who"),
    testid: "paper-who",
    placeholder: t("door-entry-placeholder"),
    oninput: () => search(),
  });
  const at = field({
    label: t("typed-at"),
    testid: "paper-at",
    value: memory.clock,
    hint: t("typed-at-hint", { zone: event.timezone }),
    inputmode: "numeric",
    oninput: () => ask(),
  });
  const day = field({
    label: t("typed-day"),
    testid: "paper-day",
    type: "date",
    value: memory.day,
    oninput: () => ask(),
  });
  const way = segments({
    label: t("door-direction"),
    testid: "paper-way",
    value: "in",
    options: [
      ["in", t("door-in")],
      ["out", t("door-out")],
    ],
    onchange: () => ask(),
  });
  const gates = choice({
    label: t("door-gate"),
    testid: "paper-gate",
    value: gate,
    options: [["", t("door-gate-any")], .../** @type {[string, string][]} */ (event.gates.map((name) => [name, name]))],
    onchange: () => {
      gate = gates.input.value;
      ask();
    },
  });
  const offered = h("ul", {
    class: "found",
    testid: "paper-found",
    role: "listbox",
    "aria-label": t("typed-who"),
    id: "paper-found",
  });
  const verdict = h("div", { class: "paper-said", role: "status", testid: "paper-said" });
  const list = h("ol", { class: "paper-typed", testid: "paper-typed" });
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-controls", "paper-found"],
    ["aria-expanded", "true"],
    ["aria-autocomplete", "list"],
  ])
    who.input.setAttribute(String(name), String(value));

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
          h(
            "form",
            {
              class: "card stack",
              testid: "paper-form",
              onsubmit: (/** @type {Event} */ submitted) => {
                submitted.preventDefault();
                record();
              },
            },
            h("div", { class: "paper-line" }, at.root, day.root),
            way.root,
            event.gates.length > 0 && gates.root,
            who.root,
            offered,
            verdict,
            button({ label: t("typed-go"), testid: "paper-go", kind: "primary", type: "submit" }),
          ),
          h("section", { class: "card" }, h("h2", {}, t("typed-typed-title")), list),
        ),
      ),
    ),
  );

  /** The moment as typed, on the event's clock; null when it is none. */
  function moment() {
    const time = clock(at.input.value);
    return time === null || day.input.value === "" ? null : `${day.input.value} ${time}`;
  }

  async function search() {
    const text = who.input.value.trim();
    if (text.length < 2) {
      found = [];
      draw();
      return;
    }
    try {
      const tickets = await api.doorSearch(event.id, text, OFFERED);
      if (left || who.input.value.trim() !== text) return;
      found = tickets;
      chosen = 0;
      draw();
    } catch (error) {
      failed(error);
    }
  }

  function draw() {
    const text = who.input.value.trim();
    fill(
      offered,
      found.length === 0
        ? text.length >= 2 && h("li", { class: "muted" }, t("door-found-none"))
        : found.map((ticket, nth) =>
            h(
              "li",
              {
                role: "option",
                id: `paper-option-${nth}`,
                "aria-selected": nth === chosen ? "true" : "false",
                testid: "paper-option",
                onclick: () => {
                  chosen = nth;
                  draw();
                  who.input.focus();
                },
              },
              h(
                "div",
                {},
                h("strong", {}, ticket.name ?? t("guest-nameless")),
                h("span", { class: "muted" }, [ticket.type, ticket.seat].filter(Boolean).join(" · ")),
                h("span", { class: "mono muted" }, ticket.number),
              ),
              nth === chosen && icon("check"),
            ),
          ),
    );
    if (found.length > 0) who.input.setAttribute("aria-activedescendant", `paper-option-${chosen}`);
    else who.input.removeAttribute("aria-activedescendant");
    ask();
  }

  /** The line as it stands, as the program is told it. */
  function line() {
    const ticket = found[chosen];
    const time = moment();
    if (ticket === undefined || time === null) return null;
    return {
      code: ticket.number,
      at: time,
      direction: /** @type {import("../../api.js").Way} */ (way.value()),
      ...(gate ? { gate } : {}),
    };
  }

  /** Asks what the rules would have said, once the typing pauses. */
  function ask() {
    clearTimeout(settle);
    const asked = line();
    if (asked === null) {
      const wrong = at.input.value.trim() !== "" && moment() === null;
      fill(verdict, wrong && h("p", { class: "warn" }, t("typed-at-wrong")));
      return;
    }
    settle = setTimeout(() => simulate(asked), SETTLED);
  }

  /** @param {NonNullable<ReturnType<typeof line>>} asked */
  async function simulate(asked) {
    const about = JSON.stringify(asked);
    if (said.about === about && said.answer !== null) return said.answer;
    try {
      const answer = await api.check(event.id, { ...asked, simulate: true });
      said = { about, answer };
      if (left || JSON.stringify(line()) !== about) return answer;
      const fits = answer.verdict !== "refuse";
      fill(
        verdict,
        h(
          "p",
          { class: fits ? "paper-fits" : "paper-against" },
          icon(fits ? "check" : "warning"),
          h("span", {}, fits ? t("typed-fits") : t("typed-against", { why: answer.message })),
        ),
      );
      return answer;
    } catch (error) {
      said = { about, answer: null };
      const { sentence, next } = inWords(asError(error));
      fill(verdict, h("p", { class: "paper-against" }, icon("warning"), h("span", {}, `${sentence} ${next}`)));
      return null;
    }
  }

  let busy = false;
  async function record() {
    const asked = line();
    if (asked === null || busy) {
      if (moment() === null) at.input.focus();
      return;
    }
    busy = true;
    clearTimeout(settle);
    try {
      const rules = await simulate(asked);
      const answer = await api.check(event.id, { ...asked, paper: true, simulate: false });
      if (answer.verdict === "admit") {
        memory.typed.unshift({ answer, said: rules, at: asked.at, undone: false });
        Object.assign(memory, { day: day.input.value, clock: clock(at.input.value) ?? "" });
        who.input.value = "";
        found = [];
        said = { about: "", answer: null };
        draw();
        drawTyped();
      } else {
        fill(
          verdict,
          h("p", { class: "paper-against" }, icon("warning"), h("span", {}, t("typed-not", { why: answer.message }))),
        );
      }
    } catch (error) {
      failed(error);
    } finally {
      busy = false;
    }
    who.input.focus();
  }

  /** @param {Typed} line */
  async function undo(line) {
    try {
      await api.undo(line.answer.scan ?? "", t("undo-mistake"));
      line.undone = true;
      done(t("door-undone", { who: name(line.answer) }));
    } catch (error) {
      failed(error);
    }
    drawTyped();
    who.input.focus();
  }

  function drawTyped() {
    fill(
      list,
      memory.typed.length === 0
        ? h("li", { class: "muted" }, t("typed-typed-none"))
        : memory.typed.map((line) => {
            const against = line.said?.verdict === "refuse";
            return h(
              "li",
              { class: line.undone ? "undone" : "", testid: "paper-row" },
              icon(line.answer.direction === "out" ? "out" : "into"),
              h(
                "div",
                {},
                h("strong", {}, name(line.answer)),
                h("span", { class: "muted" }, `${t(`door-went-${line.answer.direction}`)} · ${line.at}`),
                against &&
                  h(
                    "span",
                    { class: "paper-against" },
                    icon("warning"),
                    t("typed-kept", { why: line.said?.message ?? "" }),
                  ),
                line.undone && h("span", { class: "muted" }, t("scan-undone", { why: t("undo-mistake") })),
              ),
              line.undone || line.answer.scan === null
                ? null
                : h(
                    "button",
                    {
                      type: "button",
                      class: "quiet icon-only",
                      testid: "paper-undo",
                      "aria-label": t("door-undo", { who: name(line.answer) }),
                      onclick: () => undo(line),
                    },
                    icon("undo"),
                  ),
            );
          }),
    );
  }

  who.input.addEventListener("keydown", (press) => {
    const step = press.key === "ArrowDown" ? 1 : press.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || found.length === 0) return;
    press.preventDefault();
    chosen = (chosen + step + found.length) % found.length;
    draw();
  });
  drawTyped();
  who.input.focus();
  return () => {
    left = true;
    clearTimeout(settle);
  };
}

/** @param {CheckAnswer} answer */
function name({ ticket }) {
  return ticket?.name ?? ticket?.number ?? t("scan-nobody");
}
