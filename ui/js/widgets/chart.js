// Small pictures of numbers, drawn as SVG, each with the numbers in reach of a screen reader.

import { h, svg } from "../lib/dom.js";
import { number } from "../lib/format.js";

/**
 * Bars over time, as wide as there is room.
 * @param {{ label: string, bars: { label: string, value: number }[] }} props
 * @returns {HTMLElement}
 */
export function columns(props) {
  const figure = h("figure", { class: "chart", role: "img", "aria-label": props.label });
  let drawn = 0;
  // Drawn for its width instead of stretched, so that the words keep their size.
  new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    if (width === 0 || width === drawn) return;
    drawn = width;
    figure.replaceChildren(bars(props, width));
  }).observe(figure);
  return figure;
}

/** Pixels: no bar is wider, no two labels are nearer, and the picture without its labels is this high. */
const WIDEST = 64;
const APART = 80;
const HEIGHT = 200;

/**
 * @param {{ bars: { label: string, value: number }[] }} props
 * @param {number} width
 * @returns {SVGSVGElement}
 */
function bars(props, width) {
  const height = HEIGHT;
  const most = Math.max(1, ...props.bars.map(({ value }) => value));
  const step = width / Math.max(1, props.bars.length);
  const every = Math.max(1, Math.ceil((props.bars.length * APART) / width));
  const drawn = props.bars.flatMap(({ label, value }, nth) => {
    const tall = (value / most) * (height - 20);
    const wide = Math.min(WIDEST, step * 0.8);
    const bar = svg("rect", { class: "bar", x: (nth + 0.5) * step - wide / 2, y: height - tall, width: wide, height: tall, rx: Math.min(3, step * 0.2) });
    bar.append(svg("title", {}));
    bar.firstElementChild?.append(`${label}: ${value}`);
    if (nth % every !== 0) return [bar];
    const words = svg("text", { class: "axis", x: nth * step + step / 2, y: height + 18, "text-anchor": "middle" });
    words.textContent = label;
    return [bar, words];
  });
  const top = svg("text", { class: "axis", x: width, y: 12, "text-anchor": "end" });
  top.textContent = number(most);
  return svg("svg", { viewBox: `0 0 ${width} ${height + 26}`, width, height: height + 26, "aria-hidden": "true" },
    svg("line", { class: "grid", x1: 0, x2: width, y1: 20, y2: 20 }),
    svg("line", { class: "grid", x1: 0, x2: width, y1: height, y2: height }), ...drawn, top);
}

/**
 * One part of a whole, as a bar.
 * @param {number} part
 * @param {number} whole
 * @returns {SVGSVGElement}
 */
export function share(part, whole) {
  const width = whole > 0 ? Math.min(100, (100 * part) / whole) : 0;
  return svg("svg", { class: "share", viewBox: "0 0 100 6", preserveAspectRatio: "none", "aria-hidden": "true" },
    svg("rect", { class: "share-all", x: 0, y: 0, width: 100, height: 6 }), svg("rect", { class: "share-part", x: 0, y: 0, width, height: 6 }));
}
