// A day with its time on the clocks of a zone: shown and taken back as these show it. What was not touched is not sent.

import { fill, freshId, h } from "../lib/dom.js";
import { localText } from "../lib/format.js";
import { t } from "../lib/words.js";
import { offsetAt, offsetText, readings } from "../lib/zones.js";
import { field } from "./field.js";

/**
 * Asks which one is meant where the clocks show a time twice, and says where they jump over it.
 * @param {string} testid
 * @param {() => void} [onchange]
 */
export function readingChoice(testid, onchange) {
  const root = h("div", { class: "reading", "aria-live": "polite" });
  /** @type {HTMLSelectElement | null} */
  let select = null;
  return {
    root,
    /**
     * @param {string} local as `2026-10-25T02:10`, or nothing
     * @param {string} zone
     * @param {number} [chosen] the offset that is meant
     */
    show(local, zone, chosen) {
      const offsets = local === "" ? null : readings(local, zone);
      select = null;
      fill(root);
      if (offsets === null || offsets.length === 1) return;
      if (offsets.length === 0) {
        fill(root, h("p", { class: "warn" }, t("moment-skipped", { zone })));
        return;
      }
      const id = freshId("reading");
      const [first = 0, second = 0] = offsets;
      select = h(
        "select",
        { id, testid: `${testid}-reading`, value: offsetText(chosen ?? first), onchange },
        h("option", { value: offsetText(first) }, t("moment-first", { offset: offsetText(first) })),
        h("option", { value: offsetText(second) }, t("moment-second", { offset: offsetText(second) })),
      );
      fill(root, h("label", { for: id }, t("moment-twice")), select);
    },
    /** What is written behind the time: nothing, or the offset that was chosen. */
    offset: () => select?.value ?? "",
  };
}

/**
 * @param {object} props
 * @param {string} props.label
 * @param {string} props.testid
 * @param {string} props.zone
 * @param {string | null} [props.value] a moment
 * @param {string} [props.local] what stands there for a beginning, where there is no moment yet
 * @param {boolean} [props.required]
 * @param {string} [props.hint]
 */
export function momentField({ label, testid, zone, value = null, local = "", required = false, hint }) {
  const whole = value === null ? local : localText(value, zone);
  const first = whole.slice(0, 16);
  let current = zone;
  const { root, input } = field({
    label,
    testid,
    type: "datetime-local",
    value: first,
    required,
    hint,
    oninput: () => reading.show(input.value, current),
  });
  const reading = readingChoice(testid);
  root.append(reading.root);
  reading.show(first, zone, value === null ? undefined : offsetAt(Date.parse(value), zone));
  const meant = reading.offset();
  /** As the program is told it. A time that was not touched has its seconds. */
  const text = () => `${input.value === first ? whole : input.value}${reading.offset()}`;
  return {
    root,
    input,
    text,
    /** The same, or undefined for what nobody touched. */
    touched: () => (input.value === first && reading.offset() === meant && current === zone ? undefined : text()),
    clear() {
      input.value = "";
      reading.show("", current);
    },
    /** @param {string} other whose clocks show the time from now on */
    move(other) {
      current = other;
      reading.show(input.value, current);
    },
  };
}
