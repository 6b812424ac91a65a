// Pictures of numbers, drawn by Chart.js in the colours of the page. Each belongs to a table that says the same; what
// the numbers are is the screens'.

import { direction, language } from "../lib/language.js";
import { h } from "../lib/dom.js";
import { number } from "../lib/format.js";

/**
 * @typedef {object} Bar
 * @property {string} label
 * @property {number} value
 * @property {number} [whole] what it is a part of
 */

/**
 * What is used of a drawn chart.
 * @typedef {{ data: unknown, options: unknown, update: (mode?: string) => void, destroy: () => void }} Drawn
 */

/** Loaded when the first picture is drawn: it is as large as all else together. */
const LIBRARY = "../../vendor/chart.js/chart.umd.js";

/** @returns {Promise<new (canvas: HTMLCanvasElement, config: unknown) => Drawn>} */
async function library() {
  await import(LIBRARY);
  return Reflect.get(globalThis, "Chart");
}

/** How high one row is, in multiples of the letters' size. */
const ROW = 2.1;

/**
 * A picture: columns over time, or a bar a row. `table` is the id of the table that says the same in words.
 * @param {{ kind: "columns" | "rows", table: string, testid: string }} props
 * @returns {{ root: HTMLElement, show: (label: string, bars: Bar[]) => void, stop: () => void }}
 */
export function chart(props) {
  const canvas = h("canvas", { role: "img", "aria-details": props.table, testid: props.testid });
  const root = h("div", { class: `chart chart-${props.kind}` }, canvas);
  /** @type {Bar[]} */
  let bars = [];
  /** @type {Drawn | null} */
  let drawn = null;
  let stopped = false;

  const draw = async () => {
    const Chart = await library();
    // Left meanwhile, or drawn by a call that was faster.
    if (stopped || !root.isConnected) return;
    if (drawn === null) {
      drawn = new Chart(canvas, { type: "bar", data: data(props.kind, bars), options: options(props.kind) });
      return;
    }
    drawn.data = data(props.kind, bars);
    drawn.options = options(props.kind);
    // No motion: numbers that change every second are to be read, not watched.
    drawn.update("none");
  };
  const unwatch = watchLook(() => {
    if (drawn !== null) draw();
  });
  return {
    root,
    show: (label, now) => {
      canvas.setAttribute("aria-label", label);
      bars = now;
      if (props.kind === "rows") root.style.blockSize = `${(now.length + 0.6) * ROW}rem`;
      // After the screen has put it where it belongs.
      requestAnimationFrame(draw);
    },
    stop: () => {
      stopped = true;
      unwatch();
      drawn?.destroy();
    },
  };
}

/**
 * Calls whenever the colours or the size of letters may have changed.
 * @param {() => void} changed
 * @returns {() => void} what to call to stop
 */
function watchLook(changed) {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const page = new MutationObserver(changed);
  page.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ["data-theme", "dir", "lang", "style", "class"],
  });
  system.addEventListener("change", changed);
  return () => {
    page.disconnect();
    system.removeEventListener("change", changed);
  };
}

/** @param {string} name */
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/**
 * @param {"columns" | "rows"} kind
 * @param {Bar[]} bars
 */
function data(kind, bars) {
  const set = (/** @type {number[]} */ values, /** @type {string} */ ground) => ({
    data: values,
    backgroundColor: colour(ground),
    borderRadius: 3,
    categoryPercentage: kind === "rows" ? 0.8 : 0.9,
    barPercentage: 0.9,
    maxBarThickness: kind === "rows" ? 22 : 64,
  });
  const parts = set(
    bars.map(({ value }) => value),
    "--accent-fill",
  );
  const wholes = bars.some(({ whole }) => whole !== undefined)
    ? [
        {
          ...set(
            bars.map(({ whole }) => whole ?? 0),
            "--line",
          ),
          grouped: false,
          order: 2,
        },
      ]
    : [];
  return { labels: bars.map(({ label }) => label), datasets: [{ ...parts, grouped: false, order: 1 }, ...wholes] };
}

/** @param {"columns" | "rows"} kind */
function options(kind) {
  const mirrored = direction(language()) === "rtl";
  const letters = {
    family: colour("--font"),
    size: 0.75 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  };
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const words = { color: colour("--muted"), font: letters };
  const counts = {
    beginAtZero: true,
    grid: { color: colour("--line") },
    border: { display: false },
    ticks: { ...words, precision: 0, maxTicksLimit: 6, callback: (/** @type {number} */ value) => number(value) },
  };
  const names = {
    grid: { display: false },
    border: { color: colour("--line-strong") },
    ticks: { ...words, autoSkip: kind === "columns", maxRotation: 0 },
  };
  const rows = kind === "rows";
  return {
    indexAxis: rows ? "y" : "x",
    responsive: true,
    maintainAspectRatio: false,
    animation: calm ? false : { duration: 250 },
    locale: language(),
    interaction: { mode: "index", axis: rows ? "y" : "x", intersect: false },
    plugins: {
      legend: { display: false },
      tooltip: {
        displayColors: false,
        rtl: mirrored,
        bodyFont: letters,
        titleFont: letters,
        filter: (/** @type {{ datasetIndex: number }} */ item) => item.datasetIndex === 0,
      },
    },
    scales: rows
      ? { x: { ...counts, reverse: mirrored }, y: { ...names, position: mirrored ? "right" : "left" } }
      : { x: { ...names, reverse: mirrored }, y: { ...counts, position: mirrored ? "right" : "left" } },
  };
}
