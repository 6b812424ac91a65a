// The event's Google Sheet in Settings: how it stands, what it shows, opening, testing and disconnecting it. Connecting
// is connect.js's, what people changed in it proposals.js's.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { shortMoment } from "../../lib/format.js";
import { live } from "../../lib/live.js";
import { followSheet, inShort, troubleInWords } from "../../lib/sheet.js";
import { t } from "../../lib/words.js";
import { button, relabel, tick } from "../../widgets/field.js";
import { copyable } from "../../widgets/copy.js";
import { icon } from "../../widgets/icon.js";
import { panel } from "../../widgets/panel.js";
import { done, failedHere } from "../../widgets/toast.js";
import { proposalsPanel } from "./proposals.js";
import { connectPanel } from "./connect.js";
import { guidePanel } from "./guide.js";

/** What is mended by signing in anew. */
const SIGN_IN_AGAIN = ["sign_in_again", "scope"];
/** What the guide helps with. */
const GUIDED = ["api_off", "client", "key", "not_shared", "scope", "sign_in_again"];

/** @typedef {import("../../api.js").EventView} EventView */
/** @typedef {import("../../api.js").SheetsView} SheetsView */
/** @typedef {import("../../api.js").SheetsStatus} SheetsStatus */

/** What is mended by connecting anew. */
const CONNECT_AGAIN = ["sign_in_again", "scope", "client", "key", "not_found", "not_a_sheet"];

/**
 * @param {EventView} event
 * @returns {{ root: HTMLElement, stop: () => void }}
 */
export function sheetSection(event) {
  const content = h("div", { class: "form" });
  const heading = h("h2", { tabindex: "-1", testid: "sheet-heading" }, t("sheet-title"));
  const root = h("section", { class: "card form sheet-card", testid: "sheet" }, heading, content);
  /** @type {SheetsView | null} */
  let view = null;
  /** @type {{ again: () => void, stop: () => void } | null} */
  let status = null;

  const watch = live(
    () => api.sheets(event.id),
    (now) => {
      view = now;
      const here = content.contains(document.activeElement);
      status?.stop();
      status = null;
      if (now.connected) connected(now);
      else offered();
      // The button that was pressed may be gone; what it led to is here.
      if (here) heading.focus();
    },
    (error) => failedHere(content, error),
  );

  const connect = () =>
    connectPanel(event, view, () => {
      watch.again();
      status?.again();
      heading.focus();
    });

  function offered() {
    fill(
      content,
      h("p", { class: "muted" }, t("sheet-lead", { event: event.name })),
      h(
        "ul",
        { class: "points" },
        h("li", {}, t("sheet-point-own")),
        h("li", {}, t("sheet-point-wait")),
        h("li", {}, t("sheet-point-edit")),
      ),
      h(
        "div",
        { class: "actions wrap" },
        button({
          label: t("sheet-connect"),
          testid: "sheet-connect",
          icon: "sheet",
          kind: "primary",
          onclick: connect,
        }),
        button({
          label: t("sheet-guide"),
          testid: "sheet-guide-open",
          kind: "quiet",
          icon: "question",
          onclick: () => guidePanel("person"),
        }),
      ),
    );
  }

  function connected(/** @type {SheetsView} */ now) {
    const standing = h("div", { testid: "sheet-standing" });
    const tested = h("div", { role: "status", testid: "sheet-tested" });
    const act = (/** @type {() => Promise<unknown>} */ deed) => async () => {
      fill(tested);
      try {
        await deed();
      } catch (error) {
        failedHere(tested, error);
      }
      status?.again();
    };
    const flush = button({
      label: t("sheet-flush"),
      testid: "sheet-flush",
      icon: "again",
      onclick: act(() => api.sheetsFlush(event.id)),
    });
    const test = button({
      label: t("sheet-test"),
      testid: "sheet-test",
      icon: "check",
      onclick: act(async () => {
        fill(tested, h("p", { class: "muted" }, t("sheet-testing")));
        const { error } = await api.sheetsTest(event.id);
        fill(
          tested,
          error === null
            ? h("p", { class: "job" }, t("sheet-test-fine"))
            : error.code === standing.dataset.trouble
              ? h("p", { class: "job warning" }, t("sheet-test-same"))
              : troubleNotice(error, now),
        );
      }),
    });
    const changes = button({
      label: "",
      testid: "sheet-proposals",
      icon: "edit",
      onclick: () => proposalsPanel(event),
    });
    fill(
      content,
      h(
        "p",
        {},
        h("strong", { testid: "sheet-name" }, h("bdi", {}, now.title ?? t("sheet-nameless"))),
        h(
          "span",
          { class: "under" },
          now.account === null
            ? t("sheet-by-somebody")
            : t(`sheet-by-${now.way ?? "person"}`, { account: now.account }),
        ),
      ),
      standing,
      h(
        "div",
        { class: "actions wrap" },
        button({
          label: t("sheet-open"),
          testid: "sheet-open",
          icon: "browser",
          onclick: act(() => api.openSheet(event.id)),
        }),
        flush,
        changes,
      ),
      h(
        "div",
        { class: "actions wrap" },
        test,
        button({
          label: t("sheet-columns"),
          testid: "sheet-columns",
          kind: "quiet",
          onclick: () => columnsPanel(event, now, () => watch.again()),
        }),
        button({
          label: t("sheet-disconnect"),
          testid: "sheet-disconnect",
          kind: "quiet",
          onclick: () => disconnectPanel(event, () => watch.again()),
        }),
      ),
      tested,
    );
    status = followSheet(
      event.id,
      (at, left) => draw(at, left),
      (error) => failedHere(standing, error),
    );

    const again = (/** @type {string} */ code) =>
      CONNECT_AGAIN.includes(code) &&
      button({
        label: SIGN_IN_AGAIN.includes(code) ? t("sheet-sign-in-again") : t("sheet-connect-again"),
        testid: "sheet-again",
        onclick: connect,
      });
    let framed = "";
    const line = h("p", {});
    function draw(/** @type {SheetsStatus} */ at, /** @type {number | null} */ left) {
      const next = JSON.stringify([at.state, at.error, at.last_success]);
      if (next !== framed) {
        framed = next;
        standing.dataset.state = at.state;
        standing.dataset.trouble = at.error?.code ?? "";
        const since =
          at.last_success === null
            ? null
            : h("p", { class: "muted small" }, t("sheet-last", { at: shortMoment(at.last_success, event.timezone) }));
        const first = h("strong", {}, line);
        fill(
          standing,
          at.error !== null
            ? troubleNotice(at.error, now, {
                first: at.state === "waiting" ? first : null,
                last: since,
                deed: again(at.error.code),
              })
            : h(
                "div",
                { class: at.state === "up_to_date" ? "notice note" : "notice calm" },
                icon(at.state === "up_to_date" ? "check" : "wait"),
                h("div", {}, first, since),
              ),
        );
      }
      const words = inShort(at, left);
      if (line.textContent !== words) line.textContent = words;
      relabel(changes, t("sheet-proposals", { n: at.proposals }));
      changes.hidden = at.proposals === 0;
    }
  }

  return {
    root,
    stop: () => {
      watch.stop();
      status?.stop();
    },
  };
}

/**
 * What is wrong, in a frame of its own.
 * @param {import("../../api.js").SheetsTrouble} trouble
 * @param {SheetsView} view
 * @param {{ first?: HTMLElement | null, last?: HTMLElement | null, deed?: HTMLElement | false }} [more] what stands around it
 */
function troubleNotice(trouble, { account, way }, { first = null, last = null, deed = false } = {}) {
  const { title, next, detail } = troubleInWords(trouble, account);
  const share =
    trouble.code === "not_shared" && account !== null
      ? copyable({ label: t("sheet-account"), testid: "sheet-share" })
      : null;
  if (share) share.input.value = account ?? "";
  const guide =
    GUIDED.includes(trouble.code) &&
    button({
      label: t("sheet-guide"),
      testid: "sheet-guide-trouble",
      kind: "quiet",
      icon: "question",
      onclick: () => guidePanel(way ?? "person"),
    });
  return h(
    "div",
    { class: "notice warning", testid: "sheet-trouble" },
    icon("warning"),
    h(
      "div",
      { class: "trouble" },
      first,
      h("strong", {}, title),
      h("p", {}, next),
      detail !== "" && h("p", { class: "muted small" }, t("sheet-detail", { detail })),
      share?.root,
      (deed || guide) && h("div", { class: "actions wrap" }, deed, guide),
      last,
    ),
  );
}

/**
 * Which columns the sheet has.
 * @param {EventView} event
 * @param {SheetsView} view
 * @param {() => void} saved
 */
function columnsPanel(event, view, saved) {
  const error = h("div");
  const { body, foot, close } = panel({ title: t("sheet-columns-title"), testid: "columns" });
  const ticks = view.columns.map(({ id, header, shown, fixed }) => {
    const words = t(`sheet-column-${id}`);
    const one = tick({
      label: words === `sheet-column-${id}` ? header : words,
      testid: `column-${id}`,
      checked: shown || fixed,
      ...(words.toLowerCase() === header.toLowerCase() ? {} : { hint: header }),
    });
    one.input.disabled = fixed;
    return { id, ...one };
  });
  put(
    body,
    h("p", { class: "muted" }, t("sheet-columns-lead")),
    h(
      "div",
      { class: "sheet-columns", role: "group", "aria-label": t("sheet-columns-title") },
      ticks.map(({ root }) => root),
    ),
    error,
  );
  put(
    foot,
    button({ label: t("common-cancel"), testid: "columns-cancel", kind: "quiet", onclick: close }),
    button({
      label: t("common-save"),
      testid: "columns-save",
      kind: "primary",
      onclick: async () => {
        failedHere(error, null);
        try {
          await api.sheetsColumns(
            event.id,
            ticks.filter(({ input }) => input.checked).map(({ id }) => id),
          );
          close();
          done(t("sheet-columns-saved"));
          saved();
        } catch (thrown) {
          failedHere(error, thrown);
        }
      },
    }),
  );
}

/**
 * @param {EventView} event
 * @param {() => void} gone
 */
function disconnectPanel(event, gone) {
  const error = h("div");
  const { body, foot, close } = panel({ title: t("sheet-disconnect-title"), testid: "disconnect" });
  put(body, h("p", {}, t("sheet-disconnect-stays")), h("p", {}, t("sheet-disconnect-goes")), error);
  put(
    foot,
    button({ label: t("common-cancel"), testid: "disconnect-cancel", kind: "quiet", onclick: close }),
    button({
      label: t("sheet-disconnect"),
      testid: "disconnect-go",
      kind: "danger",
      onclick: async () => {
        failedHere(error, null);
        try {
          await api.sheetsDisconnect(event.id);
          close();
          done(t("sheet-disconnected"));
          gone();
        } catch (thrown) {
          failedHere(error, thrown);
        }
      },
    }),
  );
}
