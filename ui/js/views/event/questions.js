// The questions that the door asks, on the Event screen: added, changed, taken away. Asking them is the Door screen's.

import * as api from "../../api.js";
import { fill, h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, field, iconButton, segments, tick } from "../../widgets/field.js";
import { attempt, done, failed } from "../../widgets/toast.js";

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

  const changes = (/** @type {QuestionView} */ question) =>
    h(
      "td",
      { class: "number" },
      iconButton({
        label: t("question-edit", { question: question.text }),
        testid: "question-edit",
        icon: "edit",
        onclick: () => edit(question),
      }),
      iconButton({
        label: t("question-remove", { question: question.text }),
        testid: "question-remove",
        icon: "cross",
        onclick: () => remove(question),
      }),
    );
  const row = (/** @type {QuestionView} */ question) =>
    h(
      "tr",
      { testid: "question-row" },
      h("th", { scope: "row" }, question.text, h("span", { class: "under" }, summaryOf(question, types))),
      organiser && changes(question),
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
 * How it is answered, whether it has to be, and who is asked.
 * @param {QuestionView} question
 * @param {TypeView[]} types
 */
function summaryOf(question, types) {
  const names = types
    .filter(({ index }) => question.types.includes(index))
    .map(({ name }) => name)
    .join(", ");
  return [
    question.kind === "choice" ? question.choices.join(", ") : t(`question-kind-${question.kind}`),
    question.required ? t("question-must") : t("question-may"),
    question.types.length > 0 && t("question-of", { types: names }),
  ]
    .filter(Boolean)
    .join(" · ");
}

/**
 * @param {HTMLElement} place
 * @param {string} event
 * @param {TypeView[]} types
 * @param {QuestionView | null} question
 * @param {(saved: QuestionView | null) => void} closed
 */
function questionForm(place, event, types, question, closed) {
  const fields = questionFields(question);
  const asked = typeTicks(types, question);
  const error = h("div", { class: "wide" });
  const submit = button({
    label: question ? t("common-save") : t("question-create"),
    testid: "question-save",
    kind: "primary",
    type: "submit",
  });
  const onsubmit = async (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    await attempt(error, async () => {
      closed(await api.saveQuestion(event, question?.id ?? null, { ...fields.read(), types: asked.read() }));
    });
  };
  const cancel = button({
    label: t("common-cancel"),
    testid: "question-cancel",
    kind: "quiet",
    onclick: () => closed(null),
  });
  fill(
    place,
    h(
      "form",
      { class: "form inset", testid: "question-form", onsubmit },
      ...fields.roots,
      asked.root,
      error,
      h("div", { class: "actions wide" }, cancel, submit),
    ),
  );
  fields.focus();
}

/**
 * What is asked, and how it is answered.
 * @param {QuestionView | null} question
 */
function questionFields(question) {
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
  const required = tick({
    label: t("question-required"),
    testid: "question-required",
    checked: question?.required ?? false,
  });
  const listed = () =>
    choices.input.value
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each !== "");
  return {
    roots: [text.root, kind.root, choices.root, required.root],
    focus: () => text.input.focus(),
    read: () => {
      const chosen = /** @type {QuestionView["kind"]} */ (kind.value());
      return {
        text: text.input.value,
        kind: chosen,
        required: required.input.checked,
        choices: chosen === "choice" ? listed() : [],
      };
    },
  };
}

/**
 * Of which tickets it is asked.
 * @param {TypeView[]} types
 * @param {QuestionView | null} question
 */
function typeTicks(types, question) {
  const ticks = types.map(({ index, name }) => ({
    index,
    ...tick({ label: name, testid: `question-type-${index}`, checked: question?.types.includes(index) ?? false }),
  }));
  const root = h(
    "fieldset",
    { class: "field" },
    h("legend", {}, t("question-types")),
    h(
      "div",
      { class: "ticks" },
      ticks.map(({ root }) => root),
    ),
    h("p", { class: "hint" }, t("question-types-hint")),
  );
  return { root, read: () => ticks.filter(({ input: { checked } }) => checked).map(({ index }) => index) };
}
