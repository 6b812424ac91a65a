// A list of any length of which only the rows in sight exist. Where the rows come from, page by page, is the caller's;
// where they stand is `scroll.js`'s.

import { fill, freshId, h, put } from "../lib/dom.js";
import {
  clamp,
  drawnHeight,
  isLong,
  pagesOf,
  rowAfter,
  rowsAt,
  rowsInSight,
  scrollAt,
  topAt,
  topShowing,
} from "../lib/scroll.js";

/** Rows a page. */
export const PAGE = 100;
/** Rows drawn around what is in sight. */
const MARGIN = 8;
/** Pages that are asked for at the same time. */
const AT_ONCE = 2;
/** Pages that are remembered. */
const KEPT = 40;
/** The least time between two looks at what changed, in milliseconds; and so many times as long as a look takes. */
const REST = 300;
const REST_TIMES = 3;

/**
 * A virtual list. Arrow keys, Page Up and Down, Home and End move, Enter opens, what is typed goes to the search. With
 * `picks` rows can be selected: by their box or Space, a span of them with Shift, all with Ctrl+A.
 * @template T
 * @param {object} props
 * @param {string} props.label
 * @param {string} props.testid
 * @param {number} props.height of a row, in pixels
 * @param {(offset: number, limit: number) => Promise<{ rows: T[], total: number }>} props.load
 * @param {(item: T) => Node[]} props.row its cells
 * @param {(item: T) => string} props.key what tells rows apart
 * @param {(item: T) => string} props.name what a row is called, for its box
 * @param {(item: T) => void} props.open
 * @param {(total: number) => void} props.counted
 * @param {(error: unknown) => void} props.failed
 * @param {(key: string) => void} [props.typed]
 * @param {import("../lib/selection.js").Picks} [props.picks]
 * @returns {{ root: HTMLElement, reload: () => void, refresh: () => void, redraw: () => void, total: () => number, stop: () => void }}
 */
export function rows(props) {
  const id = freshId("rows");
  const tall = h("div", { class: "rows-tall", role: "rowgroup" });
  const root = h(
    "div",
    {
      class: "rows",
      role: "grid",
      tabindex: "0",
      "aria-label": props.label,
      "aria-multiselectable": props.picks ? "true" : null,
      testid: props.testid,
    },
    tall,
  );
  root.style.setProperty("--row", `${props.height}px`);
  /** @type {Map<number, T[]>} */
  const pages = new Map();
  /** Pages that were asked for since the list last changed. @type {Set<number>} */
  let fresh = new Set();
  /** @type {Map<number, { element: HTMLElement, shown: string }>} */
  const drawn = new Map();
  let total = 0;
  let chosen = 0;
  let anchor = 0;
  let generation = 0;
  let loading = 0;
  /** The list that is asked for now has not answered yet: what is on the screen is the one before. */
  let turning = false;
  /** How far down the list is, and where the scrollbar was put for that. */
  let top = 0;
  let placed = 0;
  let frame = 0;
  let lastLook = 0;
  let took = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let due;
  let stopped = false;

  const shape = () => ({ total, height: props.height, view: root.clientHeight });
  const item = (/** @type {number} */ nth) => pages.get(Math.floor(nth / PAGE))?.[nth % PAGE];

  /** Asks for what is in sight and not here, the first missing page first. */
  function want() {
    if (stopped) return;
    const near = turning ? [0] : pagesOf(rowsAt(top, shape(), MARGIN), PAGE);
    for (const page of total === 0 && !turning ? [0] : near) {
      if (loading >= AT_ONCE) return;
      if (!fresh.has(page)) load(page);
    }
  }

  async function load(/** @type {number} */ page) {
    fresh.add(page);
    loading += 1;
    const mine = generation;
    const began = performance.now();
    try {
      const answer = await props.load(page * PAGE, PAGE);
      if (mine !== generation) return;
      took = performance.now() - began;
      if (turning) {
        turning = false;
        pages.clear();
        chosen = anchor = 0;
        scrollTo(0);
      }
      pages.set(page, answer.rows);
      counted(answer.total);
      forget();
    } catch (error) {
      if (mine === generation) props.failed(error);
    } finally {
      loading -= 1;
      draw();
    }
  }

  function counted(/** @type {number} */ now) {
    if (now !== total) {
      total = now;
      chosen = Math.min(chosen, Math.max(0, total - 1));
      tall.style.height = `${drawnHeight(shape())}px`;
      root.setAttribute("aria-rowcount", String(total));
      scrollTo(top);
    }
    props.counted(total);
  }

  /** Drops the pages farthest from what is in sight. */
  function forget() {
    const here = Math.floor(top / props.height / PAGE);
    const far = [...pages.keys()].sort((a, b) => Math.abs(b - here) - Math.abs(a - here));
    for (const page of far.slice(0, Math.max(0, pages.size - KEPT))) {
      pages.delete(page);
      fresh.delete(page);
    }
  }

  function scrollTo(/** @type {number} */ to) {
    top = clamp(to, shape());
    root.scrollTop = scrollAt(top, shape());
    // Read back: the scrollbar stands on whole pixels, and on fewer of them than the list has.
    placed = root.scrollTop;
  }

  function draw() {
    frame = 0;
    const { first, last } = rowsAt(top, shape(), MARGIN);
    // A scrollbar that stands for more than it is long does not stand where its row does.
    const shift = isLong(shape()) ? root.scrollTop - top : 0;
    for (const [nth, { element }] of drawn) {
      if (nth >= first && nth < last) continue;
      element.remove();
      drawn.delete(nth);
    }
    for (let nth = first; nth < last; nth += 1) {
      const element = drawRow(nth, item(nth));
      element.style.transform = `translateY(${nth * props.height + shift}px)`;
    }
    if (total > 0) root.setAttribute("aria-activedescendant", `${id}-${chosen}`);
    else root.removeAttribute("aria-activedescendant");
    want();
  }

  function drawRow(/** @type {number} */ nth, /** @type {T | undefined} */ it) {
    const picked = it !== undefined && props.picks?.has(props.key(it)) === true;
    const shown = JSON.stringify([nth === chosen, picked, it ?? null]);
    const before = drawn.get(nth);
    if (before?.shown === shown) return before.element;
    const element =
      before?.element ??
      h("div", {
        role: "row",
        id: `${id}-${nth}`,
        testid: "row",
        "aria-rowindex": nth + 1,
        onclick: (/** @type {MouseEvent} */ click) => clicked(nth, click),
      });
    element.className = `row${nth === chosen ? " current" : ""}${picked ? " picked" : ""}`;
    if (props.picks) element.setAttribute("aria-selected", String(picked));
    element.setAttribute("aria-busy", String(it === undefined));
    fill(
      element,
      it === undefined ? h("span", { role: "gridcell" }, h("span", { class: "row-wait" })) : cells(it, picked),
    );
    drawn.set(nth, { element, shown });
    if (before === undefined) put(tall, element);
    return element;
  }

  function cells(/** @type {T} */ it, /** @type {boolean} */ picked) {
    const own = props.row(it);
    for (const cell of own) if (cell instanceof HTMLElement) cell.setAttribute("role", "gridcell");
    const box =
      props.picks &&
      h(
        "span",
        { class: "row-box", role: "gridcell" },
        h("input", {
          type: "checkbox",
          tabindex: "-1",
          checked: picked,
          "aria-label": props.name(it),
          testid: "row-pick",
        }),
      );
    return box ? [box, ...own] : own;
  }

  function clicked(/** @type {number} */ nth, /** @type {MouseEvent} */ click) {
    const it = item(nth);
    if (it === undefined) return;
    chosen = nth;
    const inBox = click.target instanceof Element && click.target.closest(".row-box") !== null;
    if (props.picks && (inBox || click.shiftKey || click.ctrlKey || click.metaKey)) {
      pick(nth, click.shiftKey);
      root.focus({ preventScroll: true });
      return;
    }
    draw();
    props.open(it);
  }

  /** Selects a row or takes it out; a span from the last one on is made like the last one. */
  async function pick(/** @type {number} */ nth, /** @type {boolean} */ span) {
    const it = item(nth);
    if (!props.picks || it === undefined) return;
    if (!span) {
      anchor = nth;
      props.picks.set([props.key(it)], !props.picks.has(props.key(it)));
      return;
    }
    const first = item(anchor);
    const on = first === undefined || props.picks.has(props.key(first)) || anchor === nth;
    const [from, to] = [Math.min(anchor, nth), Math.max(anchor, nth) + 1];
    try {
      props.picks.set((await between(from, to)).map(props.key), on);
    } catch (error) {
      props.failed(error);
    }
  }

  /** Some rows, also such as were never in sight. */
  async function between(/** @type {number} */ from, /** @type {number} */ to) {
    /** @type {T[]} */
    const found = [];
    for (const page of pagesOf({ first: from, last: to }, PAGE)) {
      const rows = pages.get(page) ?? (await props.load(page * PAGE, PAGE)).rows;
      found.push(...rows.slice(Math.max(0, from - page * PAGE), Math.max(0, to - page * PAGE)));
    }
    return found;
  }

  function move(/** @type {number} */ to) {
    chosen = to;
    scrollTo(topShowing(chosen, top, shape()));
    draw();
  }

  function pressed(/** @type {KeyboardEvent} */ press) {
    const command = press.ctrlKey || press.metaKey;
    const to = total > 0 && !press.altKey && !command ? rowAfter(press.key, chosen, shape()) : null;
    if (to !== null) {
      const before = chosen;
      move(to);
      if (press.shiftKey && props.picks) pick(to, to !== before);
      else anchor = to;
    } else if (press.key === "Enter") {
      const it = item(chosen);
      if (it !== undefined) props.open(it);
    } else if (press.key === " " && props.picks) {
      pick(chosen, press.shiftKey);
    } else if (command && press.key.toLowerCase() === "a" && props.picks) {
      props.picks.all();
    } else if (press.key === "Escape" && props.picks && props.picks.count(total) > 0) {
      props.picks.clear();
    } else if (props.typed && press.key.length === 1 && press.key !== " " && !command && !press.altKey) {
      props.typed(press.key);
    } else {
      return;
    }
    press.preventDefault();
  }

  root.addEventListener(
    "scroll",
    () => {
      // What we did ourselves is known.
      if (Math.abs(root.scrollTop - placed) > 1) {
        top = topAt(root.scrollTop, shape());
        placed = root.scrollTop;
      } else if (!isLong(shape())) {
        top = root.scrollTop;
      }
      if (frame === 0) frame = requestAnimationFrame(draw);
    },
    { passive: true },
  );
  root.addEventListener(
    "wheel",
    (turn) => {
      // One step of the wheel is one step in the list, however much the scrollbar stands for.
      if (!isLong(shape()) || turn.ctrlKey) return;
      turn.preventDefault();
      const unit =
        turn.deltaMode === 1 ? props.height / 2 : turn.deltaMode === 2 ? rowsInSight(shape()) * props.height : 1;
      scrollTo(top + turn.deltaY * unit);
      if (frame === 0) frame = requestAnimationFrame(draw);
    },
    { passive: false },
  );
  root.addEventListener("keydown", pressed);
  const resized = new ResizeObserver(() => {
    // For the head above the list, whose columns stand over those of the rows.
    root.parentElement?.style.setProperty("--scrollbar", `${root.offsetWidth - root.clientWidth}px`);
    draw();
  });
  resized.observe(root);

  function again() {
    generation += 1;
    lastLook = performance.now();
    fresh = new Set();
    want();
  }

  return {
    root,
    /** Asks for another list from its beginning; the one before stays until the answer is here. */
    reload() {
      turning = true;
      again();
    },
    /** Asks for the same list anew, soon; the rows in sight stay until the answer is here. */
    refresh() {
      clearTimeout(due);
      due = setTimeout(again, Math.max(0, lastLook + Math.max(REST, REST_TIMES * took) - performance.now()));
    },
    /** Draws what is selected anew. */
    redraw: draw,
    total: () => total,
    stop: () => {
      stopped = true;
      generation += 1;
      clearTimeout(due);
      cancelAnimationFrame(frame);
      resized.disconnect();
    },
  };
}
