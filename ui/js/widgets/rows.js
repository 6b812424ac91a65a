// A list of any length of which only the rows in sight exist. Where the rows come from, page by page, is the caller's.

import { fill, freshId, h } from "../lib/dom.js";

/** Rows a page. */
export const PAGE = 100;
/** Rows kept around what is in sight. */
const MARGIN = 8;

/**
 * A virtual list. Arrow keys, Page Up and Down, Home and End move; Enter opens.
 * @template T
 * @param {{ label: string, testid: string, height: number, load: (offset: number, limit: number) => Promise<{ rows: T[], total: number }>, row: (item: T) => Node[], open: (item: T) => void, counted: (total: number) => void, failed: (error: unknown) => void }} props
 * @returns {{ root: HTMLElement, reload: (top: boolean) => void, stop: () => void }}
 */
export function rows(props) {
  const id = freshId("rows");
  const tall = h("div", { class: "rows-tall", role: "presentation" });
  const root = h("div", { class: "rows", role: "listbox", tabindex: "0", "aria-label": props.label, testid: props.testid }, tall);
  root.style.setProperty("--row", `${props.height}px`);
  /** @type {Map<number, T[]>} */
  let pages = new Map();
  /** @type {Set<number>} */
  let loading = new Set();
  let total = 0;
  let chosen = 0;
  let generation = 0;
  let shown = "";

  const item = (/** @type {number} */ nth) => pages.get(Math.floor(nth / PAGE))?.[nth % PAGE];
  const visible = () => Math.max(1, Math.floor(root.clientHeight / props.height));

  async function load(/** @type {number} */ page) {
    if (loading.has(page)) return;
    loading.add(page);
    const mine = generation;
    try {
      const answer = await props.load(page * PAGE, PAGE);
      if (mine !== generation) return;
      pages.set(page, answer.rows);
      if (answer.total !== total) {
        total = answer.total;
        chosen = Math.min(chosen, Math.max(0, total - 1));
        tall.style.height = `${total * props.height}px`;
      }
      props.counted(total);
      draw();
    } catch (error) {
      if (mine === generation) props.failed(error);
    } finally {
      if (mine === generation) loading.delete(page);
    }
  }

  function draw() {
    const first = Math.max(0, Math.floor(root.scrollTop / props.height) - MARGIN);
    const last = Math.min(total, first + visible() + 2 * MARGIN);
    for (let page = Math.floor(first / PAGE); page <= Math.floor(Math.max(first, last - 1) / PAGE); page += 1) {
      if (!pages.has(page)) load(page);
    }
    const items = Array.from({ length: Math.max(0, last - first) }, (_, nth) => item(first + nth));
    const now = JSON.stringify([first, chosen, total, items]);
    if (now === shown) return;
    shown = now;
    fill(tall, items.map((it, nth) => drawRow(first + nth, it)));
    if (total > 0) root.setAttribute("aria-activedescendant", `${id}-${chosen}`);
    else root.removeAttribute("aria-activedescendant");
  }

  function drawRow(/** @type {number} */ nth, /** @type {T | undefined} */ it) {
    const element = h("div", {
      class: "row", role: "option", id: `${id}-${nth}`, "aria-posinset": nth + 1, "aria-setsize": total,
      "aria-selected": nth === chosen ? "true" : "false", testid: "row",
      onclick: () => { chosen = nth; draw(); if (it !== undefined) props.open(it); },
    }, it === undefined ? h("span", { class: "row-wait" }) : props.row(it));
    element.style.transform = `translateY(${nth * props.height}px)`;
    return element;
  }

  function move(/** @type {number} */ to) {
    chosen = Math.max(0, Math.min(total - 1, to));
    const top = chosen * props.height;
    if (top < root.scrollTop) root.scrollTop = top;
    else if (top + props.height > root.scrollTop + root.clientHeight) root.scrollTop = top + props.height - root.clientHeight;
    draw();
  }

  root.addEventListener("scroll", () => requestAnimationFrame(draw), { passive: true });
  root.addEventListener("keydown", (event) => {
    /** @type {Record<string, number>} */
    const steps = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, PageDown: chosen + visible(), PageUp: chosen - visible(), Home: 0, End: total - 1 };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      move(to);
    } else if (event.key === "Enter") {
      const it = item(chosen);
      if (it !== undefined) props.open(it);
    }
  });
  const resized = new ResizeObserver(() => {
    // For the head above the list, whose columns stand over those of the rows.
    root.parentElement?.style.setProperty("--scrollbar", `${root.offsetWidth - root.clientWidth}px`);
    draw();
  });
  resized.observe(root);

  return {
    root,
    /** Asks anew; the rows in sight stay until the answer is there. */
    reload(top) {
      generation += 1;
      loading = new Set();
      if (top) {
        chosen = 0;
        root.scrollTop = 0;
      }
      const first = Math.floor(root.scrollTop / props.height / PAGE);
      const old = pages;
      pages = new Map();
      for (const page of [first, first + 1]) {
        const rows = old.get(page);
        if (rows !== undefined && !top) pages.set(page, rows);
      }
      load(first);
      if (!top && pages.has(first + 1)) load(first + 1);
    },
    stop: () => { generation += 1; resized.disconnect(); },
  };
}
