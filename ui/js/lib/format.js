// Dates, numbers and money for people: in the spoken language's locale, and in the event's zone.

import { locale as spoken } from "./language.js";
import { isTwice, offsetAt, offsetText, wall } from "./zones.js";

/** Hours are told as the door's answers tell them, 00 to 23, whatever the locale. */
const CLOCK = /** @type {const} */ ({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const DAY_AND_TIME = /** @type {const} */ ({
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  ...CLOCK,
});

/**
 * A count, with its thousands apart.
 * @param {number} count
 * @param {string} [locale]
 * @returns {string}
 */
export function number(count, locale = spoken()) {
  return new Intl.NumberFormat(locale).format(count);
}

/**
 * An amount in minor units, as people write it.
 * @param {number} minor
 * @param {string} currency
 * @param {string} [locale]
 * @returns {string}
 */
export function money(minor, currency, locale = spoken()) {
  const style = new Intl.NumberFormat(locale, { style: "currency", currency });
  return style.format(minor / 10 ** decimals(currency));
}

/**
 * The same as plain digits with a dot, to be edited.
 * @param {number} minor
 * @param {string} currency
 * @returns {string}
 */
export function plainAmount(minor, currency) {
  const digits = decimals(currency);
  return (minor / 10 ** digits).toFixed(digits);
}

/**
 * How many decimals a currency has.
 * @param {string} currency
 * @returns {number}
 */
export function decimals(currency) {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * A moment from the wire, which may carry more decimals than a `Date` can read.
 * @param {string} iso
 * @returns {Date}
 */
export function moment(iso) {
  return new Date(iso.replace(/(\.\d{3})\d+/, "$1"));
}

/**
 * A moment in words of the locale, on the clocks of the zone. A time that these show twice has its offset with it.
 * @param {string} iso
 * @param {string} zone
 * @param {string} locale
 * @param {Intl.DateTimeFormatOptions} style
 * @returns {string}
 */
function shown(iso, zone, locale, style) {
  const at = moment(iso).getTime();
  const words = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" }).format(wall(at, zone));
  return style.hour !== undefined && isTwice(at, zone) ? `${words} (UTC${offsetText(offsetAt(at, zone))})` : words;
}

/**
 * `18:05`.
 * @param {string} iso
 * @param {string} zone
 * @param {string} [locale]
 * @returns {string}
 */
export function time(iso, zone, locale = spoken()) {
  return shown(iso, zone, locale, CLOCK);
}

/**
 * Day and time, the weekday too.
 * @param {string} iso
 * @param {string} zone
 * @param {string} [locale]
 * @returns {string}
 */
export function dateTime(iso, zone, locale = spoken()) {
  return shown(iso, zone, locale, DAY_AND_TIME);
}

/**
 * From and until, with nothing said twice.
 * @param {string} from
 * @param {string} until
 * @param {string} zone
 * @param {string} [locale]
 * @returns {string}
 */
export function range(from, until, zone, locale = spoken()) {
  const ends = [from, until].map((iso) => moment(iso).getTime());
  if (ends.some((at) => isTwice(at, zone))) {
    return [from, until].map((iso) => dateTime(iso, zone, locale)).join(" – ");
  }
  const [first = 0, last = 0] = ends.map((at) => wall(at, zone));
  return new Intl.DateTimeFormat(locale, { ...DAY_AND_TIME, timeZone: "UTC" }).formatRange(first, last);
}

/**
 * Time only when it is today in that zone, else with the day.
 * @param {string} iso
 * @param {string} zone
 * @param {Date} [now]
 * @param {string} [locale]
 * @returns {string}
 */
export function shortMoment(iso, zone, now = new Date(), locale = spoken()) {
  return localText(iso, zone).slice(0, 10) === localText(now.toISOString(), zone).slice(0, 10)
    ? time(iso, zone, locale)
    : shown(iso, zone, locale, { day: "numeric", month: "short", ...CLOCK });
}

/**
 * A moment on the clocks of the zone, `2026-11-21T18:05:00`; a `datetime-local` field shows the first 16 signs.
 * @param {string} iso
 * @param {string} zone
 * @returns {string}
 */
export function localText(iso, zone) {
  return new Date(wall(moment(iso).getTime(), zone)).toISOString().slice(0, 19);
}

/**
 * The day alone, for lists; with its year when that is another than now.
 * @param {string} iso
 * @param {string} zone
 * @param {Date} [now]
 * @param {string} [locale]
 * @returns {string}
 */
export function day(iso, zone, now = new Date(), locale = spoken()) {
  const year =
    localText(iso, zone).slice(0, 4) === localText(now.toISOString(), zone).slice(0, 4) ? undefined : "numeric";
  return shown(iso, zone, locale, { weekday: year ? undefined : "short", day: "numeric", month: "short", year });
}

/**
 * A share in whole per cent; 0 of nothing.
 * @param {number} part
 * @param {number} whole
 * @returns {number}
 */
export function percent(part, whole) {
  return whole > 0 ? Math.round((100 * part) / whole) : 0;
}

/**
 * Several things in a row.
 * @param {string[]} things
 * @param {string} [locale]
 * @returns {string}
 */
export function listed(things, locale = spoken()) {
  return new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(things);
}

/**
 * An encoding, with the languages that it was made for.
 * @param {string} name
 * @param {string[]} languages
 * @param {string} [locale]
 * @returns {string}
 */
export function encodingName(name, languages, locale = spoken()) {
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const plain = name
    .replace(/^windows/, "Windows")
    .replace("UTF-16", "UTF-16 ")
    .replace("macintosh", "Macintosh");
  if (languages.length === 0) return plain;
  const all = listed(
    languages.map((language) => names.of(language) ?? language),
    locale,
  );
  return `${plain} (${all})`;
}

/** The days of the week in short, from Monday on. */
export function weekdays(locale = spoken()) {
  const name = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  // The first of these days was a Monday.
  return [5, 6, 7, 8, 9, 10, 11].map((day) => name.format(Date.UTC(1970, 0, day)));
}
