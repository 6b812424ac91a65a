// How an event's Google Sheet is told: how it stands, and what is wrong.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TROUBLES, inShort, troubleInWords } from "../../ui/js/lib/sheet.js";
import { speak, t } from "../../ui/js/lib/words.js";
import { ROOT, wordsFile } from "./sources.mjs";

await speak("en", wordsFile);

const status = (changes) => ({
  state: "waiting",
  waiting: 0,
  working: false,
  last_success: null,
  next_try: null,
  error: null,
  proposals: 0,
  ...changes,
});

test("how a sheet stands is said in a few words", () => {
  for (const [changes, left, words] of [
    [{ state: "up_to_date" }, null, "Up to date"],
    [{ state: "up_to_date", working: true }, null, "Up to date"],
    [{ waiting: 3 }, 20, "3 waiting, next try in 20 s"],
    [{ waiting: 1 }, 0, "1 waiting"],
    [{ waiting: 1200 }, null, "1,200 waiting"],
    [{ waiting: 2, working: true }, null, "Sending 2 changes…"],
    [{}, 5, "Next try in 5 s"],
    [{}, null, "Trying…"],
    [{ state: "needs_person", waiting: 3 }, null, "Needs you"],
  ])
    assert.equal(inShort(status(changes), left), words);
});

test("everything that can be wrong has words and a way out, in the program's own list", () => {
  const rust = readFileSync(join(ROOT, "src-tauri/crates/sync/src/trouble.rs"), "utf8");
  const codes = [
    ...rust.slice(rust.indexOf("pub fn code("), rust.indexOf("pub fn outcome(")).matchAll(/=> "([a-z_]+)"/g),
  ].map(([, code]) => code);
  assert.ok(codes.length > 10);
  assert.deepEqual([...TROUBLES].sort(), codes.sort());
  for (const code of codes) {
    const { title, next } = troubleInWords({ code, detail: null, message: "", hint: "" }, null);
    assert.ok(!title.startsWith("sheet-") && !next.startsWith("sheet-"), code);
  }
});

test("a sheet that is not shared says with whom, and what is not known here says its own sentence", () => {
  const account = "mirror@example.iam.gserviceaccount.com";
  const shared = troubleInWords({ code: "not_shared", detail: account, message: "", hint: "" }, account);
  assert.ok(shared.next.includes(account));
  assert.equal(shared.detail, "");
  assert.ok(
    troubleInWords({ code: "not_shared", detail: null, message: "", hint: "" }, null).next.includes(
      t("sheet-this-account"),
    ),
  );
  assert.deepEqual(troubleInWords({ code: "eclipse", detail: "x", message: "the sun is gone", hint: "wait" }, null), {
    title: "The sun is gone.",
    next: "Wait.",
    detail: "",
  });
});
