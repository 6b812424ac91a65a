// The arithmetic of a till, for what is shown while somebody types: amounts read, notes offered, change. What counts is
// what the program answers.

import { decimals } from "./format.js";

/**
 * An amount as typed, in minor units: `12.50`, `12,5`, `1 200`. `null` when it is none.
 * @param {string} text
 * @param {string} currency
 * @returns {number | null}
 */
export function readAmount(text, currency) {
  const found = /^(\d*)(?:[.,](\d*))?$/.exec(text.replaceAll(/[\s'’]/g, ""));
  const [whole = "", fraction = ""] = found?.slice(1) ?? [];
  const digits = decimals(currency);
  const kept = fraction.replace(/0+$/, "");
  if (found === null || (whole === "" && fraction === "") || kept.length > digits || whole.length > 12) return null;
  return Number(whole + kept.padEnd(digits, "0"));
}

/**
 * What people are likely to put on the counter: the notes above an amount, fewest first, at most three.
 * @param {number} due in minor units
 * @param {string} currency
 * @returns {number[]}
 */
export function notesFor(due, currency) {
  if (due <= 0) return [];
  const unit = 10 ** decimals(currency);
  const notes = [5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000].map(
    (note) => Math.ceil(due / (note * unit)) * note * unit,
  );
  return [...new Set(notes)]
    .filter((note) => note > due)
    .sort((a, b) => a - b)
    .slice(0, 3);
}
