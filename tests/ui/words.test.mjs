// The one table of sentences: nothing missing, nothing left over, and every code of the program has words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { en } from "../../ui/js/words/en.js";
import { inWords, sentence } from "../../ui/js/errors.js";
import { t } from "../../ui/js/lib/words.js";
import { ROOT, scripts, union } from "./sources.mjs";

const keys = Object.keys(en);
const counted = (key) => /\.(one|other)$/.test(key) && `${key.replace(/\.(one|other)$/, "")}.one` in en;
const stem = (key) => (counted(key) ? key.replace(/\.(one|other)$/, "") : key);
const users = scripts.filter(({ path }) => !path.startsWith("words/"));
const literal = new Set(users.flatMap(({ text }) => [...text.matchAll(/\bt\(\s*"([^"]+)"/g)].map(([, key]) => key)));
const patterns = users
  .flatMap(({ text }) => [...text.matchAll(/\bt\(\s*`([^`]+)`/g)].map(([, key]) => key))
  .map((key) => new RegExp(`^${key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(".", "\\.")).join("[a-z0-9_]+")}$`));

test("every key that is used has words", () => {
  const known = new Set([...keys, ...keys.map(stem)]);
  assert.deepEqual([...literal].filter((key) => !known.has(key)), []);
  for (const pattern of patterns) assert.ok(keys.some((key) => pattern.test(stem(key))), `no words for ${pattern}`);
});

test("every key that has words is used", () => {
  const unused = keys.filter((key) => !literal.has(stem(key)) && !literal.has(key) && !patterns.some((pattern) => pattern.test(stem(key))));
  assert.deepEqual(unused, []);
});

test("plurals come in pairs", () => {
  for (const key of keys.filter((key) => key !== stem(key) && key.endsWith(".one"))) {
    assert.ok(`${stem(key)}.other` in en, key);
  }
});

test("whatever the program can answer has words", () => {
  const needed = [
    ...union("Reason").map((reason) => `reason.${reason}`),
    ...union("Role").map((role) => `role.${role}`),
    ...union("PaymentMethod").map((method) => `payment.${method}`),
    ...union("TicketState").map((state) => `guest.state.${state}`),
    ...union("GuestState").map((state) => `guests.state.${state}`),
    ...["no_camera", "busy", "denied", "unplugged", "stalled", "unsupported"].flatMap((kind) => [`camera.${kind}`, `camera.${kind}.next`]),
    ...["waiting", "printing", "held", "done", "failed", "unknown"].map((state) => `paper.job.${state}`),
  ];
  assert.deepEqual(needed.filter((key) => !(key in en)), []);
});

test("error codes, their loudness and their words are the same list as in Rust", () => {
  const rust = readFileSync(join(ROOT, "src-tauri/crates/app/src/error.rs"), "utf8");
  const list = rust.slice(rust.indexOf("pub enum ErrorCode"), rust.indexOf("}", rust.indexOf("pub enum ErrorCode")));
  const codes = [...list.matchAll(/^ {4}([A-Z][A-Za-z]+),/gm)].map(([, name]) => name.replace(/(?!^)[A-Z]/g, "_$&").toLowerCase()).sort();
  const table = scripts.find(({ path }) => path === "errors.js").text;
  const rows = [...table.slice(0, table.indexOf("};")).matchAll(/^ {2}([a-z_]+): "/gm)].map(([, code]) => code).sort();
  assert.ok(codes.length > 10);
  assert.deepEqual(rows, codes);
  const worded = [...new Set(keys.filter((key) => key.startsWith("error.")).map((key) => key.split(".")[1]))].sort();
  assert.deepEqual(worded, codes);
});

test("an error is shown with its own sentence, and with its own way out if it has one", () => {
  const shown = inWords({ code: "sold_out", message: "only 3 \"Standing\" are left", hint: null });
  assert.equal(shown.sentence, "Only 3 \"Standing\" are left.");
  assert.equal(shown.next, t("error.sold_out.next"));
  assert.equal(inWords({ code: "sold_out", message: "x", hint: "sell fewer" }).next, "Sell fewer.");
  assert.equal(inWords({ code: "from_the_future", message: "x", hint: null }).loudness, "fault");
  assert.equal(sentence("Really?"), "Really?");
});

test("numbers and names are put into words", () => {
  assert.equal(t("sell.sold", { n: 1 }), "1 ticket sold");
  assert.equal(t("sell.sold", { n: 1200 }), `${(1200).toLocaleString()} tickets sold`);
  assert.equal(t("app.title", { event: "{n} $& <b>" }), "{n} $& <b> – Entrada");
});
