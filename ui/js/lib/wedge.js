// A USB scanner that types: telling its bursts from people, and reading them both ways, as the characters that come
// out and as the keys that a US keyboard has there, because a scanner may be set to either. Pure; who listens to the
// keyboard is the Door screen.

/** A person does not press six keys in a row faster than this, in milliseconds; scanners take one to twenty. */
const FAST = 60;
/** Within what surely is a scanner's burst, a busy system may hand a key over this late. */
const LATE = 300;
/**
 * Nobody types so many digits without a pause: they are a code, also where a busy system lost its beat at the
 * start.
 */
const DIGITS = 30;
/** As late as that a key of them may come, in milliseconds. */
const STUMBLE = 1_000;
/** So many digits are a code of ours: a burst of just these began where it began, whatever was typed shortly before. */
const CODE = 195;
/** Fewer keys than this are not a code. */
const SHORTEST = 6;
/** After so long without a key a scan has ended, where the scanner sends no Enter: see `rest`. In milliseconds. */
export const REST = 400;

/** @typedef {{ code: string, key: string, shiftKey: boolean }} Press */
/**
 * @typedef {object} Scan
 * @property {string} code the characters that came out
 * @property {string} [keys] what the keys are on a US keyboard, where that is something else
 */

/** Each with what it is with Shift. @type {Record<string, [string, string]>} */
const KEYS = {
  Minus: ["-", "_"],
  Space: [" ", " "],
  Backslash: ["\\", "|"],
  Slash: ["/", "?"],
  Period: [".", ">"],
  Comma: [",", "<"],
  Semicolon: [";", ":"],
  Equal: ["=", "+"],
  BracketLeft: ["[", "{"],
  BracketRight: ["]", "}"],
  Quote: ["'", '"'],
  Backquote: ["`", "~"],
  NumpadAdd: ["+", "+"],
  NumpadSubtract: ["-", "-"],
  NumpadDecimal: [".", "."],
  NumpadDivide: ["/", "/"],
  NumpadMultiply: ["*", "*"],
};
const SHIFTED_DIGITS = ")!@#$%^&*(";

/**
 * What a US keyboard would type with this key; "" for keys that type nothing.
 * @param {Press} press
 * @returns {string}
 */
export function usKey({ code, key, shiftKey }) {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return shiftKey ? letter : letter.toLowerCase();
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return shiftKey && code.startsWith("Digit") ? (SHIFTED_DIGITS[Number(digit)] ?? "") : digit;
  const other = KEYS[code];
  if (other !== undefined) return other[shiftKey ? 1 : 0];
  // Some remote desktops and test drivers send no physical key.
  return (code === "" || code === "Unidentified") && [...key].length === 1 ? key : "";
}

/** What comes out of a key; "" where nothing does. @param {Press} press */
function typedKey({ key }) {
  return [...key].length === 1 ? key : "";
}

/**
 * The character that is typed as a number on the keypad with Alt held: in Windows' code page.
 * @param {string} digits
 * @returns {string} "" when there is none
 */
export function altCharacter(digits) {
  const code = digits === "" ? Number.NaN : Number(digits);
  if (!Number.isInteger(code) || code < 1 || code > 255) return "";
  return new TextDecoder("windows-1252").decode(Uint8Array.of(code));
}

/**
 * The scans that two runs of keys are: more than one, where one code came right after the other.
 * @param {Run} run
 * @returns {Scan[]}
 */
function scansOf({ typed, us }) {
  const digits = [typed, us].find((text) => /^\d+$/.test(text) && text.length > CODE && text.length % CODE === 0);
  if (digits !== undefined) return (digits.match(new RegExp(`\\d{${CODE}}`, "g")) ?? []).map((code) => ({ code }));
  if (typed === "") return [{ code: us }];
  return [us === "" || us === typed ? { code: typed } : { code: typed, keys: us }];
}

/** @typedef {{ typed: string, us: string, before: string }} Run both readings, and what the field held before */

/** @returns {Run} */
const none = () => ({ typed: "", us: "", before: "" });
/** How many keys a run has. @param {Run} run */
const size = ({ typed, us }) => Math.max(typed.length, us.length);

/**
 * Watches the keys of a screen for bursts.
 * @returns {{
 *   runs: (at: number) => boolean,
 *   press: (press: Press & { at: number }, before: string) => void,
 *   enter: (at: number) => { scans: Scan[], before: string } | null,
 *   rest: () => { scans: Scan[], before: string } | null,
 * }}
 */
export function watcher() {
  let burst = none();
  /** Digits alone, in one of the readings, with no pause longer than a busy system's. */
  let digits = none();
  let last = -Infinity;
  const limit = () => (size(burst) >= SHORTEST ? LATE : FAST);
  const forget = () => {
    burst = none();
    digits = none();
    last = -Infinity;
  };
  return {
    /** Whether a key at this moment goes on with a burst. */
    runs: (at) => size(burst) > 0 && at - last <= limit(),
    /** A key was pressed while the field in focus, if any, held `value`. */
    press(press, value) {
      const [us, typed] = [usKey(press), typedKey(press)];
      if (us === "" && typed === "") return;
      if (press.at - last > limit()) burst = { ...none(), before: value };
      if (!/^\d$/.test(us) && !/^\d$/.test(typed)) digits = none();
      else if (press.at - last > STUMBLE || size(digits) === 0) digits = { us, typed, before: value };
      else digits = { us: digits.us + us, typed: digits.typed + typed, before: digits.before };
      last = press.at;
      burst = { us: burst.us + us, typed: burst.typed + typed, before: burst.before };
    },
    /** Enter was pressed: the scans, if a scanner typed them, and what the field held before they began. */
    enter(at) {
      const [run, keys] = [size(digits), size(burst)];
      const code = run >= DIGITS && run >= keys && keys !== CODE;
      const found =
        code && at - last <= STUMBLE
          ? { scans: scansOf(digits), before: digits.before }
          : keys >= SHORTEST && at - last <= LATE
            ? { scans: scansOf(burst), before: burst.before }
            : null;
      forget();
      return found;
    },
    /** No key came for `REST`: whole codes, where a scanner that sends no Enter typed them. */
    rest() {
      const whole = (/** @type {Run} */ run) => size(run) > 0 && size(run) % CODE === 0;
      const run = size(digits) < size(burst) ? null : [burst, digits].find(whole);
      if (!run) return null;
      const found = { scans: scansOf(run), before: run.before };
      forget();
      return found;
    },
  };
}
