// The rehearsal's row of the USB scanner: any ticket that is scanned tells what the scanner puts around each code. The
// row is never missing an answer, as most doors have no scanner.

import * as api from "../../api.js";
import { sentence } from "../../errors.js";
import { asError } from "../../host.js";
import { t } from "../../lib/words.js";
import { scannerKeys } from "./scanner-keys.js";

/** @typedef {{ part: "scanner", state: "fine" | "wrong", message: string, mend: string | null }} ScannerRow */

/** Before anything was scanned. @returns {ScannerRow} */
export const noScanner = () => ({ part: "scanner", state: "fine", message: t("rehearsal-scanner-open"), mend: null });

/**
 * Listens to the scanner until it is ended.
 * @param {string} event
 * @param {(row: ScannerRow) => void} learned
 * @returns {() => void}
 */
export function rehearseScanner(event, learned) {
  const keys = scannerKeys({
    scanned: async ({ code, keys }) => {
      try {
        learned(row(await api.learnScanner(event, code, keys ?? null)));
      } catch (error) {
        const { message, hint } = asError(error);
        learned({ part: "scanner", state: "wrong", message: sentence(message), mend: hint ? sentence(hint) : null });
      }
    },
  });
  const pressed = (/** @type {KeyboardEvent} */ press) => {
    if (keys.alt(press) || press.altKey || press.ctrlKey || press.metaKey) return;
    if (press.key !== "Enter" && press.key !== "Tab") keys.take(press);
    else if (keys.ends(press)) press.preventDefault();
  };
  document.addEventListener("keydown", pressed, true);
  return () => {
    keys.stop();
    document.removeEventListener("keydown", pressed, true);
  };
}

/**
 * @param {import("../../../types/ScannerLearned").ScannerLearned} learned
 * @returns {ScannerRow}
 */
function row({ prefix, suffix, by_keys }) {
  const adds = prefix !== "" || suffix !== "";
  const told = adds ? t("rehearsal-scanner-affix", { before: prefix, after: suffix }) : t("rehearsal-scanner-plain");
  const message = by_keys ? `${told} ${t("rehearsal-scanner-keys")}` : told;
  return { part: "scanner", state: "fine", message, mend: null };
}
