// Long lists without a window: where rows stand, what the keyboard does, what is selected, and a ticket's story in
// words.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  TALLEST,
  clamp,
  drawnHeight,
  isLong,
  lastTop,
  pagesOf,
  rowAfter,
  rowsAt,
  rowsInSight,
  scrollAt,
  topAt,
  topShowing,
} from "../../ui/js/lib/scroll.js";
import { picks } from "../../ui/js/lib/selection.js";
import { speak } from "../../ui/js/lib/words.js";
import { details } from "../../ui/js/views/guests/history.js";
import { wordsFile } from "./sources.mjs";

await speak("en", wordsFile);

const hundredThousand = { total: 100_000, height: 52, view: 600 };
const million = { total: 1_000_000, height: 52, view: 600 };

test("up to some hundred thousand rows the scrollbar is as long as the list", () => {
  assert.equal(isLong(hundredThousand), false);
  assert.equal(drawnHeight(hundredThousand), 5_200_000);
  assert.equal(topAt(123_456, hundredThousand), 123_456);
  assert.equal(scrollAt(123_456, hundredThousand), 123_456);
});

test("a million rows fit behind a scrollbar that a browser can draw, from the first to the last", () => {
  assert.equal(isLong(million), true);
  assert.equal(drawnHeight(million), TALLEST);
  assert.ok(TALLEST < 33_554_431, "WebKit's longest");
  assert.equal(topAt(0, million), 0);
  assert.equal(topAt(TALLEST - 600, million), lastTop(million));
  const { first, last } = rowsAt(topAt(TALLEST - 600, million), million);
  assert.equal(last, 1_000_000);
  assert.ok(first > 999_980);
  for (const top of [0, 1, 52, 26_000_000, lastTop(million)])
    assert.ok(Math.abs(topAt(scrollAt(top, million), million) - top) < 0.01, String(top));
  // Beyond either end, as an elastic scrollbar goes.
  assert.equal(topAt(-50, million), 0);
  assert.equal(topAt(TALLEST + 50, million), lastTop(million));
});

test("every row can be reached, also where one pixel of the scrollbar is several rows", () => {
  const tall = { total: 100_000_000, height: 52, view: 600 };
  for (const nth of [0, 1, 12_345_678, 99_999_998, 99_999_999]) {
    const { first, last } = rowsAt(topShowing(nth, 0, tall), tall);
    assert.ok(nth >= first && nth < last, String(nth));
  }
});

test("the rows in sight are drawn, and some around them, never others", () => {
  assert.deepEqual(rowsAt(0, hundredThousand), { first: 0, last: 12 });
  assert.deepEqual(rowsAt(0, hundredThousand, 8), { first: 0, last: 20 });
  assert.deepEqual(rowsAt(52 * 500 + 10, hundredThousand, 8), { first: 492, last: 520 });
  assert.deepEqual(rowsAt(lastTop(hundredThousand), hundredThousand, 8), { first: 99_980, last: 100_000 });
  assert.deepEqual(rowsAt(0, { total: 0, height: 52, view: 600 }, 8), { first: 0, last: 0 });
  assert.deepEqual(rowsAt(0, { total: 3, height: 52, view: 600 }, 8), { first: 0, last: 3 });
  assert.deepEqual(
    rowsAt(9_999, { total: 3, height: 52, view: 600 }),
    { first: 3, last: 3 },
    "a list that became shorter",
  );
});

test("only the pages that rows in sight are on are asked for", () => {
  assert.deepEqual(pagesOf({ first: 0, last: 100 }, 100), [0]);
  assert.deepEqual(pagesOf({ first: 95, last: 101 }, 100), [0, 1]);
  assert.deepEqual(pagesOf({ first: 99_980, last: 100_000 }, 100), [999]);
  assert.deepEqual(pagesOf({ first: 7, last: 7 }, 100), []);
});

test("keys move by rows, pages and to the ends, and stop there", () => {
  assert.equal(rowsInSight(million), 11);
  const at = (key, nth) => rowAfter(key, nth, million);
  assert.deepEqual(
    ["ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End"].map((key) => at(key, 100)),
    [101, 99, 111, 89, 0, 999_999],
  );
  assert.deepEqual(
    ["ArrowUp", "PageUp"].map((key) => at(key, 0)),
    [0, 0],
  );
  assert.deepEqual(
    ["ArrowDown", "PageDown"].map((key) => at(key, 999_999)),
    [999_999, 999_999],
  );
  assert.equal(at("x", 5), null);
});

test("a row that is moved to comes wholly into sight, and one that is there moves nothing", () => {
  assert.equal(topShowing(5, 0, hundredThousand), 0);
  assert.equal(topShowing(11, 0, hundredThousand), 12 * 52 - 600);
  assert.equal(topShowing(3, 52 * 10, hundredThousand), 52 * 3);
  assert.equal(topShowing(99_999, 0, hundredThousand), lastTop(hundredThousand));
  assert.equal(clamp(-5, hundredThousand), 0);
  assert.equal(clamp(9e9, hundredThousand), lastTop(hundredThousand));
});

test("some are selected, or all without some", () => {
  let told = 0;
  const selected = picks(() => {
    told += 1;
  });
  selected.set(["A", "B"], true);
  selected.set(["B"], false);
  assert.deepEqual([selected.has("A"), selected.has("B"), selected.count(9), told], [true, false, 1, 2]);
  assert.deepEqual(selected.wire({ search: "x" }), { which: "these", numbers: ["A"] });
  selected.all();
  selected.set(["B"], false);
  assert.deepEqual(
    [selected.has("A"), selected.has("B"), selected.has("never seen"), selected.count(9)],
    [true, false, true, 8],
  );
  assert.deepEqual(selected.wire({ search: "x" }), { which: "fitting", query: { search: "x" }, except: ["B"] });
  selected.set(["B"], true);
  assert.equal(selected.count(9), 9);
  selected.clear();
  assert.deepEqual([selected.count(9), selected.isAll()], [0, false]);
});

test("a story tells what was done and why, without what there was before", () => {
  const entry = {
    at: "2026-11-21T18:00:00Z",
    kind: "changed",
    device: "Office",
    person: null,
    gate: null,
    area: null,
    reason: null,
    text: null,
    fields: [],
    amount: null,
    currency: null,
    method: null,
    serial: null,
    undone: false,
    paper: false,
    accepted_unpaid: false,
    accepted_reissued: false,
  };
  assert.deepEqual(details(entry), []);
  assert.deepEqual(details({ ...entry, fields: ["name", "seat"], text: "B 7" }), ["Name, Seat", "“B 7”"]);
  assert.deepEqual(details({ ...entry, kind: "paid", amount: 1250, currency: "EUR", method: "cash" }), [
    "€12.50 · Cash",
  ]);
  assert.deepEqual(details({ ...entry, kind: "refused", reason: "already_in", gate: "North", area: "Lounge" }), [
    "Already in",
    "North · Lounge",
  ]);
  assert.deepEqual(
    details({ ...entry, kind: "came_in", reason: "admitted", undone: true, paper: true, accepted_unpaid: true }),
    ["Not paid, let in all the same", "On paper, typed in later", "Taken back later"],
  );
});
