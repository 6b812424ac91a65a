// Words by id in the spoken language, by Fluent; what a language lacks is said in English. The sentences stand in
// `ui/words/*.ftl`, and what they need of the world (which language, which locale) is language.js's.

import { FluentBundle, FluentResource } from "../../vendor/fluent-bundle/index.js";
import { wordsFile } from "../host.js";
import { direction, language, locale, take } from "./language.js";

/** @typedef {import("./language.js").Language} Language */

/**
 * The sentences that were read, by language.
 * @type {Map<Language, FluentResource>}
 */
const read = new Map();
/**
 * Those that are asked, the spoken language first.
 * @type {FluentBundle[]}
 */
let asked = [];

/**
 * Speaks a language from now on: reads its sentences if that was not done before. What is shown already has to be
 * shown anew.
 * @param {Language} wanted
 * @param {(language: Language) => Promise<string>} [file] where its sentences come from
 */
export async function speak(wanted, file = wordsFile) {
  for (const each of /** @type {const} */ (["en", wanted])) {
    if (!read.has(each)) read.set(each, new FluentResource(await file(each)));
  }
  take(wanted);
  asked = [...new Set([wanted, /** @type {const} */ ("en")])].map(bundle);
}

/** @param {Language} of */
function bundle(of) {
  // Marks that keep a name or number from mixing with the words around it are needed where these run right to left;
  // elsewhere they would only be in the way of whoever copies or compares texts.
  const made = new FluentBundle(locale(of), { useIsolating: direction(of) === "rtl" });
  const sentences = read.get(of);
  if (sentences !== undefined) made.addResource(sentences);
  return made;
}

/** Tells the page itself which language it is in and where its lines begin. */
export function markPage() {
  document.documentElement.lang = language();
  document.documentElement.dir = direction(language());
}

/**
 * The words of an id. Numbers among `args` are written as the language writes them, and choose its plural.
 * @param {string} id
 * @param {Record<string, string | number>} [args]
 * @returns {string}
 */
export function t(id, args = {}) {
  for (const each of asked) {
    const words = each.getMessage(id)?.value;
    // A variable that is missing shows as its name; there is nothing better to show.
    if (words) return each.formatPattern(words, args, []);
  }
  return id;
}
