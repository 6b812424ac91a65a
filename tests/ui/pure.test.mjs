// What can be computed without a window: dates, money, the USB scanner's keys, kinds of verdicts, bars.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as format from "../../ui/js/lib/format.js";
import { alone, means } from "../../ui/js/lib/shortcut.js";
import { notesFor, readAmount } from "../../ui/js/lib/tender.js";
import { altCharacter, usKey, watcher } from "../../ui/js/lib/wedge.js";
import { clock } from "../../ui/js/views/door/paper-list.js";
import { kindOf } from "../../ui/js/views/door/verdict.js";
import { evenly } from "../../ui/js/views/insights/parts.js";
import { inOrder } from "../../ui/js/views/event/list.js";
import { ticketState } from "../../ui/js/views/guests/guests.js";

const plain = (text) => text.replaceAll(/[\u00a0\u202f\u2009]/g, " ");

test("money has its currency's decimals and the locale's signs", () => {
  assert.equal(plain(format.money(1250, "EUR", "de")), "12,50 €");
  assert.equal(plain(format.money(1250, "EUR", "en")), "€12.50");
  assert.equal(plain(format.money(1250, "JPY", "en")), "¥1,250");
  assert.equal(plain(format.money(1250, "KWD", "en")), "KWD 1.250");
  assert.equal(plain(format.money(125_600, "EUR", "en")), "€1,256.00");
  assert.equal(format.number(125_600, "en"), "125,600");
  assert.equal(format.plainAmount(5, "EUR"), "0.05");
  assert.equal(format.plainAmount(1250, "JPY"), "1250");
});

test("amounts are read as the program reads them, in currencies with none, two and three decimals", () => {
  for (const [typed, currency, minor] of [
    ["12.50", "EUR", 1250],
    ["12,5", "EUR", 1250],
    ["1 200", "EUR", 120_000],
    [".5", "EUR", 50],
    ["0", "EUR", 0],
    ["0.500", "EUR", 50],
    ["1.200,50", "EUR", 120_050],
    ["1,00,000", "INR", 10_000_000],
    ["1,000,000", "JPY", 1_000_000],
    ["1’000", "CHF", 100_000],
    ["1200", "JPY", 1200],
    ["1.234", "KWD", 1234],
    ["2", "KWD", 2000],
  ]) {
    assert.equal(readAmount(typed, currency), minor, typed);
  }
  for (const typed of ["", ".", "abc", "-1", "1.2.3", "12.505", "1e9", "1.500", "150,000", "12 50", "1.200.50"])
    assert.equal(readAmount(typed, "EUR"), null, typed);
  assert.equal(readAmount("1.5", "JPY"), null);
  assert.equal(readAmount("1,000", "JPY"), null, "one, or a thousand");
});

test("the notes offered are the next ones above what is due", () => {
  assert.deepEqual(notesFor(1250, "EUR"), [1500, 2000, 5000]);
  assert.deepEqual(notesFor(2000, "EUR"), [5000, 10_000, 20_000]);
  assert.deepEqual(notesFor(1200, "JPY"), [1500, 2000, 5000]);
  assert.deepEqual(notesFor(1234, "KWD"), [5000, 10_000, 20_000]);
  assert.deepEqual(notesFor(0, "EUR"), []);
  for (let due = 1; due < 40_000; due += 37) assert.ok(notesFor(due, "EUR").every((note) => note > due));
});

test("shares of nothing are nothing", () => {
  assert.equal(format.percent(0, 0), 0);
  assert.equal(format.percent(1, 3), 33);
});

test("a scanner's keys are read by place, as on a US keyboard", () => {
  // AZERTY: the key beside Tab types "a", and digits need Shift.
  assert.equal(usKey({ code: "KeyQ", key: "a", shiftKey: false }), "q");
  assert.equal(usKey({ code: "KeyQ", key: "A", shiftKey: true }), "Q");
  assert.equal(usKey({ code: "Digit1", key: "&", shiftKey: false }), "1");
  assert.equal(usKey({ code: "Numpad7", key: "7", shiftKey: false }), "7");
  assert.equal(usKey({ code: "Minus", key: ")", shiftKey: false }), "-");
  assert.equal(usKey({ code: "ShiftLeft", key: "Shift", shiftKey: true }), "");
  assert.equal(usKey({ code: "", key: "7", shiftKey: false }), "7");
  assert.equal(usKey({ code: "", key: "Enter", shiftKey: false }), "");
  const shifted = [
    ["Minus", "_"],
    ["Slash", "?"],
    ["Equal", "+"],
    ["BracketLeft", "{"],
    ["Quote", '"'],
    ["Digit2", "@"],
  ];
  for (const [code, sign] of shifted) assert.equal(usKey({ code, key: "x", shiftKey: true }), sign);
});

test("a character that is typed as a number with Alt held is that character", () => {
  for (const [digits, character] of [
    ["065", "A"],
    ["65", "A"],
    ["0228", "ä"],
    ["013", "\r"],
    ["", ""],
    ["0", ""],
    ["999", ""],
  ])
    assert.equal(altCharacter(digits), character);
});

/** Types a text on a US keyboard, `gap` milliseconds a key. */
function typed(keys, text, from, gap, value = "") {
  [...text].forEach((key, nth) =>
    keys.press(
      { code: /\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`, key, shiftKey: false, at: from + nth * gap },
      value,
    ),
  );
  return from + text.length * gap;
}

test("a burst that ends with Enter is a scan, wherever the focus is", () => {
  const keys = watcher();
  let at = typed(keys, "zo", 1_000, 180, "");
  at = typed(keys, "1234567890", at + 400, 8, "zo");
  assert.deepEqual(keys.enter(at), { scans: [{ code: "1234567890" }], before: "zo" });
  assert.equal(keys.enter(at + 1), null, "once");
});

test("a person who types is not a scanner", () => {
  const keys = watcher();
  assert.equal(keys.enter(typed(keys, "lovelace", 1_000, 110)), null);
  assert.equal(keys.enter(typed(keys, "abc", 9_000, 10)), null, "too short");
  assert.equal(keys.enter(typed(keys, "1234567890", 20_000, 8) + 2_000), null, "Enter came much later");
});

test("a hiccup of the system does not cut a code in two", () => {
  const keys = watcher();
  const at = typed(keys, "12345678", 1_000, 8);
  assert.equal(keys.enter(typed(keys, "90123456", at + 200, 8))?.scans[0]?.code, "1234567890123456");
});

test("a code is whole although a busy system stumbled at its first keys", () => {
  const keys = watcher();
  const code = "90210345".repeat(14);
  let at = 1_000;
  for (const [nth, digit] of [...code].entries()) {
    at += nth === 1 || nth === 3 ? 200 : 4;
    keys.press({ code: `Digit${digit}`, key: digit, shiftKey: false, at }, nth === 0 ? "" : "x");
  }
  assert.deepEqual(keys.enter(at + 5), { scans: [{ code }], before: "" });
});

const CODE = "1234567890123".repeat(15);

test("what a scanner means is read in both ways: as characters and as keys", () => {
  const keys = watcher();
  // The laptop's keyboard is French and the scanner's American: digits come out as letters.
  [..."1234567"].forEach((digit, nth) =>
    keys.press({ code: `Digit${digit}`, key: "&é\"'(-è"[nth], shiftKey: false, at: 1_000 + nth * 5 }, ""),
  );
  assert.deepEqual(keys.enter(1_040)?.scans, [{ code: "&é\"'(-è", keys: "1234567" }]);
  // Both are French: digits need Shift, and a US keyboard has other signs there.
  [...CODE].forEach((digit, nth) =>
    keys.press({ code: `Digit${digit}`, key: digit, shiftKey: true, at: 5_000 + nth * 5 }, ""),
  );
  const [scan] = keys.enter(5_000 + CODE.length * 5)?.scans ?? [];
  assert.equal(scan?.code, CODE);
});

test("two codes without a pause are two scans, and a scanner without an Enter is done when it rests", () => {
  const keys = watcher();
  const other = CODE.replace("1", "2");
  const at = typed(keys, CODE + other, 1_000, 4, "zo");
  assert.deepEqual(keys.enter(at), { scans: [{ code: CODE }, { code: other }], before: "zo" });
  typed(keys, CODE, 20_000, 4);
  assert.deepEqual(keys.rest(), { scans: [{ code: CODE }], before: "" });
  assert.equal(keys.rest(), null, "once");
  typed(keys, "1234567", 40_000, 4);
  assert.equal(keys.rest(), null, "a person's digits wait for Enter");
});

test("a blank within a scanner's burst is known as part of it", () => {
  const keys = watcher();
  assert.ok(!keys.runs(0), "a blank alone is a person's");
  typed(keys, "A B", 0, 4);
  assert.ok(keys.runs(20));
  assert.ok(!keys.runs(500), "whoever presses a button later means the button");
});

test("verdicts come in kinds that sound and look different", () => {
  const answer = (verdict, reason, more = {}) =>
    kindOf({ verdict, reason, direction: "in", notes: [], just_in: null, ...more });
  assert.equal(answer("admit", "admitted"), "admit");
  assert.equal(answer("admit", "admitted", { notes: ["wheelchair"] }), "attention");
  assert.equal(answer("admit", "unlisted"), "attention");
  assert.equal(answer("admit", "manual"), "admit");
  assert.equal(answer("admit", "manual", { direction: "out" }), "out");
  assert.equal(answer("admit", "exited", { direction: "out" }), "out");
  assert.equal(answer("ask", "question"), "ask");
  assert.equal(answer("ask", "unpaid"), "ask");
  assert.equal(answer("refuse", "already_in"), "duplicate");
  assert.equal(answer("refuse", "already_in", { just_in: 0 }), "again");
  assert.equal(answer("refuse", "forged"), "refuse");
});

test("a key that chooses is meant as it is printed, and digits wherever they are", () => {
  const press = (key, code) => ({ key, code });
  assert.ok(means(press("y", "KeyY"), "Y") && means(press("Y", "KeyZ"), "Y"), "a German Y");
  assert.ok(!means(press("z", "KeyY"), "Y"), "and a German Z is none");
  assert.ok(means(press("غ", "KeyY"), "Y"), "where no Latin letters are printed, the place counts");
  assert.ok(means(press("&", "Digit1"), "1") && means(press("1", "Numpad1"), "1"), "a French 1");
  assert.ok(means(press("Enter", "NumpadEnter"), "Enter") && !means(press("1", "Digit1"), "2"));
});

test("a key that chooses is not one of a scanner's", async () => {
  let chosen = 0;
  const keys = alone();
  keys.choose(() => {
    chosen += 1;
  });
  keys.disturb();
  await new Promise((resolve) => setTimeout(resolve, 120));
  assert.equal(chosen, 0, "another key came at once");
  keys.choose(() => {
    chosen += 1;
  });
  await new Promise((resolve) => setTimeout(resolve, 120));
  assert.equal(chosen, 1);
});

test("times are read off paper as they are written", () => {
  for (const [typed, meant] of [
    ["19:42", "19:42"],
    ["1942", "19:42"],
    ["742", "07:42"],
    ["7.5", "07:05"],
    ["19h30", "19:30"],
    ["20", "20:00"],
    [" 00:00 ", "00:00"],
  ])
    assert.equal(clock(typed), meant, typed);
  for (const typed of ["", "24:00", "19:60", "soon", "12345", "1:2:3"]) assert.equal(clock(typed), null, typed);
});

test("gaps between arrivals are drawn, and a long event still fits", () => {
  const bars = evenly([
    { from: "2026-11-21T18:00:00Z", entries: 3 },
    { from: "2026-11-21T18:15:00Z", entries: 2 },
  ]);
  assert.deepEqual(
    bars.map(({ entries }) => entries),
    [3, 0, 0, 2],
  );
  const days = evenly([
    { from: "2026-11-19T18:00:00Z", entries: 3 },
    { from: "2026-11-21T18:15:00Z", entries: 2 },
  ]);
  assert.ok(days.length <= 72);
  assert.equal(
    days.reduce((sum, { entries }) => sum + entries, 0),
    5,
  );
  assert.deepEqual(evenly([]), []);
});

test("one thing is told of a ticket: the one that matters at the desk", () => {
  const ticket = { state: "valid", inside: false, paid: true, entered_at: null };
  assert.equal(ticketState(ticket), "valid");
  assert.equal(ticketState({ ...ticket, paid: false }), "unpaid");
  assert.equal(ticketState({ ...ticket, entered_at: "2026-11-21T18:00:00Z" }), "left");
  assert.equal(ticketState({ ...ticket, inside: true, paid: false }), "inside");
  assert.equal(ticketState({ ...ticket, inside: true, state: "cancelled" }), "cancelled");
});

test("events are listed as they are needed: those of now, those to come, those that were", () => {
  const event = (name, starts, running = false) => ({ name, starts, running });
  const listed = inOrder(
    [
      event("last year", "2025-11-21T18:00:00Z"),
      event("next year", "2027-11-21T18:00:00Z"),
      event("yesterday", "2026-11-20T18:00:00Z"),
      event("tomorrow", "2026-11-22T18:00:00Z"),
      event("tonight", "2026-11-21T18:00:00Z", true),
    ],
    new Date("2026-11-21T20:00:00Z"),
  );
  assert.deepEqual(
    listed.map(({ name }) => name),
    ["tonight", "tomorrow", "next year", "yesterday", "last year"],
  );
});

test("a code that follows a typed number within a second is that code alone", () => {
  const keys = watcher();
  const press = (digit, at) => keys.press({ code: `Digit${digit}`, key: digit, shiftKey: false, at }, "");
  [..."427"].forEach((digit, nth) => press(digit, nth * 120));
  const code = "0123456789".repeat(20).slice(0, 195);
  [...code].forEach((digit, nth) => press(digit, 800 + nth * 2));
  assert.equal(keys.enter(1_200)?.scans[0]?.code, code);
});

test("a notice concerns a screen by its event and its parts", async () => {
  const { concerns } = await import("../../ui/js/lib/live.js");
  const sold = { events: ["gala"], parts: ["orders", "tickets"] };
  assert.equal(concerns(sold, "gala", ["tickets"]), true);
  assert.equal(concerns(sold, "gala", ["scans"]), false, "another part");
  assert.equal(concerns(sold, "ball", ["tickets"]), false, "another event");
  assert.equal(concerns({ events: [], parts: ["tickets"] }, "gala", ["tickets"]), true, "nobody knows which event");
  assert.equal(concerns(sold, undefined, undefined), true);
  assert.equal(concerns(undefined, "gala", ["scans"]), true, "a notice that says nothing is about everything");
});
