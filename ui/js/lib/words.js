// Words by key, from the table of the one language there is. Sentences themselves stand in `words/`.

import { number } from "./format.js";
import { en } from "../words/en.js";

/** @type {Record<string, string>} */
const table = en;
const plural = new Intl.PluralRules("en");

/**
 * The words for a key, with `{name}` replaced from `args`. With an `n` among these, `key.one` or `key.other` is meant
 * where the table has them.
 * @param {string} key
 * @param {Record<string, string | number>} [args]
 * @returns {string}
 */
export function t(key, args = {}) {
  const counted = typeof args.n === "number" ? `${key}.${plural.select(args.n)}` : key;
  const words = table[counted] ?? table[key] ?? table[`${key}.other`] ?? key;
  return words.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = args[name];
    return value === undefined ? whole : typeof value === "number" ? number(value) : value;
  });
}
