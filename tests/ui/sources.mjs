// Where the tests find the user interface's sources.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const JS = join(ROOT, "ui/js");

/** Every script of the user interface: its path from `ui/js` and its text. */
export const scripts = readdirSync(JS, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".js"))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .map((path) => ({ path: relative(JS, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }));

/** The text of a language's sentences, as the window gets it from its host. */
export const wordsFile = async (language) => readFileSync(join(ROOT, `ui/words/${language}.ftl`), "utf8");

/** The members of a generated union of texts. */
export function union(name) {
  const text = readFileSync(join(ROOT, `ui/types/${name}.ts`), "utf8");
  return [...text.slice(text.indexOf("export type")).matchAll(/"([a-z_]+)"/g)].map(([, member]) => member);
}
