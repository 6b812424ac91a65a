// The questions that the door asks, on the Event screen: added, changed, taken away. Asking them is the Door screen's.

import * as api from "../../api.js";
import { fill, h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, field, segments, tick } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";
import { done, failed, failedHere } from "../../widgets/toast.js";

/** @typedef {import("../../api.js").QuestionView} QuestionView */
/** @typedef {import("../../api.js").TypeView} TypeView */

/** @param {import("./event.js").Tools} tools */
export function questionsCard({ organiser, again, context }) {
  const event = context.event.id;
  /** @type {TypeView[]} */
  let types = [];
  const list = h("div");
  const editor = h("div");
  const add = button({ label: t("question-add"), testid: "question-add", icon: "plus", onclick: () => edit(null) });

  function edit(/** @type {QuestionView | null} */ question) {
    add.hidden = true;
    questionForm(editor, event, types, question, (saved) => {
      fill(editor);
      add.hidden = false;
      if (saved) {
        done(t("question-saved"));
        again();
      }
      add.focus();
    });
  }

  async function remove(/** @type {QuestionView} */ question) {
    try {
      await api.removeQuestion(event, question.id);
      const { text, kind, choices, types: of, required } = question;
      done(t("question-removed"), {
        label: t("common-undo"),
        run: () => {
          api.saveQuestion(event, null, { text, kind, choices, types: of, required }).then(again, failed);
        },
      });
      again();
    } catch (thrown) {
      failed(thrown);
    }
  }

  const row = (/** @type {QuestionView} */ question) =>
    h(
      "tr",
      { testid: "question-row" },
      h(
        "th",
        { scope: "row" },
        question.text,
        h(
          "span",
          { class: "under" },
          [
            question.kind === "choice" ? question.choices.join(", ") : t(`question-kind-${question.kind}`),
            question.required ? t("question-must") : t("question-may"),
            question.types.length > 0 &&
              t("question-of", {
                types: types
                  .filter(({ index }) => question.types.includes(index))
                  .map(({ name }) => name)
                  .join(", "),
              }),
          ]
            .filter(Boolean)
            .join(" · "),
        ),
      ),
      organiser &&
        h(
          "td",
          { class: "number" },
          h(
            "button",
            {
              type: "button",
              class: "quiet icon-only",
              testid: "question-edit",
              "aria-label": t("question-edit", { question: question.text }),
              onclick: () => edit(question),
            },
            icon("edit"),
          ),
          h(
            "button",
            {
              type: "button",
              class: "quiet icon-only",
              testid: "question-remove",
              "aria-label": t("question-remove", { question: question.text }),
              onclick: () => remove(question),
            },
            icon("cross"),
          ),
        ),
    );

  return {
    root: h(
      "section",
      { class: "card" },
      h("header", { class: "card-head" }, h("h2", {}, t("question-title")), organiser && add),
      h("p", { class: "muted card-lead" }, t("question-lead")),
      list,
      editor,
    ),
    draw(/** @type {{ questions: QuestionView[], types: TypeView[] }} */ setting) {
      types = setting.types;
      if (setting.questions.length === 0) fill(list, h("p", { class: "empty" }, t("question-empty")));
      else fill(list, h("table", { class: "table" }, h("tbody", {}, setting.questions.map(row))));
    },
  };
}

/**
 * @param {HTMLElement} place
 * @param {string} event
 * @param {TypeView[]} types
 * @param {QuestionView | null} question
 * @param {(saved: QuestionView | null) => void} closed
 */
function questionForm(place, event, types, question, closed) {
  const text = field({
    label: t("question-text"),
    testid: "question-text",
    value: question?.text,
    required: true,
    wide: true,
    placeholder: t("question-text-placeholder"),
  });
  const kind = segments({
    label: t("question-kind"),
    testid: "question-kind",
    value: question?.kind ?? "text",
    options: [
      ["text", t("question-kind-text")],
      ["yesno", t("question-kind-yesno")],
      ["choice", t("question-kind-choice")],
    ],
    onchange: (chosen) => {
      choices.root.hidden = chosen !== "choice";
    },
  });
  const choices = field({
    label: t("question-choices"),
    testid: "question-choices",
    value: question?.choices.join(", "),
    hint: t("question-choices-hint"),
    wide: true,
  });
  choices.root.hidden = question?.kind !== "choice";
  const of = types.map((type) => ({
    index: type.index,
    ...tick({
      label: type.name,
      testid: `question-type-${type.index}`,
      checked: question?.types.includes(type.index) ?? false,
    }),
  }));
  const required = tick({
    label: t("question-required"),
    testid: "question-required",
    checked: question?.required ?? false,
  });
  const error = h("div", { class: "wide" });
  const submit = button({
    label: question ? t("common-save") : t("question-create"),
    testid: "question-save",
    kind: "primary",
    type: "submit",
  });
  fill(
    place,
    h(
      "form",
      {
        class: "form inset",
        testid: "question-form",
        onsubmit: async (/** @type {Event} */ submitted) => {
          submitted.preventDefault();
          failedHere(error, null);
          const chosen = /** @type {QuestionView["kind"]} */ (kind.value());
          try {
            closed(
              await api.saveQuestion(event, question?.id ?? null, {
                text: text.input.value,
                kind: chosen,
                required: required.input.checked,
                choices:
                  chosen === "choice"
                    ? choices.input.value
                        .split(",")
                        .map((each) => each.trim())
                        .filter((each) => each !== "")
                    : [],
                types: of.filter(({ input: { checked } }) => checked).map(({ index }) => index),
              }),
            );
          } catch (thrown) {
            failedHere(error, thrown);
          }
        },
      },
      text.root,
      kind.root,
      choices.root,
      required.root,
      h(
        "fieldset",
        { class: "field" },
        h("legend", {}, t("question-types")),
        h(
          "div",
          { class: "ticks" },
          of.map(({ root }) => root),
        ),
        h("p", { class: "hint" }, t("question-types-hint")),
      ),
      error,
      h(
        "div",
        { class: "actions wide" },
        button({ label: t("common-cancel"), testid: "question-cancel", kind: "quiet", onclick: () => closed(null) }),
        submit,
      ),
    ),
  );
  text.input.focus();
}
