// From the closed list of error codes to what is shown: how loud, and what to do when the error itself does not say.
// The sentence that names what was wrong comes with the error.

import { t } from "./lib/words.js";

/** @typedef {import("../types/AppError").AppError} AppError */
/** @typedef {import("../types/ErrorCode").ErrorCode} ErrorCode */

/** @type {Record<ErrorCode, "note" | "warning" | "fault">} */
const LOUDNESS = {
  bad_input: "warning",
  not_found: "warning",
  ambiguous: "warning",
  not_allowed: "warning",
  sold_out: "warning",
  conflict: "warning",
  key_needed: "warning",
  key_unavailable: "fault",
  passphrase_needed: "warning",
  wrong_passphrase: "warning",
  sign_in_needed: "warning",
  wrong_pin: "warning",
  locked: "warning",
  bad_file: "warning",
  import_problems: "warning",
  newer: "fault",
  damaged: "fault",
  busy: "warning",
  read_only: "fault",
  disk_full: "fault",
  printing: "fault",
  mail: "fault",
  sheets: "warning",
  camera: "fault",
  stopped: "note",
  internal: "fault",
};

/**
 * An error in words.
 * @param {AppError} error
 * @returns {{ loudness: "note" | "warning" | "fault", title: string, sentence: string, next: string }}
 */
export function inWords(error) {
  const code = error.code in LOUDNESS ? error.code : "internal";
  return {
    loudness: LOUDNESS[code],
    title: t(`error-${code}-title`),
    sentence: sentence(error.message),
    next: error.hint ? sentence(error.hint) : t(`error-${code}-next`),
  };
}

/**
 * A message as a sentence of its own: with a capital and a full stop.
 * @param {string} message
 * @returns {string}
 */
export function sentence(message) {
  const text = message.trim();
  if (text === "") return "";
  const first = text.charAt(0).toLocaleUpperCase() + text.slice(1);
  return /[.!?…。।؟]$/u.test(first) ? first : `${first}.`;
}
