// What can be done to many guests at once: the bar with the actions, the question before those that nobody undoes, and
// what was done.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, field } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { withProgress } from "../../widgets/progress.js";
import { done, failed, failedHere } from "../../widgets/toast.js";
import { sentence } from "../../errors.js";
import { followJob } from "./printing.js";

/** @typedef {import("../../api.js").Selection} Selection */
/**
 * What was done; `lines`: why it was not, one by one, and `out`: what to do about them; `waits`: what is tried again,
 * and why.
 * @typedef {import("../../api.js").BulkReport & { lines?: string[], out?: string, waits?: string[] }} BulkReport
 */
/** @typedef {import("../../lib/context.js").Context} Context */

/**
 * One thing to do. `asks`: a text that is asked for first, or nothing but whether it is meant. `run` says `null` when
 * the person thought better of it.
 * @typedef {object} Action
 * @property {string} name its words are `bulk-NAME`, `bulk-NAME-work` and `bulk-NAME-done`
 * @property {string} [icon]
 * @property {"danger"} [kind]
 * @property {"text" | "reason" | "sure"} [asks]
 * @property {(context: Context, selection: Selection, text: string, work: string) => Promise<BulkReport | null>} run
 */

const act =
  (/** @type {(text: string) => import("../../api.js").BulkAction} */ action) =>
  (
    /** @type {Context} */ { event },
    /** @type {Selection} */ selection,
    /** @type {string} */ text,
    /** @type {string} */ work,
  ) =>
    api.bulk(event.id, selection, action(text), work);

/** All there are; another one is one more line. @type {Action[]} */
const ACTIONS = [
  { name: "print", icon: "print", run: printed },
  {
    name: "pdf",
    icon: "file",
    run: async ({ event }, selection, _text, work) => (await api.bulkPdf(event.id, selection, work))?.[1] ?? null,
  },
  { name: "send", icon: "mail", asks: "sure", run: sent },
  { name: "reissue", asks: "sure", run: act(() => ({ act: "reissue" })) },
  { name: "block", asks: "text", run: act((text) => ({ act: "block", text })) },
  { name: "unblock", run: act(() => ({ act: "unblock" })) },
  {
    name: "cancel",
    kind: "danger",
    asks: "reason",
    run: act((text) => ({ act: "cancel", reason: text.trim() || null })),
  },
];

/** @type {Action["run"]} */
async function printed({ event, settings }, selection, _text, work) {
  const [job, report] = await api.bulkPrint(event.id, selection, settings.printer || null, settings.copies ?? 1, work);
  const tell = (/** @type {string} */ words, /** @type {string} */ kind) => {
    if (kind === "warning") failed({ code: "printing", message: words, hint: null });
  };
  followJob(job, tell, () => document.getElementById("screen") !== null).catch(failed);
  return report;
}

/** @type {Action["run"]} */
async function sent({ event }, selection, _text, work) {
  const { sent, skipped, waiting, trouble, stopped } = await api.bulkSend(event.id, selection, false, work);
  const lines = skipped.map(({ number, name, why }) => t("bulk-send-not", { who: name ?? number, number, why }));
  const waits = [
    waiting > 0 && t("bulk-send-waiting", { n: waiting }),
    ...(trouble === null ? [] : [sentence(trouble.message), trouble.hint]),
  ];
  return {
    of: sent + skipped.length + waiting,
    done: sent,
    skipped: [],
    stopped,
    lines,
    out: t("bulk-send-out"),
    waits: waits.filter((line) => typeof line === "string"),
  };
}

/**
 * The bar over a list of which something is selected.
 * @param {Context} context
 * @param {object} list
 * @param {import("../../lib/selection.js").Picks} list.picks
 * @param {() => import("../../../types/GuestQuery").GuestQuery} list.query
 * @param {() => number} list.total
 * @param {() => void} list.ended
 * @returns {{ root: HTMLElement, draw: () => void }}
 */
export function bulkBar(context, list) {
  const root = h("div", { class: "bulk", role: "group", "aria-label": t("bulk-label"), testid: "bulk", hidden: true });
  const count = h("strong", { testid: "bulk-count", role: "status" });
  const all = button({ label: "", testid: "bulk-all", kind: "quiet", onclick: () => list.picks.all() });
  put(
    root,
    count,
    all,
    button({ label: t("bulk-none"), testid: "bulk-clear", kind: "quiet", onclick: () => list.picks.clear() }),
    h(
      "div",
      { class: "actions" },
      ACTIONS.map((action) =>
        button({
          label: t(`bulk-${action.name}`),
          testid: `bulk-${action.name}`,
          ...(action.icon && { icon: action.icon }),
          ...(action.kind && { kind: action.kind }),
          onclick: () => begin(action),
        }),
      ),
    ),
  );

  async function begin(/** @type {Action} */ action) {
    const selection = list.picks.wire(list.query());
    const n = list.picks.count(list.total());
    if (action.asks) asked(action, n, (text) => run(action, selection, text));
    else await run(action, selection, "").catch(failed);
  }

  async function run(/** @type {Action} */ action, /** @type {Selection} */ selection, /** @type {string} */ text) {
    const report = await withProgress(t(`bulk-${action.name}-work`), (work) =>
      action.run(context, selection, text, work),
    );
    list.ended();
    if (report === null) return;
    if (!report.stopped) list.picks.clear();
    told(action, report);
  }

  return {
    root,
    draw: () => {
      const total = list.total();
      const n = list.picks.count(total);
      root.hidden = n === 0;
      count.textContent = t("bulk-count", { n });
      fill(/** @type {Element} */ (all.querySelector("span")), t("bulk-all", { n: total }));
      all.hidden = n >= total;
    },
  };
}

/**
 * Asks once more, with what the action needs to be told.
 * @param {Action} action
 * @param {number} n
 * @param {(text: string) => Promise<void>} go
 */
function asked(action, n, go) {
  const { body, foot, close } = panel({ title: t(`bulk-${action.name}`), testid: "bulk-ask" });
  const error = h("div");
  const text = field({
    label: t(action.asks === "text" ? "bulk-text" : "bulk-reason"),
    testid: "bulk-text",
    maxlength: 2000,
  });
  const submit = async () => {
    failedHere(error, null);
    if (action.asks === "text" && text.input.value.trim() === "") {
      failedHere(error, { code: "bad_input", message: t("bulk-text-empty"), hint: null });
      text.input.focus();
      return;
    }
    close();
    await go(text.input.value).catch(failed);
  };
  put(
    body,
    h("p", {}, t(`bulk-${action.name}-ask`, { n })),
    action.asks !== "sure" &&
      h(
        "form",
        {
          onsubmit: (/** @type {Event} */ event) => {
            event.preventDefault();
            submit();
          },
        },
        text.root,
      ),
    error,
  );
  put(
    foot,
    button({ label: t("common-cancel"), testid: "bulk-ask-cancel", kind: "quiet", onclick: close }),
    button({ label: t(`bulk-${action.name}`), testid: "bulk-go", kind: action.kind ?? "primary", onclick: submit }),
  );
  if (action.asks !== "sure") text.input.focus();
}

/**
 * @param {Action} action
 * @param {BulkReport} report
 */
function told(action, report) {
  const words = t(`bulk-${action.name}-done`, { n: report.done });
  const { lines = [], waits = [] } = report;
  if (!report.stopped && report.skipped.length === 0 && lines.length === 0 && waits.length === 0) {
    done(words);
    return;
  }
  const { body, foot, close } = panel({ title: t("bulk-report"), testid: "bulk-report" });
  put(
    body,
    h("p", {}, words),
    report.stopped &&
      h(
        "p",
        { class: "notice warning" },
        t("bulk-stopped", { n: report.of - report.done - report.skipped.reduce((sum, { count }) => sum + count, 0) }),
      ),
    report.skipped.length > 0 &&
      h(
        "section",
        { class: "stack" },
        h("h3", {}, t("bulk-skipped")),
        h(
          "ul",
          { class: "stack" },
          report.skipped.map(({ why, count, numbers }) =>
            h(
              "li",
              {},
              h("span", {}, t(`bulk-why-${why}`, { n: count })),
              h(
                "p",
                { class: "mono small muted" },
                [numbers.join(", "), count > numbers.length ? "…" : ""].filter(Boolean).join(", "),
              ),
            ),
          ),
        ),
      ),
  );
  if (lines.length > 0)
    put(
      body,
      h(
        "section",
        { class: "stack" },
        h("h3", {}, t("bulk-skipped")),
        h(
          "ul",
          { class: "stack" },
          lines.map((line) => h("li", {}, line)),
        ),
        report.out && h("p", { class: "muted" }, report.out),
      ),
    );
  if (waits.length > 0)
    put(
      body,
      h(
        "div",
        { class: "notice warning", testid: "bulk-waits" },
        h(
          "div",
          { class: "stack" },
          waits.map((line) => h("p", {}, line)),
        ),
      ),
    );
  put(foot, button({ label: t("common-close"), testid: "bulk-report-close", kind: "primary", onclick: close }));
}
