// Which file of the user interface may import which: layers, the folders of the views, no circles.
import assert from "node:assert/strict";
import { test } from "node:test";
import { posix } from "node:path";
import { importsOf, scripts } from "./sources.mjs";

/** Imports go down only. */
const LAYERS = [/^(main|door-window)\.js$/, /^views\//, /^widgets\//, /^(lib\/|errors\.js$|api\.js$)/, /^host\.js$/];
/** Programs of others, and the one file that may use each. */
const VENDORED_FOR = {
  "../vendor/fluent-bundle/index.js": "lib/words.js",
  "../vendor/chart.js/chart.umd.js": "widgets/chart.js",
};
const layer = (path) => LAYERS.findIndex((pattern) => pattern.test(path));

/** Which folders of the views a folder may import from, besides itself. One way only. */
const FOLDERS = {
  door: [],
  event: [],
  guests: [],
  insights: [],
  laptop: ["insights", "sheet"],
  sell: ["guests"],
  sheet: [],
  start: ["event", "laptop"],
};
const folder = (path) => /^views\/([^/]+)\//.exec(path)?.[1];

test("imports go from screens to widgets to the library to the host, never up", () => {
  for (const script of scripts) {
    const { path } = script;
    assert.notEqual(layer(path), -1, `${path} is in no layer`);
    for (const to of importsOf(script)) {
      if (to.startsWith("../vendor/")) {
        assert.ok(to in VENDORED_FOR, `${path} imports ${to}`);
        assert.equal(VENDORED_FOR[to], path);
        continue;
      }
      assert.ok(
        scripts.some((other) => other.path === to),
        `${path} imports ${to}, which is not there`,
      );
      assert.ok(layer(to) >= layer(path), `${path} imports ${to}, which is above it`);
    }
  }
});

test("a folder of views imports only from those that are listed for it", () => {
  for (const script of scripts.filter(({ path }) => path.startsWith("views/"))) {
    const from = folder(script.path);
    assert.ok(from in FOLDERS, `${script.path} is in no folder that is listed`);
    for (const to of importsOf(script).map(folder)) {
      const may = to === undefined || to === from || FOLDERS[from].includes(to);
      assert.ok(may, `${script.path} imports from views/${to}: list that here, or move what both need`);
    }
  }
});

test("what is listed for the folders is used, and goes round nowhere", () => {
  const used = new Set();
  for (const script of scripts) for (const to of importsOf(script)) used.add(`${folder(script.path)} ${folder(to)}`);
  for (const [from, all] of Object.entries(FOLDERS)) {
    for (const to of all) assert.ok(used.has(`${from} ${to}`), `no file of ${from} imports from ${to} any more`);
  }
  assert.equal(
    circle(Object.keys(FOLDERS), (name) => FOLDERS[name]),
    null,
  );
});

test("no file imports itself, by whatever way", () => {
  const imports = Object.fromEntries(scripts.map((script) => [script.path, importsOf(script)]));
  assert.equal(
    circle(Object.keys(imports), (path) => imports[path] ?? []),
    null,
  );
});

/** The first way from a name back to itself, or null. */
function circle(names, next) {
  const done = new Set();
  const walk = (name, way) => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name].join(" → ");
    if (done.has(name)) return null;
    for (const other of next(name)) {
      const found = walk(other, [...way, name]);
      if (found !== null) return found;
    }
    done.add(name);
    return null;
  };
  return names.reduce((found, name) => found ?? walk(name, []), null);
}

test("each program of others is used by one file", () => {
  for (const { path, text } of scripts) {
    for (const [, target] of text.matchAll(/"([./]*\/vendor\/[^"]+)"/g)) {
      assert.equal(VENDORED_FOR[posix.join(posix.dirname(path), target)], path, target);
    }
  }
});
