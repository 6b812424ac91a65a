// An event's Google Sheet in words: how it stands, what is wrong, and when the next try is. The mirror itself is the
// program's.

import * as api from "../api.js";
import { sentence } from "../errors.js";
import { live } from "./live.js";
import { t } from "./words.js";

/** @typedef {import("../api.js").SheetsStatus} SheetsStatus */
/** @typedef {import("../api.js").SheetsTrouble} SheetsTrouble */

/** What the mirror and the journal tell. */
export const TOLD = ["changed", "sheet"];

/** Everything that can be wrong; the same list as the program's own. */
export const TROUBLES = [
  "offline",
  "portal",
  "quota",
  "google",
  "answer",
  "not_shared",
  "not_found",
  "scope",
  "sign_in_again",
  "client",
  "key",
  "clock",
  "api_off",
  "protected",
  "not_a_sheet",
  "too_large",
  "request",
  "data",
];

/**
 * Follows how an event's sheet stands, with the seconds that are left until the next try.
 * @param {string} event
 * @param {(status: SheetsStatus, left: number | null) => void} show
 * @param {(error: unknown) => void} fail
 * @returns {{ again: () => void, stop: () => void }}
 */
export function followSheet(event, show, fail) {
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let ticking;
  const watch = live(
    () => api.sheetsStatus(event),
    (status) => {
      clearInterval(ticking);
      const due = status.next_try === null ? null : performance.now() + status.next_try * 1000;
      const tick = () => {
        const left = due === null ? null : Math.max(0, Math.round((due - performance.now()) / 1000));
        show(status, left);
        // The program tells what came of it; asking costs nothing, and nobody looks at a zero that stays.
        if (left === 0) watch.again();
      };
      tick();
      if (due !== null) ticking = setInterval(tick, 1000);
    },
    (error) => {
      clearInterval(ticking);
      fail(error);
    },
    { events: TOLD, event },
  );
  return {
    again: watch.again,
    stop: () => {
      clearInterval(ticking);
      watch.stop();
    },
  };
}

/**
 * How it stands, in a few words.
 * @param {SheetsStatus} status
 * @param {number | null} left seconds until the next try
 * @returns {string}
 */
export function inShort(status, left) {
  if (status.state === "needs_person") return t("sheet-needs");
  if (status.working && status.waiting > 0) return t("sheet-sending", { n: status.waiting });
  if (status.state === "up_to_date") return t("sheet-current");
  if (status.waiting === 0) return left === null || left === 0 ? t("sheet-trying") : t("sheet-trying-in", { s: left });
  return left === null || left === 0
    ? t("sheet-waiting", { n: status.waiting })
    : t("sheet-waiting-in", { n: status.waiting, s: left });
}

/**
 * What is wrong and what a person can do.
 * @param {SheetsTrouble} trouble
 * @param {string | null} account whose sheet it is
 * @returns {{ title: string, next: string, detail: string }}
 */
export function troubleInWords(trouble, account) {
  const { code } = trouble;
  if (!TROUBLES.includes(code))
    return { title: sentence(trouble.message), next: sentence(trouble.hint ?? ""), detail: "" };
  return {
    title: t(`sheet-trouble-${code}`),
    next: t(`sheet-trouble-${code}-next`, { account: account ?? t("sheet-this-account") }),
    // Whose address it is stands in the sentence already.
    detail: code === "not_shared" ? "" : (trouble.detail ?? ""),
  };
}
