// Keys that choose, beside a USB scanner that types: a key counts only when no other follows at once, as a scanner's
// would. Pure but for its clock; which keys choose what is the Door's cards'.

/** Longer than between two keys of a scanner, shorter than a person notices, in milliseconds. */
const ALONE = 80;

/** @typedef {{ key: string, code: string }} Press */

/**
 * Whether this key is meant: digits wherever they are on the keyboard, letters as they are printed on it, and where
 * it has no Latin letters by their place.
 * @param {Press} press
 * @param {string} key an upper-case letter, a digit, or a key's name such as `Enter`
 * @returns {boolean}
 */
export function means(press, key) {
  if (/^\d$/.test(key)) return press.code === `Digit${key}` || press.code === `Numpad${key}` || press.key === key;
  if (/^[A-Z]$/.test(key))
    return press.key.toUpperCase() === key || (press.code === `Key${key}` && !/^[a-z]$/i.test(press.key));
  return press.key === key;
}

/**
 * Runs what a key chose unless another key follows at once.
 * @returns {{ choose: (run: () => void) => void, disturb: () => void }}
 */
export function alone() {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  return {
    choose(run) {
      clearTimeout(timer);
      timer = setTimeout(run, ALONE);
    },
    /** Another key was pressed. */
    disturb: () => clearTimeout(timer),
  };
}
