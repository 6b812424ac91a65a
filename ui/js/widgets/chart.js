// Small pictures of numbers, drawn as SVG, each with the numbers in reach of a screen reader.

import { h, svg } from "../lib/dom.js";

/**
 * Bars over time.
 * @param {{ label: string, bars: { label: string, value: number }[] }} props
 * @returns {HTMLElement}
 */
export function columns(props) {
  const width = 720;
  const height = 180;
  const most = Math.max(1, ...props.bars.map(({ value }) => value));
  const step = width / Math.max(1, props.bars.length);
  const every = Math.ceil(props.bars.length / 8);
  const drawn = props.bars.flatMap(({ label, value }, nth) => {
    const tall = (value / most) * (height - 20);
    const bar = svg("rect", { class: "bar", x: nth * step + step * 0.1, y: height - tall, width: step * 0.8, height: tall, rx: Math.min(3, step * 0.2) });
    bar.append(svg("title", {}));
    bar.firstElementChild?.append(`${label}: ${value}`);
    if (nth % every !== 0) return [bar];
    const words = svg("text", { class: "axis", x: nth * step + step / 2, y: height + 18, "text-anchor": "middle" });
    words.textContent = label;
    return [bar, words];
  });
  const top = svg("text", { class: "axis", x: width, y: 12, "text-anchor": "end" });
  top.textContent = String(most);
  return h("figure", { class: "chart", role: "img", "aria-label": props.label },
    svg("svg", { viewBox: `0 0 ${width} ${height + 26}`, "aria-hidden": "true" },
      svg("line", { class: "grid", x1: 0, x2: width, y1: 20, y2: 20 }),
      svg("line", { class: "grid", x1: 0, x2: width, y1: height, y2: height }), ...drawn, top));
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
