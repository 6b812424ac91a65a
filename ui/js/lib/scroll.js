// Where the rows of a list of any length are: which of them are in sight, and how far a scrollbar is that can't be as
// long as the list. Drawing them is the `virtual-list` widget's.

/** The tallest that an element is made, in pixels. WebKit stops at 33,554,431; half of that leaves room. */
export const TALLEST = 16_000_000;

/**
 * A list: how many rows, how tall each and how tall what they are seen through is, in pixels.
 * @typedef {{ total: number, height: number, view: number }} Shape
 */

/**
 * How tall the element behind the scrollbar is.
 * @param {Shape} shape
 * @returns {number}
 */
export function drawnHeight({ total, height }) {
  return Math.min(total * height, TALLEST);
}

/**
 * How far the list can be scrolled.
 * @param {Shape} shape
 * @returns {number}
 */
export function lastTop({ total, height, view }) {
  return Math.max(0, total * height - view);
}

/**
 * Whether the scrollbar stands for more than it is long.
 * @param {Shape} shape
 * @returns {boolean}
 */
export function isLong(shape) {
  return shape.total * shape.height > TALLEST;
}

/**
 * How far down the list is when the scrollbar is there.
 * @param {number} scrollTop
 * @param {Shape} shape
 * @returns {number}
 */
export function topAt(scrollTop, shape) {
  if (!isLong(shape)) return scrollTop;
  const way = drawnHeight(shape) - shape.view;
  return way <= 0 ? 0 : Math.min(1, Math.max(0, scrollTop / way)) * lastTop(shape);
}

/**
 * Where the scrollbar has to be for the list to be so far down.
 * @param {number} top
 * @param {Shape} shape
 * @returns {number}
 */
export function scrollAt(top, shape) {
  const bound = clamp(top, shape);
  if (!isLong(shape)) return bound;
  const last = lastTop(shape);
  return last === 0 ? 0 : (bound / last) * (drawnHeight(shape) - shape.view);
}

/**
 * So far down as the list goes.
 * @param {number} top
 * @param {Shape} shape
 * @returns {number}
 */
export function clamp(top, shape) {
  return Math.min(Math.max(0, top), lastTop(shape));
}

/**
 * The rows to draw: those in sight and some around them; `last` is behind the last one.
 * @param {number} top
 * @param {Shape} shape
 * @param {number} [margin]
 * @returns {{ first: number, last: number }}
 */
export function rowsAt(top, { total, height, view }, margin = 0) {
  const first = Math.max(0, Math.floor(top / height) - margin);
  const last = Math.min(total, Math.ceil((top + view) / height) + margin);
  return { first: Math.min(first, last), last };
}

/**
 * How many whole rows are in sight: a page of the keyboard.
 * @param {Shape} shape
 * @returns {number}
 */
export function rowsInSight({ height, view }) {
  return Math.max(1, Math.floor(view / height));
}

/**
 * How far down the list has to be for a row to be wholly in sight; as it is when it is.
 * @param {number} nth
 * @param {number} top
 * @param {Shape} shape
 * @returns {number}
 */
export function topShowing(nth, top, shape) {
  const above = nth * shape.height;
  const below = above + shape.height - shape.view;
  return clamp(top > above ? above : Math.max(top, below), shape);
}

/**
 * The pages that hold these rows.
 * @param {{ first: number, last: number }} rows
 * @param {number} page rows a page
 * @returns {number[]}
 */
export function pagesOf({ first, last }, page) {
  if (last <= first) return [];
  const from = Math.floor(first / page);
  return Array.from({ length: Math.floor((last - 1) / page) - from + 1 }, (_, nth) => from + nth);
}

/**
 * Which row a key goes to; `null`: the key is not for moving.
 * @param {string} key
 * @param {number} nth
 * @param {Shape} shape
 * @returns {number | null}
 */
export function rowAfter(key, nth, shape) {
  const page = rowsInSight(shape);
  /** @type {Record<string, number>} */
  const steps = {
    ArrowDown: nth + 1,
    ArrowUp: nth - 1,
    PageDown: nth + page,
    PageUp: nth - page,
    Home: 0,
    End: shape.total - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.max(0, Math.min(shape.total - 1, to));
}
