// The arithmetic of a till, for what is shown while somebody types: amounts read, notes offered, change. What counts is
// what the program answers.

import { decimals } from "./format.js";

/** A whole number in groups with one separator between them: of three digits, or as in India. */
const GROUPED = /^(?:\d{1,3}([., '])\d{3}(?:\1\d{3})*|\d{1,2}([., '])(?:\d{2}\2)*\d{3})$/;

/**
 * An amount as typed, in minor units: `12.50`, `12,5`, `1 200`, `1.200,00`. `null` when it is none, or could be two.
 * As the program reads it.
 * @param {string} text
 * @param {string} currency
 * @returns {number | null}
 */
export function readAmount(text, currency) {
  const typed = text.trim().replaceAll(/\s/g, " ").replaceAll("’", "'");
  const marks = [...typed].filter((c) => /\D/.test(c));
  const mark = marks.at(-1) ?? "";
  const isDecimal = /[.,]/.test(mark) && marks.indexOf(mark) === marks.length - 1;
  const cut = isDecimal ? typed.indexOf(mark) : typed.length;
  const [whole, fraction] = [typed.slice(0, cut), typed.slice(cut + 1)];
  const digits = decimals(currency);
  const groups = marks.length === 1 && fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (groups && digits !== 3) return null;
  const kept = fraction.replace(/0+$/, "");
  const plain = /^\d*$/.test(whole) ? whole : GROUPED.test(whole) ? whole.replaceAll(/\D/g, "") : null;
  if (plain === null || plain + fraction === "" || !/^\d*$/.test(kept) || kept.length > digits) return null;
  return plain.length > 12 ? null : Number(plain + kept.padEnd(digits, "0"));
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
