// What happens at the door, on the Event screen: the unpaid, the unlisted, the hour at which everyone is out, and what is
// asked. Each rule says in words what it comes to.

import * as api from "../../api.js";
import { fill, h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, field, segments } from "../../widgets/field.js";
import { done, failed, failedHere } from "../../widgets/toast.js";
import { questionsCard } from "./questions.js";
import { doorsOf } from "./summaries.js";

/** @typedef {import("../../api.js").EventView} EventView */

/**
 * @param {import("./event.js").Tools} tools
 * @returns {import("./event.js").Part}
 */
export function doorPart(tools) {
  const { organiser, again, context, edit } = tools;
  const id = context.event.id;
  const questions = questionsCard(tools);
  const save = async (/** @type {import("../../api.js").EventInput} */ input) => {
    try {
      await api.editEvent(id, input);
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
  const hour = field({
    label: t("rule-out"),
    testid: "rule-out",
    value: context.event.everyone_out ?? "",
    placeholder: t("rule-out-placeholder"),
    disabled: !organiser,
  });
  const error = h("div");
  const out = h(
    "form",
    {
      class: "line-form",
      onsubmit: async (/** @type {Event} */ submitted) => {
        submitted.preventDefault();
        failedHere(error, null);
        try {
          const saved = await api.editEvent(id, { everyone_out: hour.input.value });
          hour.input.value = saved.everyone_out ?? "";
          done(t("event-saved"));
          again();
        } catch (thrown) {
          failedHere(error, thrown);
        }
      },
    },
    hour.root,
    organiser && button({ label: t("common-save"), testid: "rule-out-save", type: "submit" }),
  );
  const words = {
    unpaid: said("rule-unpaid-words"),
    unlisted: said("rule-unlisted-words"),
    out: said("rule-out-words"),
    doors: said("rule-doors-words"),
  };
  if (!organiser) for (const rule of [unpaid, unlisted]) rule.disable(true);

  return {
    root: h(
      "div",
      { class: "halves" },
      h(
        "section",
        { class: "card stack" },
        h("h2", {}, t("rule-title")),
        h("div", {}, unpaid.root, words.unpaid),
        h("div", {}, unlisted.root, words.unlisted),
        h("div", {}, out, error, words.out),
        h(
          "div",
          {},
          h("h3", {}, t("event-fact-doors")),
          words.doors,
          organiser &&
            button({
              label: t("rule-doors-edit"),
              testid: "rule-doors-edit",
              kind: "quiet",
              icon: "edit",
              onclick: edit,
            }),
        ),
      ),
      questions.root,
    ),
    draw(setting) {
      const { event } = setting;
      unpaid.set(event.unpaid);
      unlisted.set(event.admit_unlisted ? "admit" : "refuse");
      fill(words.unpaid, t(`rule-unpaid-${event.unpaid}-words`));
      fill(words.unlisted, event.admit_unlisted ? t("rule-unlisted-admit-words") : t("rule-unlisted-refuse-words"));
      fill(
        words.out,
        event.everyone_out === null ? t("rule-out-none-words") : t("rule-out-words", { hour: event.everyone_out }),
      );
      fill(words.doors, doorsOf(event));
      // Whoever is typing is not interrupted.
      if (document.activeElement !== hour.input) hour.input.value = event.everyone_out ?? "";
      questions.draw(setting);
    },
  };
}

/** @param {string} testid */
function said(testid) {
  return h("p", { class: "hint", testid, "aria-live": "polite" });
}
