// The icons: drawn for Entrada on a 24 by 24 grid, as strokes. Where they stand for something, words stand beside them.

import { svg } from "../lib/dom.js";

/** @type {Record<string, string>} */
const PATHS = {
  sell: "M4 7h16v3a2 2 0 0 0 0 4v3H4v-3a2 2 0 0 0 0-4z M14 7v2 M14 11v2 M14 15v2",
  door: "M4 21h16 M6 21V4l9-1.2V21 M15 5h3v16 M12 12v1.2",
  guests:
    "M9 11.2a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2z M2.5 20c.4-4 2.9-6 6.5-6s6.1 2 6.5 6 " +
    "M16 4.6a3.6 3.6 0 0 1 0 6.3 M18 14.6c2 .8 3.2 2.6 3.5 5.4",
  insights: "M4 4v16h16 M8.5 16v-4 M13 16V7 M17.5 16v-6",
  event: "M4 6h16v14H4z M4 10.5h16 M8 3.5V7 M16 3.5V7 M8 14.5h3",
  devices: "M5 5h14v10.5H5z M2.5 19h19",
  settings: "M4 7h8 M18 7h2 M15 4.8v4.4 M4 12h2 M12 12h8 M9 9.8v4.4 M4 17h9 M19 17h1 M16 14.8v4.4",
  lock: "M6 11h12v9H6z M8.5 11V8a3.5 3.5 0 0 1 7 0v3 M12 14.5v2",
  check: "M5 12.5l4.5 4.5L19 7.5",
  cross: "M6 6l12 12 M18 6L6 18",
  plus: "M12 5v14 M5 12h14",
  minus: "M5 12h14",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z M15.5 15.5L20 20",
  print: "M7 9V4h10v5 M7 16H4V9h16v7h-3 M7 13.5h10V20H7z",
  file: "M6 3.5h8l4 4V20.5H6z M14 3.5v4h4",
  undo: "M8 5L4 9l4 4 M4 9h9.5a5 5 0 0 1 0 10H9",
  window: "M4 5h16v14H4z M4 9h16",
  camera: "M4 8h3.5L9 5.5h6L16.5 8H20v11H4z M12 16.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6z",
  into: "M14 5h5v14h-5 M4 12h10 M10.5 8.5L14 12l-3.5 3.5",
  out: "M10 5H5v14h5 M10 12h10 M16.5 8.5L20 12l-3.5 3.5",
  both: "M4 9h14 M14.5 5.5L18 9l-3.5 3.5 M20 16H6 M9.5 12.5L6 16l3.5 3.5",
  edit: "M4.5 19.5l1-4L16 5l3 3L8.5 18.5z M14 7l3 3",
  star: "M12 4l2.4 5.2 5.6.7-4.1 3.9 1 5.6L12 16.7 7.1 19.4l1-5.6L4 9.9l5.6-.7z",
  box: "M4 8l8-4 8 4v8l-8 4-8-4z M4 8l8 4 8-4 M12 12v8",
  alone: "M12 13a1 1 0 1 0 0-2 1 1 0 0 0 0 2z M4.5 4.5l15 15 M8 8.5a5 5 0 0 0 0 7 M16 8.5c1 1 1.5 2.2 1.5 3.5",
  heard:
    "M12 13a1 1 0 1 0 0-2 1 1 0 0 0 0 2z M8.5 8.5a5 5 0 0 0 0 7 M15.5 8.5a5 5 0 0 1 0 7 " +
    "M5.5 5.5a9.2 9.2 0 0 0 0 13 M18.5 5.5a9.2 9.2 0 0 1 0 13",
  sound: "M5 10v4h3l4 4V6L8 10z M15.5 9a4.2 4.2 0 0 1 0 6 M18 6.5a7.8 7.8 0 0 1 0 11",
  question: "M9 9.2a3.1 3.1 0 1 1 4.3 2.9c-.9.4-1.3 1-1.3 1.9 M12 17v.4",
  sheet: "M4 4h16v16H4z M4 9.3h16 M4 14.7h16 M10 4v16",
  again: "M19.5 12a7.5 7.5 0 1 1-2.2-5.3 M19.5 4v4.2h-4.2",
  wait: "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16z M12 7.5V12l3 2",
  browser: "M13 5h6v6 M19 5l-8.5 8.5 M16.5 13.5V19H5V7.5h5.5",
  copy: "M9 9h11v11H9z M15 9V4H4v11h5",
  mail: "M4 6h16v12H4z M4 7l8 6 8-6",
  lamp: "M9 17h6 M10 20.5h4 M9 17c0-2.2-3-3.6-3-7a6 6 0 0 1 12 0c0 3.4-3 4.8-3 7",
  grip: "M9 6v.01 M15 6v.01 M9 12v.01 M15 12v.01 M9 18v.01 M15 18v.01",
  warning: "M12 4l9 16H3z M12 10v4.5 M12 17v.5",
};

/**
 * An icon; silent to screen readers.
 * @param {string} name
 * @returns {SVGSVGElement}
 */
export function icon(name) {
  return svg(
    "svg",
    { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true" },
    svg("path", { d: PATHS[name] ?? "" }),
  );
}

/**
 * The shape of a verdict, which tells it without colour: a disc, an arrow in a square, a triangle, a bubble, an
 * octagon, two rings.
 * @param {"admit" | "attention" | "ask" | "refuse" | "duplicate" | "out" | "again"} kind
 * @returns {SVGSVGElement}
 */
export function shape(kind) {
  const parts = {
    admit: [
      ["circle", { cx: 50, cy: 50, r: 44 }],
      ["path", { class: "mark", d: "M28 52l15 15 29-32" }],
    ],
    out: [
      ["path", { d: "M8 8h84v84H8z" }],
      ["path", { class: "mark", d: "M26 50h46 M56 33l17 17-17 17" }],
    ],
    ask: [
      ["path", { d: "M10 8h80v62H56L38 92V70H10z" }],
      ["path", { class: "mark", d: "M39 30a11 11 0 1 1 15 10c-3 1.5-4 3-4 6 M50 57v1" }],
    ],
    attention: [
      ["path", { d: "M50 8l46 82H4z" }],
      ["path", { class: "mark", d: "M50 38v26 M50 76v1" }],
    ],
    refuse: [
      ["path", { d: "M32 6h36l26 26v36L68 94H32L6 68V32z" }],
      ["path", { class: "mark", d: "M32 32l36 36 M68 32L32 68" }],
    ],
    again: [
      ["circle", { class: "ring", cx: 50, cy: 50, r: 40 }],
      ["path", { class: "mark", d: "M30 51l14 14 27-30" }],
    ],
    duplicate: [
      ["circle", { cx: 38, cy: 50, r: 32 }],
      ["circle", { class: "ring", cx: 64, cy: 50, r: 32 }],
      ["path", { class: "mark", d: "M28 50h20" }],
    ],
  }[kind];
  const drawn = parts.map(([tag, attributes]) =>
    svg(/** @type {"path"} */ (tag), /** @type {Record<string, string | number>} */ (attributes)),
  );
  return svg("svg", { class: "shape", viewBox: "0 0 100 100", "aria-hidden": "true" }, ...drawn);
}
