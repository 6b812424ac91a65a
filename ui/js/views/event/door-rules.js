// What happens at the door, on the Event screen: the unpaid, the unlisted, the hour at which everyone is out, and what
// is asked. Each rule says in words what it comes to.

import * as api from "../../api.js";
import { fill, h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, field, segments } from "../../widgets/field.js";
import { attempt, done, failed } from "../../widgets/toast.js";
import { questionsCard } from "./questions.js";
import { doorsOf } from "./summaries.js";

/** @typedef {import("../../api.js").EventView} EventView */

/** @typedef {import("./event.js").Tools} Tools */

/**
 * @param {Tools} tools
 * @returns {import("./event.js").Part}
 */
export function doorPart(tools) {
  const questions = questionsCard(tools);
  const admission = admissionRules(tools);
  const out = everyoneOut(tools);
  const doors = ruleWords("rule-doors-words");
  const edit = () =>
    button({
      label: t("rule-doors-edit"),
      testid: "rule-doors-edit",
      kind: "quiet",
      icon: "edit",
      onclick: tools.edit,
    });
  return {
    root: h(
      "div",
      { class: "halves" },
      h(
        "section",
        { class: "card stack" },
        h("h2", {}, t("rule-title")),
        ...admission.roots,
        out.root,
        h("div", {}, h("h3", {}, t("event-fact-doors")), doors, tools.organiser && edit()),
      ),
      questions.root,
    ),
    draw(setting) {
      admission.draw(setting.event);
      out.draw(setting.event);
      fill(doors, doorsOf(setting.event));
      questions.draw(setting);
    },
  };
}

/**
 * What becomes of those who have not paid, and of those who are not on the list.
 * @param {Tools} tools
 */
function admissionRules({ organiser, again, context }) {
  const save = async (/** @type {import("../../api.js").EventInput} */ input) => {
    try {
      await api.editEvent(context.event.id, input);
      done(t("event-saved"));
    } catch (thrown) {
      failed(thrown);
    }
    again();
  };
  const unpaid = segments({
    label: t("rule-unpaid"),
    testid: "rule-unpaid",
    value: context.event.unpaid,
    options: [
      ["never", t("rule-unpaid-never")],
      ["ask", t("rule-unpaid-ask")],
      ["always", t("rule-unpaid-always")],
    ],
    onchange: (unpaid) => save({ unpaid: /** @type {EventView["unpaid"]} */ (unpaid) }),
  });
  const unlisted = segments({
    label: t("rule-unlisted"),
    testid: "rule-unlisted",
    value: context.event.admit_unlisted ? "admit" : "refuse",
    options: [
      ["admit", t("rule-unlisted-admit")],
      ["refuse", t("rule-unlisted-refuse")],
    ],
    onchange: (unlisted) => save({ admit_unlisted: unlisted === "admit" }),
  });
  const words = { unpaid: ruleWords("rule-unpaid-words"), unlisted: ruleWords("rule-unlisted-words") };
  if (!organiser) for (const rule of [unpaid, unlisted]) rule.disable(true);
  return {
    roots: [h("div", {}, unpaid.root, words.unpaid), h("div", {}, unlisted.root, words.unlisted)],
    /** @param {EventView} event */
    draw(event) {
      unpaid.set(event.unpaid);
      unlisted.set(event.admit_unlisted ? "admit" : "refuse");
      fill(words.unpaid, t(`rule-unpaid-${event.unpaid}-words`));
      fill(words.unlisted, event.admit_unlisted ? t("rule-unlisted-admit-words") : t("rule-unlisted-refuse-words"));
    },
  };
}

/**
 * The hour at which everyone counts as out.
 * @param {Tools} tools
 */
function everyoneOut({ organiser, again, context }) {
  const { id, everyone_out: value } = context.event;
  const hour = field({
    label: t("rule-out"),
    testid: "rule-out",
    value: value ?? "",
    placeholder: t("rule-out-placeholder"),
    disabled: !organiser,
  });
  const error = h("div");
  const words = ruleWords("rule-out-words");
  const onsubmit = async (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    await attempt(error, async () => {
      const saved = await api.editEvent(id, { everyone_out: hour.input.value });
      hour.input.value = saved.everyone_out ?? "";
      done(t("event-saved"));
      again();
    });
  };
  const form = h(
    "form",
    { class: "line-form", onsubmit },
    hour.root,
    organiser && button({ label: t("common-save"), testid: "rule-out-save", type: "submit" }),
  );
  return {
    root: h("div", {}, form, error, words),
    /** @param {EventView} event */
    draw(event) {
      fill(
        words,
        event.everyone_out === null ? t("rule-out-none-words") : t("rule-out-words", { hour: event.everyone_out }),
      );
      // Whoever is typing is not interrupted.
      if (document.activeElement !== hour.input) hour.input.value = event.everyone_out ?? "";
    },
  };
}

/**
 * Where it is said what a rule comes to.
 * @param {string} testid
 */
function ruleWords(testid) {
  return h("p", { class: "hint", testid, "aria-live": "polite" });
}
