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
 * @template T
 * @typedef {object} ListProps
 * @property {string} label
 * @property {string} testid
 * @property {number} height of a row, in pixels
 * @property {(offset: number, limit: number) => Promise<{ rows: T[], total: number }>} load
 * @property {(item: T) => Node[]} row its cells
 * @property {(item: T) => string} key what tells rows apart
 * @property {(item: T) => string} name what a row is called, for its box
 * @property {(item: T) => void} open
 * @property {(total: number) => void} counted
 * @property {(error: unknown) => void} failed
 * @property {(key: string) => void} [typed]
 * @property {import("../lib/selection.js").Picks} [picks]
 */

/**
 * A virtual list. Arrow keys, Page Up and Down, Home and End move, Enter opens, what is typed goes to the search. With
 * `picks` rows can be selected: by their box or Space, a span of them with Shift, all with Ctrl+A.
 * @template T
 */
export class VirtualList {
  #id = freshId("rows");
  #tall = h("div", { class: "rows-tall", role: "rowgroup" });
  #props;
  /** @type {Map<number, T[]>} */
  #pages = new Map();
  /** Pages that were asked for since the list last changed. @type {Set<number>} */
  #fresh = new Set();
  /** @type {Map<number, { element: HTMLElement, shown: string }>} */
  #drawn = new Map();
  #total = 0;
  #chosen = 0;
  #anchor = 0;
  #generation = 0;
  #loading = 0;
  /** The list that is asked for now has not answered yet: what is on the screen is the one before. */
  #turning = false;
  /** How far down the list is, and where the scrollbar was put for that. */
  #top = 0;
  #placed = 0;
  #frame = 0;
  #lastLook = 0;
  #took = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #due;
  #stopped = false;
  // For the head above the list, whose columns stand over those of the rows. In the next frame: what changes the list's
  // own size while its size is told is an error of the page.
  #resized = new ResizeObserver(() => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.root.parentElement?.style.setProperty("--scrollbar", `${this.root.offsetWidth - this.root.clientWidth}px`);
      this.#draw();
    });
  });

  /** @param {ListProps<T>} props */
  constructor(props) {
    this.#props = props;
    const { label, testid, picks } = props;
    this.root = h(
      "div",
      {
        class: "rows",
        role: "grid",
        tabindex: "0",
        "aria-label": label,
        "aria-multiselectable": picks ? "true" : null,
        testid,
      },
      this.#tall,
    );
    this.root.style.setProperty("--row", `${props.height}px`);
    this.root.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    this.root.addEventListener("wheel", (turn) => this.#wheel(turn), { passive: false });
    this.root.addEventListener("keydown", (press) => this.#pressed(press));
    this.#resized.observe(this.root);
  }

  /** Asks for another list from its beginning; the one before stays until the answer is here. */
  reload() {
    this.#turning = true;
    this.#again();
  }

  /** Asks for the same list anew, soon; the rows in sight stay until the answer is here. */
  refresh() {
    clearTimeout(this.#due);
    const rest = this.#lastLook + Math.max(REST, REST_TIMES * this.#took) - performance.now();
    this.#due = setTimeout(() => this.#again(), Math.max(0, rest));
  }

  /** Draws what is selected anew. */
  redraw() {
    this.#draw();
  }

  total() {
    return this.#total;
  }

  stop() {
    this.#stopped = true;
    this.#generation += 1;
    clearTimeout(this.#due);
    cancelAnimationFrame(this.#frame);
    this.#resized.disconnect();
  }

  #again() {
    this.#generation += 1;
    this.#lastLook = performance.now();
    this.#fresh = new Set();
    this.#want();
  }

  #shape() {
    return { total: this.#total, height: this.#props.height, view: this.root.clientHeight };
  }

  /** @param {number} nth */
  #item(nth) {
    return this.#pages.get(Math.floor(nth / PAGE))?.[nth % PAGE];
  }

  /** Asks for what is in sight and not here, the first missing page first. */
  #want() {
    if (this.#stopped) return;
    const near = this.#turning ? [0] : pagesOf(rowsAt(this.#top, this.#shape(), MARGIN), PAGE);
    for (const page of this.#total === 0 && !this.#turning ? [0] : near) {
      if (this.#loading >= AT_ONCE) return;
      if (!this.#fresh.has(page)) this.#load(page);
    }
  }

  async #load(/** @type {number} */ page) {
    this.#fresh.add(page);
    this.#loading += 1;
    const mine = this.#generation;
    const began = performance.now();
    try {
      const answer = await this.#props.load(page * PAGE, PAGE);
      if (mine !== this.#generation) return;
      this.#took = performance.now() - began;
      if (this.#turning) {
        this.#turning = false;
        this.#pages.clear();
        this.#chosen = this.#anchor = 0;
        this.#scrollTo(0);
      }
      this.#pages.set(page, answer.rows);
      this.#counted(answer.total);
      this.#forget();
    } catch (error) {
      if (mine === this.#generation) this.#props.failed(error);
    } finally {
      this.#loading -= 1;
      this.#draw();
    }
  }

  #counted(/** @type {number} */ now) {
    if (now !== this.#total) {
      this.#total = now;
      this.#chosen = Math.min(this.#chosen, Math.max(0, this.#total - 1));
      this.#tall.style.height = `${drawnHeight(this.#shape())}px`;
      this.root.setAttribute("aria-rowcount", String(this.#total));
      this.#scrollTo(this.#top);
    }
    this.#props.counted(this.#total);
  }

  /** Drops the pages farthest from what is in sight. */
  #forget() {
    const here = Math.floor(this.#top / this.#props.height / PAGE);
    const far = [...this.#pages.keys()].sort((a, b) => Math.abs(b - here) - Math.abs(a - here));
    for (const page of far.slice(0, Math.max(0, this.#pages.size - KEPT))) {
      this.#pages.delete(page);
      this.#fresh.delete(page);
    }
  }

  #scrollTo(/** @type {number} */ to) {
    this.#top = clamp(to, this.#shape());
    this.root.scrollTop = scrollAt(this.#top, this.#shape());
    // Read back: the scrollbar stands on whole pixels, and on fewer of them than the list has.
    this.#placed = this.root.scrollTop;
  }

  #draw() {
    this.#frame = 0;
    const { first, last } = rowsAt(this.#top, this.#shape(), MARGIN);
    // A scrollbar that stands for more than it is long does not stand where its row does.
    const shift = isLong(this.#shape()) ? this.root.scrollTop - this.#top : 0;
    for (const [nth, { element }] of this.#drawn) {
      if (nth >= first && nth < last) continue;
      element.remove();
      this.#drawn.delete(nth);
    }
    for (let nth = first; nth < last; nth += 1) {
      const element = this.#drawRow(nth, this.#item(nth));
      element.style.transform = `translateY(${nth * this.#props.height + shift}px)`;
    }
    if (this.#total > 0) this.root.setAttribute("aria-activedescendant", `${this.#id}-${this.#chosen}`);
    else this.root.removeAttribute("aria-activedescendant");
    this.#want();
  }

  #drawRow(/** @type {number} */ nth, /** @type {T | undefined} */ it) {
    const picked = it !== undefined && this.#props.picks?.has(this.#props.key(it)) === true;
    const shown = JSON.stringify([nth === this.#chosen, picked, it ?? null]);
    const before = this.#drawn.get(nth);
    if (before?.shown === shown) return before.element;
    const element =
      before?.element ??
      h("div", {
        role: "row",
        id: `${this.#id}-${nth}`,
        testid: "row",
        "aria-rowindex": nth + 1,
        onclick: (/** @type {MouseEvent} */ click) => this.#clicked(nth, click),
      });
    element.className = `row${nth === this.#chosen ? " current" : ""}${picked ? " picked" : ""}`;
    if (this.#props.picks) element.setAttribute("aria-selected", String(picked));
    element.setAttribute("aria-busy", String(it === undefined));
    fill(
      element,
      it === undefined ? h("span", { role: "gridcell" }, h("span", { class: "row-wait" })) : this.#cells(it, picked),
    );
    this.#drawn.set(nth, { element, shown });
    if (before === undefined) put(this.#tall, element);
    return element;
  }

  #cells(/** @type {T} */ it, /** @type {boolean} */ picked) {
    const own = this.#props.row(it);
    for (const cell of own) if (cell instanceof HTMLElement) cell.setAttribute("role", "gridcell");
    const box =
      this.#props.picks &&
      h(
        "span",
        { class: "row-box", role: "gridcell" },
        h("input", {
          type: "checkbox",
          tabindex: "-1",
          checked: picked,
          "aria-label": this.#props.name(it),
          testid: "row-pick",
        }),
      );
    return box ? [box, ...own] : own;
  }

  #clicked(/** @type {number} */ nth, /** @type {MouseEvent} */ click) {
    const it = this.#item(nth);
    if (it === undefined) return;
    this.#chosen = nth;
    const inBox = click.target instanceof Element && click.target.closest(".row-box") !== null;
    if (this.#props.picks && (inBox || click.shiftKey || click.ctrlKey || click.metaKey)) {
      this.#pick(nth, click.shiftKey);
      this.root.focus({ preventScroll: true });
      return;
    }
    this.#draw();
    this.#props.open(it);
  }

  /** Selects a row or takes it out; a span from the last one on is made like the last one. */
  async #pick(/** @type {number} */ nth, /** @type {boolean} */ span) {
    const it = this.#item(nth);
    if (!this.#props.picks || it === undefined) return;
    if (!span) {
      this.#anchor = nth;
      this.#props.picks.set([this.#props.key(it)], !this.#props.picks.has(this.#props.key(it)));
      return;
    }
    const first = this.#item(this.#anchor);
    const on = first === undefined || this.#props.picks.has(this.#props.key(first)) || this.#anchor === nth;
    const [from, to] = [Math.min(this.#anchor, nth), Math.max(this.#anchor, nth) + 1];
    try {
      this.#props.picks.set((await this.#between(from, to)).map(this.#props.key), on);
    } catch (error) {
      this.#props.failed(error);
    }
  }

  /** Some rows, also such as were never in sight. */
  async #between(/** @type {number} */ from, /** @type {number} */ to) {
    /** @type {T[]} */
    const found = [];
    for (const page of pagesOf({ first: from, last: to }, PAGE)) {
      const rows = this.#pages.get(page) ?? (await this.#props.load(page * PAGE, PAGE)).rows;
      found.push(...rows.slice(Math.max(0, from - page * PAGE), Math.max(0, to - page * PAGE)));
    }
    return found;
  }

  #move(/** @type {number} */ to) {
    this.#chosen = to;
    this.#scrollTo(topShowing(this.#chosen, this.#top, this.#shape()));
    this.#draw();
  }

  #pressed(/** @type {KeyboardEvent} */ press) {
    const command = press.ctrlKey || press.metaKey;
    const to = this.#total > 0 && !press.altKey && !command ? rowAfter(press.key, this.#chosen, this.#shape()) : null;
    if (to !== null) {
      const before = this.#chosen;
      this.#move(to);
      if (press.shiftKey && this.#props.picks) this.#pick(to, to !== before);
      else this.#anchor = to;
    } else if (press.key === "Enter") {
      const it = this.#item(this.#chosen);
      if (it !== undefined) this.#props.open(it);
    } else if (press.key === " " && this.#props.picks) {
      this.#pick(this.#chosen, press.shiftKey);
    } else if (command && press.key.toLowerCase() === "a" && this.#props.picks) {
      this.#props.picks.all();
    } else if (press.key === "Escape" && this.#props.picks && this.#props.picks.count(this.#total) > 0) {
      this.#props.picks.clear();
    } else if (this.#props.typed && press.key.length === 1 && press.key !== " " && !command && !press.altKey) {
      this.#props.typed(press.key);
    } else {
      return;
    }
    press.preventDefault();
  }

  #scrolled() {
    // What we did ourselves is known.
    if (Math.abs(this.root.scrollTop - this.#placed) > 1) {
      this.#top = topAt(this.root.scrollTop, this.#shape());
      this.#placed = this.root.scrollTop;
    } else if (!isLong(this.#shape())) {
      this.#top = this.root.scrollTop;
    }
    this.#drawSoon();
  }

  /** One step of the wheel is one step in the list, however much the scrollbar stands for. @param {WheelEvent} turn */
  #wheel(turn) {
    if (!isLong(this.#shape()) || turn.ctrlKey) return;
    turn.preventDefault();
    const { height } = this.#props;
    const unit = turn.deltaMode === 1 ? height / 2 : turn.deltaMode === 2 ? rowsInSight(this.#shape()) * height : 1;
    this.#scrollTo(this.#top + turn.deltaY * unit);
    this.#drawSoon();
  }

  #drawSoon() {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  }
}
