// Time zones by the program's clocks. The browser's own tables are years older and are never asked.

/** From which second since 1970 on how many seconds ahead of UTC. @typedef {[number, number][]} Offsets */

/** @type {Map<string, Offsets>} */
const clocks = new Map();

/** @param {import("../../types/ZoneView").ZoneView[]} zones */
export function learn(zones) {
  for (const { name, offsets } of zones) clocks.set(name, offsets);
}

/** @param {string} name */
export function isKnown(name) {
  return clocks.has(name);
}

/**
 * The offset that holds at a moment, and its neighbours.
 * @param {number} second since 1970
 * @param {string} name
 */
function around(second, name) {
  const offsets = clocks.get(name) ?? [[0, 0]];
  const next = offsets.findIndex(([from]) => from > second);
  const at = Math.max(0, (next < 0 ? offsets.length : next) - 1);
  return { before: offsets[at - 1], here: offsets[at] ?? [0, 0], after: offsets[at + 1] };
}

/**
 * How many seconds a zone's clocks are ahead of UTC.
 * @param {number} moment in milliseconds since 1970
 * @param {string} name
 */
export function offsetAt(moment, name) {
  return around(moment / 1000, name).here[1];
}

/**
 * What a zone's clocks show, as if it were UTC: in milliseconds.
 * @param {number} moment in milliseconds since 1970
 * @param {string} name
 */
export function wall(moment, name) {
  return moment + offsetAt(moment, name) * 1000;
}

/**
 * Whether the clocks show what they show then a second time, or for the second time.
 * @param {number} moment in milliseconds since 1970
 * @param {string} name
 */
export function isTwice(moment, name) {
  const second = moment / 1000;
  const { before, here, after } = around(second, name);
  const shown = second + here[1];
  return (before !== undefined && shown < here[0] + before[1]) || (after !== undefined && shown >= after[0] + after[1]);
}

/**
 * The offsets with which a local time is a moment: one; none where the clocks jump over it, two where it comes twice.
 * @param {string} local as `2026-10-25T02:10`
 * @param {string} name
 * @returns {number[]}
 */
export function readings(local, name) {
  const shown = Date.parse(`${local}Z`);
  const day = 86_400_000;
  // No zone is further from UTC than a day.
  const { before, here, after } = around((shown - day) / 1000, name);
  const later = around((shown + day) / 1000, name);
  const tried = [before, here, after, later.before, later.here, later.after].flatMap((one) => (one ? [one[1]] : []));
  const fitting = tried.filter((offset) => offsetAt(shown - offset * 1000, name) === offset);
  // The earlier moment is the one with the larger offset.
  return [...new Set(fitting)].sort((one, other) => other - one);
}

/**
 * `+02:00`.
 * @param {number} offset in seconds
 */
export function offsetText(offset) {
  const minutes = Math.trunc(Math.abs(offset) / 60);
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
}
