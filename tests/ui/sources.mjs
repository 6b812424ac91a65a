// Where the tests find the user interface's sources.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const JS = join(ROOT, "ui/js");

/** Every script of the user interface: its path from `ui/js` and its text. */
export const scripts = readdirSync(JS, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".js"))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .map((path) => ({ path: relative(JS, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }));

/** Every style sheet. */
export const styles = readdirSync(join(ROOT, "ui/css")).map((name) => ({
  path: name,
  text: readFileSync(join(ROOT, "ui/css", name), "utf8"),
}));

/** Every test of the user interface. */
export const tests = readdirSync(join(ROOT, "tests/ui"))
  .filter((name) => name.endsWith(".mjs"))
  .map((name) => ({ path: name, text: readFileSync(join(ROOT, "tests/ui", name), "utf8") }));

/** What a script imports, as paths from `ui/js`. */
export function importsOf({ path, text }) {
  const targets = [...text.matchAll(/^import [^;]*?from "([^"]+)"/gms)].map(([, target]) => target);
  return targets.map((target) => posix.join(posix.dirname(path), target));
}

/** The text of a language's sentences, as the window gets it from its host. */
export const wordsFile = async (language) => readFileSync(join(ROOT, `ui/words/${language}.ftl`), "utf8");

/** The members of a generated union of texts. */
export function union(name) {
  const text = readFileSync(join(ROOT, `ui/types/${name}.ts`), "utf8");
  return [...text.slice(text.indexOf("export type")).matchAll(/"([a-z_]+)"/g)].map(([, member]) => member);
}
