// The sentences of every language: nothing missing, nothing left over, the same variables, plurals as the language has
// them; and every code of the program has words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FluentParser, Visitor } from "@fluent/syntax";
import { inWords, sentence } from "../../ui/js/errors.js";
import { LANGUAGES, languageOf, locale } from "../../ui/js/lib/language.js";
import { speak, t } from "../../ui/js/lib/words.js";
import { ROOT, scripts, union, wordsFile } from "./sources.mjs";

const languages = readdirSync(join(ROOT, "ui/words"))
  .map((name) => name.replace(/\.ftl$/, ""))
  .sort();
/** A language's sentences by id. */
const sentences = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => {
      const { body } = new FluentParser({ withSpans: false }).parse(await wordsFile(language));
      assert.deepEqual(
        body.filter(({ type }) => type === "Junk").map(({ content }) => content),
        [],
        `${language}.ftl`,
      );
      const messages = body.filter(({ type }) => type === "Message");
      assert.equal(
        new Set(messages.map(({ id }) => id.name)).size,
        messages.length,
        `${language}.ftl says a sentence twice`,
      );
      return [language, Object.fromEntries(messages.map((message) => [message.id.name, message]))];
    }),
  ),
);
const ids = Object.keys(sentences.en);

/** What a sentence is told, and the plurals it distinguishes. */
class Look extends Visitor {
  variables = new Set();
  plurals = [];
  visitVariableReference(reference) {
    this.variables.add(reference.id.name);
  }
  visitSelectExpression(choice) {
    this.plurals.push(choice.variants.map(({ key, default: usual }) => [key.name ?? key.value, usual]));
    this.genericVisit(choice);
  }
}
function look(message) {
  const seen = new Look();
  seen.visit(message);
  return seen;
}

const literal = new Set(scripts.flatMap(({ text }) => [...text.matchAll(/\bt\(\s*"([^"]+)"/g)].map(([, id]) => id)));
const patterns = scripts
  .flatMap(({ text }) => [...text.matchAll(/\bt\(\s*`([^`]+)`/g)].map(([, id]) => id))
  .map((id) => new RegExp(`^${id.split(/\$\{[^}]*\}/).join("[a-z0-9_]+")}$`));

/** What columns of a list are read as. */
const listFields = [
  ...readFileSync(join(ROOT, "src-tauri/crates/list/src/field.rs"), "utf8").matchAll(/Self::\w+ => "([a-z_]+)"/g),
].map(([, name]) => name);

await speak("en", wordsFile);

test("every sentence that is used is there", () => {
  assert.deepEqual(
    [...literal].filter((id) => !(id in sentences.en)),
    [],
  );
  for (const pattern of patterns)
    assert.ok(
      ids.some((id) => pattern.test(id)),
      `no words for ${pattern}`,
    );
});

test("every sentence that is there is used", () => {
  assert.deepEqual(
    ids.filter((id) => !literal.has(id) && !patterns.some((pattern) => pattern.test(id))),
    [],
  );
});

test("the languages are those of the program", () => {
  assert.deepEqual(
    LANGUAGES.map(([code]) => code),
    union("Language"),
  );
  assert.deepEqual(
    languages.filter((language) => !LANGUAGES.some(([code]) => code === language)),
    [],
  );
});

for (const language of languages.filter((language) => language !== "en")) {
  test(`${language}: every sentence of English, in its order, with its variables, and no other`, () => {
    const own = sentences[language];
    assert.deepEqual(
      ids.filter((id) => !(id in own)),
      [],
      "missing",
    );
    assert.deepEqual(
      Object.keys(own).filter((id) => !(id in sentences.en)),
      [],
      "left over",
    );
    assert.deepEqual(Object.keys(own), ids, "another order");
    for (const id of ids)
      assert.deepEqual([...look(own[id]).variables].sort(), [...look(sentences.en[id]).variables].sort(), id);
  });
}

for (const language of languages) {
  test(`${language}: a plural has the forms of its language`, () => {
    const rules = new Intl.PluralRules(language);
    // Those of the numbers that are met at a door; some languages have another for millions.
    const needed = new Set(
      [...Array(200).keys()]
        .slice(1)
        .map((n) => rules.select(n))
        .filter((form) => form !== "other"),
    );
    for (const [id, message] of Object.entries(sentences[language])) {
      for (const variants of look(message).plurals) {
        assert.deepEqual(
          variants.filter(([, usual]) => usual),
          [["other", true]],
          id,
        );
        const forms = variants.map(([form]) => form);
        assert.deepEqual(
          [...needed].filter((form) => !forms.includes(form)),
          [],
          id,
        );
        const known = [...rules.resolvedOptions().pluralCategories, "zero"];
        assert.deepEqual(
          forms.filter((form) => !/^\d+$/.test(form) && !known.includes(form)),
          [],
          id,
        );
      }
    }
  });
}

test("whatever the program can answer has words", () => {
  const needed = [
    ...union("Reason").map((reason) => `reason-${reason}`),
    ...union("Role").map((role) => `role-${role}`),
    ...union("PaymentMethod").map((method) => `payment-${method}`),
    ...union("TicketState").map((state) => `guest-state-${state}`),
    ...union("GuestState").map((state) => `guests-state-${state}`),
    ...["no_camera", "busy", "denied", "unplugged", "stalled", "unsupported"].flatMap((kind) => [
      `camera-${kind}`,
      `camera-${kind}-next`,
    ]),
    ...union("ImportReason").map((reason) => `import-reason-${reason}`),
    ...listFields.map((field) => `import-field-${field}`),
    ...["waiting", "printing", "held", "done", "failed", "unknown"].map((state) => `paper-job-${state}`),
  ];
  assert.deepEqual(
    needed.filter((id) => !(id in sentences.en)),
    [],
  );
});

test("a column of a list can be chosen to be whatever the program reads", () => {
  const { text } = scripts.find(({ path }) => path === "views/guests/import-columns.js");
  const offered = [...text.slice(text.indexOf("const FIELDS"), text.indexOf("];")).matchAll(/"([a-z_]+)"/g)];
  const groups = ids.filter((id) => id.startsWith("import-group-")).map((id) => id.slice("import-group-".length));
  assert.deepEqual(offered.map(([, name]) => name).sort(), [...listFields, ...groups].sort());
});

test("error codes, their loudness and their words are the same list as in Rust", () => {
  const rust = readFileSync(join(ROOT, "src-tauri/crates/app/src/error.rs"), "utf8");
  const list = rust.slice(rust.indexOf("pub enum ErrorCode"), rust.indexOf("}", rust.indexOf("pub enum ErrorCode")));
  const codes = [...list.matchAll(/^ {4}([A-Z][A-Za-z]+),/gm)]
    .map(([, name]) => name.replace(/(?!^)[A-Z]/g, "_$&").toLowerCase())
    .sort();
  const table = scripts.find(({ path }) => path === "errors.js").text;
  const rows = [...table.slice(0, table.indexOf("};")).matchAll(/^ {2}([a-z_]+): "/gm)].map(([, code]) => code).sort();
  assert.ok(codes.length > 10);
  assert.deepEqual(rows, codes);
  const worded = [...new Set(ids.filter((id) => id.startsWith("error-")).map((id) => id.split("-")[1]))].sort();
  assert.deepEqual(worded, codes);
});

test("an error is shown with its own sentence, and with its own way out if it has one", () => {
  const shown = inWords({ code: "sold_out", message: 'only 3 "Standing" are left', hint: null });
  assert.equal(shown.sentence, 'Only 3 "Standing" are left.');
  assert.equal(shown.next, t("error-sold_out-next"));
  assert.equal(inWords({ code: "sold_out", message: "x", hint: "sell fewer" }).next, "Sell fewer.");
  assert.equal(inWords({ code: "from_the_future", message: "x", hint: null }).loudness, "fault");
  assert.equal(sentence("Really?"), "Really?");
});

test("numbers and names are put into words", () => {
  assert.equal(t("sell-sold", { n: 1 }), "1 ticket sold");
  assert.equal(t("sell-sold", { n: 1200 }), `${(1200).toLocaleString(locale())} tickets sold`);
  assert.equal(t("app-title", { event: "{n} $& <b>" }), "{n} $& <b> – Entrada");
});

test("the system's language is taken where it is one of ours, with its country's way of writing numbers", () => {
  assert.equal(languageOf("", "de-CH"), "de");
  assert.equal(languageOf("", "nl-NL"), "en");
  assert.equal(languageOf("pt", "de-CH"), "pt");
  assert.match(locale("de", "de-CH"), /^de-CH/);
  assert.match(locale("fr", "de-CH"), /^fr/);
  assert.match(locale("en", "nl-NL"), /^en/);
  assert.equal(new Intl.NumberFormat(locale("ar", "ar-EG")).format(12), "12", "digits as on the tickets");
});

test("what a language lacks is said in English, and what is put into Arabic words keeps to itself", async () => {
  const file = async (language) =>
    language === "en"
      ? wordsFile("en")
      : "door-undone = أُلغي مسح { $who }.\nsell-sold = { $n ->\n    [two] اثنان\n   *[other] { $n }\n}\n";
  await speak("ar", file);
  assert.equal(t("common-save"), "Save");
  assert.equal(t("door-undone", { who: "7K3Q9-M2FXD" }), "أُلغي مسح \u20687K3Q9-M2FXD\u2069.");
  assert.equal(t("sell-sold", { n: 2 }), "اثنان");
  await speak("en", wordsFile);
});
