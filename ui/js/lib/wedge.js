// A USB scanner that types: telling its bursts from people, and reading physical keys, because it types as if the
// layout were US. Pure; who listens to the keyboard is the Door screen.

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

/** @type {Record<string, string>} */
const KEYS = {
  Minus: "-",
  Space: " ",
  Backslash: "\\",
  Slash: "/",
  Period: ".",
  Comma: ",",
  Semicolon: ";",
  Equal: "=",
  BracketLeft: "[",
  BracketRight: "]",
  Quote: "'",
  Backquote: "`",
  NumpadAdd: "+",
  NumpadSubtract: "-",
  NumpadDecimal: ".",
  NumpadDivide: "/",
  NumpadMultiply: "*",
};

/**
 * What a US keyboard would type with this key; "" for keys that type nothing.
 * @param {{ code: string, key: string, shiftKey: boolean }} press
 * @returns {string}
 */
export function usKey({ code, key, shiftKey }) {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return shiftKey ? letter : letter.toLowerCase();
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return shiftKey && code.startsWith("Digit") ? (")!@#$%^&*("[Number(digit)] ?? "") : digit;
  const other = KEYS[code];
  if (other !== undefined) return other;
  // Some remote desktops and test drivers send no physical key.
  return (code === "" || code === "Unidentified") && [...key].length === 1 ? key : "";
}

/**
 * Watches the keys of a screen for bursts.
 * @returns {{
 *   press: (press: { code: string, key: string, shiftKey: boolean, at: number }, before: string) => void,
 *   enter: (at: number) => { scanned: string, before: string } | null,
 * }}
 */
export function watcher() {
  let burst = "";
  let before = "";
  let last = -Infinity;
  /** Digits alone, with no pause longer than a busy system's, and what the field held before. */
  let digits = { run: "", before: "" };
  const limit = () => (burst.length >= SHORTEST ? LATE : FAST);
  return {
    /** A key was pressed while the field in focus, if any, held `value`. */
    press(press, value) {
      const us = usKey(press);
      if (us === "") return;
      if (press.at - last > limit()) {
        burst = "";
        before = value;
      }
      if (!/^\d$/.test(us)) digits = { run: "", before: "" };
      else if (press.at - last > STUMBLE || digits.run === "") digits = { run: us, before: value };
      else digits.run += us;
      last = press.at;
      burst += us;
    },
    /** Enter was pressed: the code, if a scanner typed it, and what the field held before it began. */
    enter(at) {
      const code = digits.run.length >= DIGITS && digits.run.length >= burst.length && burst.length !== CODE;
      const found =
        code && at - last <= STUMBLE
          ? { scanned: digits.run, before: digits.before }
          : burst.length >= SHORTEST && at - last <= LATE
            ? { scanned: burst, before }
            : null;
      burst = "";
      digits = { run: "", before: "" };
      last = -Infinity;
      return found;
    },
  };
}
