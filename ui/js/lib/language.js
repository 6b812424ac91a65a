// Which language the window speaks, its direction, and the locale that its dates and numbers follow. The words
// themselves are words.js's.

/** The languages there are, each by its own name; `Language` in Rust has the same. */
export const LANGUAGES = /** @type {const} */ ([
  ["en", "English"],
  ["de", "Deutsch"],
  ["es", "Español"],
  ["fr", "Français"],
  ["pt", "Português"],
  ["hi", "हिन्दी"],
  ["ar", "العربية"],
]);

/** @typedef {typeof LANGUAGES[number][0]} Language */

/** @type {Language} */
let spoken = "en";

/**
 * Takes a language from now on.
 * @param {Language} language
 */
export function take(language) {
  spoken = language;
}

/**
 * The language that was taken.
 * @returns {Language}
 */
export function language() {
  return spoken;
}

/**
 * The language of a setting: itself, or the system's when it is empty; English when that is none of ours.
 * @param {string | null | undefined} setting
 * @param {string} [system] the system's locale
 * @returns {Language}
 */
export function languageOf(setting, system = systemLocale()) {
  const wanted = setting || system.split(/[-_]/)[0]?.toLowerCase();
  return LANGUAGES.find(([code]) => code === wanted)?.[0] ?? "en";
}

/**
 * The locale for dates, numbers and money: the system's own when it is of the spoken language (it knows the country),
 * else the language alone. Digits are 0 to 9 in every language, as on the tickets and in the door's sentences.
 * @param {Language} [of]
 * @param {string} [system]
 * @returns {string}
 */
export function locale(of = spoken, system = systemLocale()) {
  const base = languageOf("", system) === of && system.toLowerCase().startsWith(of) ? system : of;
  return new Intl.Locale(base, { numberingSystem: "latn" }).toString();
}

/**
 * @param {Language} of
 * @returns {"ltr" | "rtl"}
 */
export function direction(of) {
  return of === "ar" ? "rtl" : "ltr";
}

/** The system's locale. A system without one says POSIX, which separates no thousands: English then. */
function systemLocale() {
  const own = new Intl.NumberFormat().resolvedOptions().locale;
  return /posix/i.test(own) ? "en" : own;
}
