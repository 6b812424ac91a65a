// Dates, numbers and money for people: in the spoken language's locale, and in the event's zone.

import { locale as spoken } from "./language.js";

/** Hours are told as the door's answers tell them, 00 to 23, whatever the locale. */
const CLOCK = /** @type {const} */ ({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

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
 * `18:05`.
 * @param {string} iso
 * @param {string} zone
 * @param {string} [locale]
 * @returns {string}
 */
export function time(iso, zone, locale = spoken()) {
  return new Intl.DateTimeFormat(locale, { ...CLOCK, timeZone: zone }).format(moment(iso));
}

/**
 * Day and time, the weekday too.
 * @param {string} iso
 * @param {string} zone
 * @param {string} [locale]
 * @returns {string}
 */
export function dateTime(iso, zone, locale = spoken()) {
  return new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    ...CLOCK,
    timeZone: zone,
  }).format(moment(iso));
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
  return new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    ...CLOCK,
    timeZone: zone,
  }).formatRange(moment(from), moment(until));
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
  return localInput(iso, zone).slice(0, 10) === localInput(now.toISOString(), zone).slice(0, 10)
    ? time(iso, zone, locale)
    : new Intl.DateTimeFormat(locale, {
        day: "numeric",
        month: "short",
        ...CLOCK,
        timeZone: zone,
      }).format(moment(iso));
}

/**
 * A moment as a `datetime-local` field wants it, in the zone: `2026-11-21T18:05`. Empty for none.
 * @param {string | null} iso
 * @param {string} zone
 * @returns {string}
 */
export function localInput(iso, zone) {
  if (iso === null) return "";
  const parts = new Intl.DateTimeFormat("en-US", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    ...CLOCK,
    timeZone: zone,
  }).formatToParts(moment(iso));
  /** @type {Record<string, string>} */
  const part = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
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
    localInput(iso, zone).slice(0, 4) === localInput(now.toISOString(), zone).slice(0, 4) ? undefined : "numeric";
  return new Intl.DateTimeFormat(locale, {
    weekday: year ? undefined : "short",
    day: "numeric",
    month: "short",
    year,
    timeZone: zone,
  }).format(moment(iso));
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
