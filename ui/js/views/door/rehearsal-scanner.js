// The rehearsal's row of the USB scanner: any ticket that is scanned tells what the scanner puts around each code. The
// row is never missing an answer, as most doors have no scanner.

import * as api from "../../api.js";
import { sentence } from "../../errors.js";
import { asError } from "../../host.js";
import { t } from "../../lib/words.js";
import { altTyping, scannerKeys, textField } from "./scanner-keys.js";

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
  const alt = altTyping();
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
    if (alt.takes(press) || press.altKey || press.ctrlKey || press.metaKey) return;
    const { code, key, shiftKey, timeStamp: at } = press;
    if (key !== "Enter" && key !== "Tab") keys.take({ code, key, shiftKey, at }, textField(press));
    else if (keys.ends(at, textField(press))) press.preventDefault();
  };
  const released = (/** @type {KeyboardEvent} */ press) => {
    const key = alt.ends(press);
    if (key !== "" && key < " ") keys.ends(press.timeStamp, null);
    else if (key !== "") keys.take({ code: "", key, shiftKey: false, at: press.timeStamp }, null);
  };
  document.addEventListener("keydown", pressed, true);
  document.addEventListener("keyup", released, true);
  return () => {
    keys.stop();
    document.removeEventListener("keydown", pressed, true);
    document.removeEventListener("keyup", released, true);
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
