// Times on the clocks of a zone: by the program's tables alone, as another implementation tells them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as format from "../../ui/js/lib/format.js";
import { aWeekLater } from "../../ui/js/views/event/archive.js";
import { isTwice, learn, offsetAt, offsetText, readings } from "../../ui/js/lib/zones.js";
import { ROOT, scripts } from "./sources.mjs";

/** What the program hands the window; a test of the program keeps the file. */
const TABLES = JSON.parse(readFileSync(join(ROOT, "tests/ui/zones.json"), "utf8"));
learn([...TABLES, { name: "UTC", offsets: [[0, 0]] }, { name: "Asia/Kolkata", offsets: [[0, 19_800]] }]);

/** What another implementation says: see the file's head. */
const OPINIONS = readFileSync(join(ROOT, "src-tauri/crates/core/tests/zones.txt"), "utf8")
  .split("\n")
  .filter((line) => line.includes("|"))
  .map((line) => {
    const [offsets, changes] = line.split("|");
    const [name, ...asked] = offsets.trim().split(" ");
    return {
      name,
      asked: asked.map(Number),
      changes:
        changes.trim() === ""
          ? []
          : changes
              .trim()
              .split(" ")
              .map((change) => change.split(":").map(Number)),
    };
  });

test("winter and summer are told as another implementation tells them", () => {
  const days = ["2026-01-15", "2026-07-15", "2027-01-15", "2027-07-15", "2036-01-15", "2036-07-15"];
  for (const { name, asked, changes } of OPINIONS) {
    for (const [nth, day] of days.entries()) {
      const at = Date.parse(`${day}T12:00:00Z`);
      assert.equal(offsetAt(at, name), asked[nth], `${name} ${day}`);
      const local = new Date(at + asked[nth] * 1000).toISOString();
      assert.equal(format.localText(`${day}T12:00:00Z`, name), local.slice(0, 19), name);
      assert.equal(format.time(`${day}T12:00:00Z`, name, "de"), local.slice(11, 16), name);
      assert.deepEqual(readings(local.slice(0, 16), name), [asked[nth]], `${name} ${local}`);
    }
    for (const [second, offset] of changes) {
      assert.equal(offsetAt(second * 1000, name), offset, `${name} ${second}`);
      assert.notEqual(offsetAt(second * 1000 - 1, name), offset, `${name} ${second}`);
    }
  }
  const names = ["America/Mexico_City", "Africa/Cairo", "Asia/Almaty", "America/Asuncion", "America/Nuuk"];
  for (const name of [...names, "America/Vancouver", "Africa/Casablanca", "America/Coyhaique"])
    assert.ok(
      OPINIONS.some((one) => one.name === name),
      name,
    );
});

test("a local time is a moment with every offset that leads back to it", () => {
  for (const { name } of OPINIONS) {
    for (let at = Date.parse("2026-01-01T00:10Z"); at < Date.parse("2028-01-01"); at += 47 * 60_000) {
      const local = format.localText(new Date(at).toISOString(), name);
      const offsets = readings(local, name);
      assert.ok(offsets.includes(offsetAt(at, name)), `${name} ${local}`);
      assert.equal(offsets.length === 2, isTwice(at, name), `${name} ${local}`);
      for (const offset of offsets)
        assert.equal(format.localText(`${local}${offsetText(offset)}`, name), local, `${name} ${local}`);
    }
  }
});

test("the hour that comes twice is told apart, the one that is jumped over is none", () => {
  assert.equal(format.time("2026-10-25T00:10:00Z", "Europe/Madrid", "de"), "02:10 (UTC+02:00)");
  assert.equal(format.time("2026-10-25T01:10:00Z", "Europe/Madrid", "de"), "02:10 (UTC+01:00)");
  assert.equal(format.time("2026-10-25T02:10:00Z", "Europe/Madrid", "de"), "03:10");
  const both = format.range("2026-10-25T00:10:00Z", "2026-10-25T01:10:00Z", "Europe/Madrid", "en-GB");
  assert.match(both, /02:10 \(UTC\+02:00\) – .*02:10 \(UTC\+01:00\)$/);
  assert.deepEqual(readings("2026-10-25T02:10", "Europe/Madrid"), [7200, 3600]);
  assert.deepEqual(readings("2026-03-29T02:30", "Europe/Madrid"), []);
  assert.deepEqual(readings("2026-04-05T01:45", "Australia/Lord_Howe"), [39_600, 37_800]);
  assert.equal(offsetText(-12_600), "-03:30");
});

test("a zone that nobody knows is like UTC and stops nothing", () => {
  assert.equal(format.time("2026-11-21T18:05:00Z", "Mars/Olympus", "de"), "18:05");
  assert.deepEqual(readings("2026-11-21T18:05", "Etc/Unknown"), [0]);
});

test("times are told in the event's zone, also where the wire has more decimals than a Date", () => {
  const at = "2026-11-21T18:05:06.123456789Z";
  assert.equal(format.time(at, "Europe/Madrid", "de"), "19:05");
  assert.equal(format.time(at, "Asia/Kolkata", "de"), "23:35");
  assert.equal(format.localText(at, "Asia/Kolkata"), "2026-11-21T23:35:06");
  assert.equal(format.localText(at, "Pacific/Auckland"), "2026-11-22T07:05:06");
});

test("hours are told as the door's answers tell them, whatever the locale", () => {
  assert.equal(format.time("2026-11-21T18:05:00Z", "UTC", "en-US"), "18:05");
  assert.equal(format.time("2026-11-21T00:05:00Z", "UTC", "en-US"), "00:05");
  for (const words of [
    format.dateTime("2026-11-21T18:05:00Z", "UTC", "en-US"),
    format.range("2026-11-21T18:05:00Z", "2026-11-21T20:05:00Z", "UTC", "en-US"),
  ]) {
    assert.match(words, /18:05/);
    assert.doesNotMatch(words, /[AP]M/);
  }
});

test("today is told without its date", () => {
  const now = new Date("2026-11-21T20:00:00Z");
  assert.equal(format.shortMoment("2026-11-21T18:05:00Z", "UTC", now, "de"), "18:05");
  assert.match(format.shortMoment("2026-11-20T18:05:00Z", "UTC", now, "de"), /20\. Nov/);
});

test("a day in a list has its year only when that is another", () => {
  const now = new Date("2026-11-21T20:00:00Z");
  assert.doesNotMatch(format.day("2026-11-28T18:00:00Z", "UTC", now, "en"), /2026/);
  assert.match(format.day("2027-01-02T18:00:00Z", "UTC", now, "en"), /2027/);
  // New Year's Eve in London is New Year's Day in Auckland.
  assert.match(format.day("2026-12-31T20:00:00Z", "Pacific/Auckland", now, "en"), /2027/);
});

test("a week later it is the same time of day", () => {
  assert.equal(aWeekLater("2026-10-23T20:00:00"), "2026-10-30T20:00:00");
  assert.equal(aWeekLater("2026-12-28T01:30:00"), "2027-01-04T01:30:00");
});

test("the browser is asked for no zone and for no local time", () => {
  for (const { path, text } of scripts) {
    for (const [, zone] of text.matchAll(/timeZone:\s*([^\s,})]+)/g)) assert.equal(zone, '"UTC"', path);
    assert.doesNotMatch(text, /supportedValuesOf\("timeZone"\)|\.timeZone\b|getTimezoneOffset/, path);
    assert.doesNotMatch(text, /\.[gs]et(FullYear|Month|Date|Day|Hours|Minutes)\(/, path);
    assert.doesNotMatch(text, /toLocale(Date|Time)?String|\bDateTimeFormat\(\)/, path);
    // Without the UTC of this line, a formatter takes the browser's own zone.
    for (const [call] of text.matchAll(/new Intl\.DateTimeFormat\([^)]*\)/g)) assert.match(call, /"UTC"/, path);
  }
});
