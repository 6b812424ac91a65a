// The rules of the user interface's house: layers, one door to the host, no markup out of texts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { ROOT, scripts } from "./sources.mjs";

/** Imports go down only. */
const LAYERS = [/^(main|door-window)\.js$/, /^views\//, /^widgets\//, /^(lib\/|errors\.js$|api\.js$)/, /^host\.js$/];
/** Programs of others, and the one file that may use each. */
const VENDORED_FOR = {
  "../vendor/fluent-bundle/index.js": "lib/words.js",
  "../vendor/chart.js/chart.umd.js": "widgets/chart.js",
};
const layer = (path) => LAYERS.findIndex((pattern) => pattern.test(path));

test("imports go from screens to widgets to the library to the host, never up", () => {
  for (const { path, text } of scripts) {
    assert.notEqual(layer(path), -1, `${path} is in no layer`);
    for (const [, target] of text.matchAll(/^import [^;]*?from "([^"]+)"/gms)) {
      const to = posix.join(posix.dirname(path), target);
      if (to.startsWith("../vendor/")) {
        assert.ok(to in VENDORED_FOR, `${path} imports ${to}`);
        assert.equal(VENDORED_FOR[to], path);
        continue;
      }
      assert.ok(
        scripts.some((script) => script.path === to),
        `${path} imports ${target}, which is not there`,
      );
      assert.ok(layer(to) >= layer(path), `${path} imports ${to}, which is above it`);
    }
  }
});

test("each program of others is used by one file", () => {
  for (const { path, text } of scripts) {
    for (const [, target] of text.matchAll(/"([./]*\/vendor\/[^"]+)"/g)) {
      assert.equal(VENDORED_FOR[posix.join(posix.dirname(path), target)], path, target);
    }
  }
});

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
  const styles = readdirSync(join(ROOT, "ui/css")).map((name) => ({
    path: name,
    text: readFileSync(join(ROOT, "ui/css", name), "utf8"),
  }));
  for (const { path, text } of [...scripts, ...styles]) {
    assert.match(text, /^(\/\/|\/\*) \S/, path);
    assert.ok(text.split("\n").length <= 500, path);
  }
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
