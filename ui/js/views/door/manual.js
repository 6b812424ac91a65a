// Somebody without a ticket: why, as what, and which way where the door goes by the ticket.

import { h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { KEYS, focusAnswer } from "./card-parts.js";

/** @typedef {import("./flow.js").DoorFlow} DoorFlow */

/** Reasons that are given often: by number, in the order of the keys. */
const REASONS = ["staff", "artist", "press", "lost"];

/** @param {DoorFlow} flow */
export function askReason(flow) {
  const submit = (/** @type {string} */ why) => {
    if (why !== "") askType(flow, why);
  };
  flow.panel.card({
    kind: "ask",
    reason: "manual",
    word: t("door-without"),
    quiet: true,
    leave: () => flow.leave(),
    more: [h("p", { class: "verdict-message" }, t("door-without-why"))],
    choices: REASONS.map((why, at) => ({
      key: String(at + 1),
      label: t(`without-${why}`),
      testid: `without-${why}`,
      run: () => submit(t(`without-${why}`)),
    })),
    input: { label: t("door-without-other"), testid: "without-text", submit },
  });
  focusAnswer();
}

/**
 * @param {DoorFlow} flow
 * @param {string} why
 */
function askType(flow, why) {
  const types = flow.types();
  if (types.length === 0) {
    askDirection(flow, why, null);
    return;
  }
  const keyed = types.slice(0, KEYS).map(({ index, name }, at) => ({
    key: String(at + 1),
    label: name,
    testid: `without-type-${index}`,
    run: () => askDirection(flow, why, index),
  }));
  flow.panel.card({
    kind: "ask",
    reason: "manual",
    word: t("door-without"),
    quiet: true,
    leave: () => askReason(flow),
    more: [h("p", { class: "verdict-message" }, t("door-without-type")), h("p", { class: "verdict-type" }, why)],
    choices: [
      ...keyed,
      {
        key: "0",
        label: t("door-without-none"),
        testid: "without-type-none",
        run: () => askDirection(flow, why, null),
      },
    ],
  });
}

/**
 * @param {DoorFlow} flow
 * @param {string} why
 * @param {number | null} type
 */
function askDirection(flow, why, type) {
  const { way } = flow.door();
  if (way !== "auto") {
    flow.admit(why, type, way);
    return;
  }
  flow.panel.card({
    kind: "ask",
    reason: "manual",
    word: t("door-without"),
    quiet: true,
    leave: () => askType(flow, why),
    more: [h("p", { class: "verdict-message" }, t("door-without-way"))],
    choices: [
      { key: "1", label: t("door-in"), testid: "without-in", run: () => flow.admit(why, type, "in") },
      { key: "2", label: t("door-out"), testid: "without-out", run: () => flow.admit(why, type, "out") },
    ],
  });
}
