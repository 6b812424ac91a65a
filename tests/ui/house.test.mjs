// The rules of the user interface's house: one door to the host, no markup out of texts, how long lines and functions
// get. Which file may import which is in layers.test.mjs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { ROOT, scripts, styles, tests } from "./sources.mjs";

/** As wide as the formatter makes it. */
const WIDEST = 120;
/** A function longer than this does two things. */
const LONGEST = 80;

test("only host.js touches the host", () => {
  for (const { path, text } of scripts.filter(({ path }) => path !== "host.js")) {
    assert.doesNotMatch(text, /__TAURI|\binvoke\(|\bfetch\(/, path);
  }
});

test("no text is ever parsed as markup or script", () => {
  for (const { path, text } of scripts) {
    assert.doesNotMatch(
      text,
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc|javascript:/,
      path,
    );
  }
});

test("pages carry no inline script or style", () => {
  for (const page of ["index.html", "door.html"]) {
    const text = readFileSync(join(ROOT, "ui", page), "utf8");
    assert.doesNotMatch(text, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/, page);
  }
});

test("the content policy has no holes", () => {
  const { csp } = JSON.parse(readFileSync(join(ROOT, "tauri.conf.json"), "utf8")).app.security;
  assert.equal(csp["default-src"], "'self'");
  assert.doesNotMatch(JSON.stringify(csp), /unsafe|\*|https:/);
});

test("every file says first what it is for, and none is too long", () => {
  for (const { path, text } of [...scripts, ...styles]) {
    assert.match(text, /^(\/\/|\/\*) \S/, path);
    assert.ok(text.split("\n").length <= 500, path);
  }
});

test("no line is wider than the formatter's", () => {
  const wide = [...scripts, ...styles, ...tests].flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, nth) => (line.length > WIDEST ? [`${path}:${nth + 1}: ${line.length}`] : [])),
  );
  assert.deepEqual(wide, []);
});

/** Calls `seen` with every function in a syntax tree, those within others included. */
function eachFunction(node, seen) {
  if (Array.isArray(node)) for (const child of node) eachFunction(child, seen);
  if (typeof node?.type !== "string") return;
  if (/Function/.test(node.type)) seen(node);
  for (const child of Object.values(node)) if (child !== null && typeof child === "object") eachFunction(child, seen);
}

test("no function is longer than can be seen at once", () => {
  const long = [];
  for (const { path, text } of scripts) {
    eachFunction(
      parse(text, { ecmaVersion: 2022, sourceType: "module", locations: true }),
      ({ loc: { start, end } }) => {
        const lines = end.line - start.line + 1;
        if (lines > LONGEST) long.push(`${path}:${start.line}: ${lines} lines`);
      },
    );
  }
  assert.deepEqual(long, []);
});

test("programs of others are their packages' own files", () => {
  const [ours, theirs] = [
    join(ROOT, "ui/vendor/fluent-bundle"),
    join(ROOT, "tests/ui/node_modules/@fluent/bundle/esm"),
  ];
  assert.deepEqual(readdirSync(ours).sort(), [...readdirSync(theirs), "LICENSE"].sort());
  for (const name of readdirSync(theirs)) {
    assert.equal(readFileSync(join(ours, name), "utf8"), readFileSync(join(theirs, name), "utf8"), name);
  }
  const chart = join(ROOT, "tests/ui/node_modules/chart.js");
  assert.deepEqual(readdirSync(join(ROOT, "ui/vendor/chart.js")).sort(), ["LICENSE.md", "chart.umd.js"]);
  for (const [name, from] of [
    ["LICENSE.md", "LICENSE.md"],
    ["chart.umd.js", "dist/chart.umd.js"],
  ]) {
    assert.equal(
      readFileSync(join(ROOT, "ui/vendor/chart.js", name), "utf8"),
      readFileSync(join(chart, from), "utf8"),
      name,
    );
  }
});

test("a test id is given once in a screen's source", () => {
  for (const { path, text } of scripts) {
    const ids = [...text.matchAll(/testid: "([^"]+)"/g)].map(([, id]) => id);
    const twice = ids.filter((id, nth) => ids.indexOf(id) !== nth);
    // Alternatives of one place, never on the screen together.
    assert.deepEqual(
      twice.filter((id) => !["verdict-message"].includes(id)),
      [],
      path,
    );
  }
});
