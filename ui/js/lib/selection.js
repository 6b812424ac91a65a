// What is selected of a list that is never here as a whole: some rows by name, or all that the list has without some.

/** @typedef {import("../../types/Selection").Selection} Wire */
/** @typedef {import("../../types/GuestQuery").GuestQuery} GuestQuery */

/**
 * @typedef {object} Picks
 * @property {(key: string) => boolean} has whether a row is selected
 * @property {(keys: string[], on: boolean) => void} set selects rows, or takes them out
 * @property {() => void} all selects all that the list has
 * @property {() => void} clear selects nothing
 * @property {() => boolean} isAll whether rows that were never seen are selected too
 * @property {(total: number) => number} count how many are selected, of a list of so many
 * @property {(query: GuestQuery) => Wire} wire as the program is told
 */

/**
 * @param {() => void} changed
 * @returns {Picks}
 */
export function picks(changed) {
  let everything = false;
  /** Those that are otherwise than the rest. */
  const marked = /** @type {Set<string>} */ (new Set());
  const start = (/** @type {boolean} */ all) => {
    everything = all;
    marked.clear();
    changed();
  };
  return {
    has: (key) => everything !== marked.has(key),
    set: (keys, on) => {
      for (const key of keys) {
        if (on === everything) marked.delete(key);
        else marked.add(key);
      }
      changed();
    },
    all: () => start(true),
    clear: () => start(false),
    isAll: () => everything,
    count: (total) => (everything ? Math.max(0, total - marked.size) : marked.size),
    wire: (query) =>
      everything ? { which: "fitting", query, except: [...marked] } : { which: "these", numbers: [...marked] },
  };
}
