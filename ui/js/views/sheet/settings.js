// The event's Google Sheet in Settings: how it stands, what it shows, opening, testing and disconnecting it. Connecting
// is connect.js's, how its standing is drawn standing.js's, what people changed in it proposals.js's.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { live } from "../../lib/live.js";
import { followSheet } from "../../lib/sheet.js";
import { t } from "../../lib/words.js";
import { button, relabel, tick } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { attempt, done, failedHere } from "../../widgets/toast.js";
import { proposalsPanel } from "./proposals.js";
import { connectPanel } from "./connect.js";
import { guidePanel } from "./guide.js";
import { sheetStanding, troubleNotice } from "./standing.js";

/** @typedef {import("../../api.js").EventView} EventView */
/** @typedef {import("../../api.js").SheetsView} SheetsView */

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

  const connect = () =>
    connectPanel(event, view, () => {
      watch.again();
      status?.again();
      heading.focus();
    });
  const watch = live(
    () => api.sheets(event.id),
    (now) => {
      view = now;
      const here = content.contains(document.activeElement);
      status?.stop();
      status = null;
      if (now.connected) status = connectedSheet(content, event, now, connect, () => watch.again());
      else fill(content, ...offer(event, connect));
      // The button that was pressed may be gone; what it led to is here.
      if (here) heading.focus();
    },
    (error) => failedHere(content, error),
  );

  return {
    root,
    stop: () => {
      watch.stop();
      status?.stop();
    },
  };
}

/**
 * What a sheet is good for, while there is none.
 * @param {EventView} event
 * @param {() => void} connect
 */
function offer(event, connect) {
  const points = [t("sheet-point-own"), t("sheet-point-wait"), t("sheet-point-edit")];
  return [
    h("p", { class: "muted" }, t("sheet-lead", { event: event.name })),
    h(
      "ul",
      { class: "points" },
      points.map((point) => h("li", {}, point)),
    ),
    h(
      "div",
      { class: "actions wrap" },
      button({ label: t("sheet-connect"), testid: "sheet-connect", icon: "sheet", kind: "primary", onclick: connect }),
      button({
        label: t("sheet-guide"),
        testid: "sheet-guide-open",
        kind: "quiet",
        icon: "question",
        onclick: () => guidePanel("person"),
      }),
    ),
  ];
}

/** Which sheet it is, and as whom it is written. @param {SheetsView} view */
function nameLine({ title, account, way }) {
  const by = account === null ? t("sheet-by-somebody") : t(`sheet-by-${way ?? "person"}`, { account });
  return h(
    "p",
    {},
    h("strong", { testid: "sheet-name" }, h("bdi", {}, title ?? t("sheet-nameless"))),
    h("span", { class: "under" }, by),
  );
}

/**
 * The sheet that is connected: how it stands, and what can be done with it.
 * @param {HTMLElement} place
 * @param {EventView} event
 * @param {SheetsView} view
 * @param {() => void} connect
 * @param {() => void} changed
 * @returns {{ again: () => void, stop: () => void }} follows how it stands
 */
function connectedSheet(place, event, view, connect, changed) {
  const tested = h("div", { role: "status", testid: "sheet-tested" });
  const standing = sheetStanding(event, view, connect);
  const proposals = button({
    label: "",
    testid: "sheet-proposals",
    icon: "edit",
    onclick: () => proposalsPanel(event),
  });
  const act = (/** @type {() => Promise<unknown>} */ deed) => async () => {
    fill(tested);
    try {
      await deed();
    } catch (error) {
      failedHere(tested, error);
    }
    status.again();
  };
  const test = act(async () => {
    fill(tested, h("p", { class: "muted" }, t("sheet-testing")));
    const { error } = await api.sheetsTest(event.id);
    const same = error !== null && error.code === standing.trouble();
    if (error === null) fill(tested, h("p", { class: "job" }, t("sheet-test-fine")));
    else fill(tested, same ? h("p", { class: "job warning" }, t("sheet-test-same")) : troubleNotice(error, view));
  });
  fill(
    place,
    nameLine(view),
    standing.root,
    h(
      "div",
      { class: "actions wrap" },
      button({
        label: t("sheet-open"),
        testid: "sheet-open",
        icon: "browser",
        onclick: act(() => api.openSheet(event.id)),
      }),
      button({
        label: t("sheet-flush"),
        testid: "sheet-flush",
        icon: "again",
        onclick: act(() => api.sheetsFlush(event.id)),
      }),
      proposals,
    ),
    h(
      "div",
      { class: "actions wrap" },
      button({ label: t("sheet-test"), testid: "sheet-test", icon: "check", onclick: test }),
      button({
        label: t("sheet-columns"),
        testid: "sheet-columns",
        kind: "quiet",
        onclick: () => columnsPanel(event, view, changed),
      }),
      button({
        label: t("sheet-disconnect"),
        testid: "sheet-disconnect",
        kind: "quiet",
        onclick: () => disconnectPanel(event, changed),
      }),
    ),
    tested,
  );
  const status = followSheet(
    event.id,
    (at, left) => {
      standing.draw(at, left);
      relabel(proposals, t("sheet-proposals", { n: at.proposals }));
      proposals.hidden = at.proposals === 0;
    },
    (error) => failedHere(standing.root, error),
  );
  return status;
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
        await attempt(error, async () => {
          await api.sheetsColumns(
            event.id,
            ticks.filter(({ input }) => input.checked).map(({ id }) => id),
          );
          close();
          done(t("sheet-columns-saved"));
          saved();
        });
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
        await attempt(error, async () => {
          await api.sheetsDisconnect(event.id);
          close();
          done(t("sheet-disconnected"));
          gone();
        });
      },
    }),
  );
}
