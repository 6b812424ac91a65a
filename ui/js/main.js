// Start of the main window: unlock, first event, then the rail and its screens. Screens are in `views/`.

import * as api from "./api.js";
import { on, setTitle } from "./host.js";
import { fill, h } from "./lib/dom.js";
import { dateTime } from "./lib/format.js";
import { language, languageOf } from "./lib/language.js";
import { markPage, speak, t } from "./lib/words.js";
import { theme } from "./lib/theme.js";
import { icon } from "./widgets/icon.js";
import { done, failed, faulty, screenChanged } from "./widgets/toast.js";
import { devicesScreen } from "./views/laptop/devices.js";
import { doorScreen } from "./views/door/door.js";
import { eventList } from "./views/event/list.js";
import { eventScreen } from "./views/event/event.js";
import { onboardingScreen } from "./views/start/onboarding.js";
import { guestsScreen } from "./views/guests/guests.js";
import { insightsScreen } from "./views/insights/insights.js";
import { rehearsalScreen } from "./views/door/rehearsal.js";
import { unlockScreen } from "./views/start/unlock.js";
import { signInScreen, sessionState, sessionCorner } from "./views/laptop/session.js";
import { sellScreen } from "./views/sell/sell.js";
import { settingsScreen } from "./views/laptop/settings.js";
import { sheetRail } from "./views/sheet/rail.js";

/** @typedef {import("./lib/context.js").ScreenName} ScreenName */
/** @typedef {import("./api.js").EventView} EventView */

/** @type {Record<ScreenName, import("./lib/context.js").Screen>} */
const SCREENS = {
  sell: sellScreen,
  door: doorScreen,
  guests: guestsScreen,
  insights: insightsScreen,
  event: eventScreen,
  devices: devicesScreen,
  settings: settingsScreen,
  rehearsal: rehearsalScreen,
};
/** @type {ScreenName[]} */
const RAIL = ["sell", "door", "guests", "insights", "event", "devices", "settings"];
/**
 * Screens that are not shown anew when the event changed: one sees it itself, in the other somebody is typing.
 * @type {ScreenName[]}
 */
const OWN_EYES = ["sell", "event", "rehearsal"];

const root = /** @type {HTMLElement} */ (document.getElementById("app"));
let leave = () => {};
/** @type {ScreenName} */
let current = "sell";
let settings = /** @type {import("./api.js").Settings} */ ({});
/** @type {EventView | null} */
let opened = null;
/** What the rail and the switcher show now. */
let framed = "";
/** @type {{ root: HTMLElement, stop: () => void } | null} */
let sheet = null;
/**
 * Who works here, and what this laptop is locked to.
 * @type {import("./views/laptop/session.js").SessionState | null}
 */
let who = null;

async function begin() {
  leave();
  leave = () => {};
  sheet?.stop();
  sheet = null;
  framed = "";
  opened = null;
  const start = await api.start();
  if (!start.open) {
    fill(root);
    unlockScreen(root, start, begin);
    setTitle(t("app-name"));
    return;
  }
  settings = await api.settings();
  theme(settings.theme);
  await say(settings.language);
  const events = await api.events();
  const event =
    events.find(({ id }) => id === settings.event) ?? events.findLast(({ archived }) => !archived) ?? events.at(-1);
  if (event === undefined) {
    fill(root);
    setTitle(t("app-name"));
    onboardingScreen(root, settings, (id) => open(id, "event"));
    return;
  }
  opened = event;
  for (const { name } of await api.dropExpired()) done(t("expired-done", { name }));
  who = await sessionState(event);
  frame(event, events);
  show(reachable(event, current));
}

/**
 * The screens that are in the rail: a locked laptop has only those that it is locked to.
 * @param {EventView} event
 * @returns {ScreenName[]}
 */
function rail(event) {
  const lock = who?.session.lock;
  if (lock) return RAIL.filter((name) => name === lock || (lock === "both" && (name === "sell" || name === "door")));
  return event.role === "door" ? RAIL.filter((name) => name !== "sell") : RAIL;
}

/**
 * Whether how the event's Google Sheet stands is of interest: not at a door, nor to whoever may only scan.
 * @param {EventView} event
 */
function mirrors(event) {
  return event.role !== "door" && who?.session.lock === null && !who.needed && who.session.person?.role !== "door";
}

/** To where the sheet is set up. */
function toSheet() {
  show("settings");
  const heading = document.querySelector("[data-testid=sheet-heading]");
  if (!(heading instanceof HTMLElement)) return;
  heading.focus();
  heading.scrollIntoView({ block: "center" });
}

/**
 * The screen, or the nearest one that may be shown.
 * @param {EventView} event
 * @param {ScreenName} name
 * @returns {ScreenName}
 */
function reachable(event, name) {
  const names = rail(event);
  return names.includes(name) ? name : (names.find((other) => other === "door") ?? names[0] ?? name);
}

/**
 * The language of this laptop's setting, from now on.
 * @param {string | undefined} setting
 */
async function say(setting) {
  await speak(languageOf(setting));
  markPage();
}

/**
 * Opens an event.
 * @param {string} id
 * @param {ScreenName} screen
 */
async function open(id, screen = current) {
  try {
    settings = await api.saveSettings({ event: id });
    current = screen;
    await begin();
  } catch (error) {
    failed(error);
  }
}

/**
 * The rail with the events to switch between, and the bar on top. The screen between them stays where it is: whoever
 * types in it keeps the focus.
 * @param {EventView} event
 * @param {EventView[]} events
 */
function frame(event, events) {
  // Two beginnings may overlap, one in the language before: what is shown in that one is not shown in this.
  const now = JSON.stringify([
    language(),
    lasting(event),
    who,
    events.map(({ id, name, starts, timezone, archived, running }) => [id, name, starts, timezone, archived, running]),
  ]);
  if (now === framed) return;
  framed = now;
  setTitle(t("app-title", { event: event.name }));
  if (document.getElementById("screen") === null) {
    fill(
      root,
      h(
        "div",
        { class: "frame" },
        h("nav", { class: "rail", "aria-label": t("nav-label") }),
        h(
          "div",
          { class: "work-area" },
          h("header", { class: "topbar" }),
          h("main", { id: "screen", class: "screen", tabindex: "-1" }),
        ),
      ),
    );
  }
  const names = rail(event);
  sheet?.stop();
  sheet = mirrors(event) ? sheetRail(event, toSheet) : null;
  fill(
    /** @type {Element} */ (root.querySelector(".rail")),
    h("p", { class: "brand" }, icon("sell"), h("span", {}, t("app-name"))),
    names.map((name) =>
      h(
        "button",
        { type: "button", testid: `nav-${name}`, onclick: () => show(name) },
        icon(name),
        h("span", {}, t(`nav-${name}`)),
      ),
    ),
    eventList(event, events, (id) => {
      if (id !== opened?.id) open(id);
    }),
    sheet?.root,
    who && sessionCorner(event, who),
  );
  fill(
    /** @type {Element} */ (root.querySelector(".topbar")),
    h("strong", { class: "topbar-name", testid: "event-open" }, event.name),
    h(
      "span",
      { class: "muted when" },
      [dateTime(event.starts, event.timezone), event.venue].filter(Boolean).join(" · "),
    ),
    event.role !== "organiser" && h("span", { class: "tag" }, t(`role-${event.role}`)),
  );
  mark();
}

/**
 * What of an event the frame shows and the screens take for granted while they are mounted; the rest they ask for.
 * @param {EventView} event
 */
function lasting({ id, name, venue, starts, timezone, gates, currency, role }) {
  return [id, name, venue, starts, timezone, gates, currency, role];
}

function mark() {
  for (const name of RAIL) {
    const element = document.querySelector(`[data-testid="nav-${name}"]`);
    if (name === current) element?.setAttribute("aria-current", "page");
    else element?.removeAttribute("aria-current");
  }
}

/** @param {ScreenName} name */
function show(name) {
  const event = opened;
  if (event === null) return;
  const another = name !== current;
  leave();
  current = name;
  mark();
  for (const panel of document.querySelectorAll("dialog")) panel.close();
  const screen = /** @type {HTMLElement} */ (document.getElementById("screen"));
  fill(screen);
  screen.dataset.screen = name;
  const context = {
    event,
    settings,
    remember: async (/** @type {import("./api.js").Settings} */ changes) => {
      const before = settings.language;
      settings = await api.saveSettings(changes);
      Object.assign(context.settings, settings);
      theme(settings.theme);
      if (settings.language === before) return;
      // Every word on the screen is another one.
      fill(root);
      await begin();
    },
    go: show,
    openEvent: (/** @type {string} */ id) => open(id),
  };
  try {
    if (who?.needed) {
      leave = () => {};
      signInScreen(screen, event, who);
    } else {
      leave = SCREENS[name](screen, context);
    }
  } catch (error) {
    leave = () => {};
    failed(error);
  }
  if (another) screenChanged();
  if (document.activeElement === document.body) screen.focus({ preventScroll: true });
}

/** An event's name, time or gates may have been changed, here or in the terminal. */
async function refresh() {
  if (opened === null || framed === "") return;
  const events = await api.events();
  const event = events.find(({ id }) => id === opened?.id);
  if (event === undefined) return;
  const changed = JSON.stringify(lasting(event)) !== JSON.stringify(lasting(opened));
  opened = event;
  const now = await sessionState(event);
  // Not before the wait: two changes at once are one.
  const before = who;
  who = now;
  frame(event, events);
  // Another person, or another lock: what is on the screen may be another's.
  if (
    before?.needed !== who.needed ||
    before.session.lock !== who.session.lock ||
    before.session.person?.id !== who.session.person?.id
  ) {
    show(reachable(event, current));
    return;
  }
  // Whoever is typing is not interrupted; the next screen has it.
  if (changed && !OWN_EYES.includes(current)) show(current);
}

document.addEventListener("keydown", (press) => {
  // Ctrl+1 to Ctrl+7: the rail. Ctrl+E: the events in it.
  const held = (press.ctrlKey || press.metaKey) && !press.altKey && !press.shiftKey;
  if (held && press.code === "KeyE") {
    press.preventDefault();
    /** @type {HTMLElement | null} */ (document.querySelector(".rail-events [aria-current]"))?.focus();
    return;
  }
  const digit = /^Digit([1-7])$/.exec(press.code)?.[1];
  if (digit === undefined || !(press.ctrlKey || press.metaKey) || press.altKey) return;
  const name = RAIL[Number(digit) - 1];
  const button = document.querySelector(`[data-testid="nav-${name}"]`);
  if (button instanceof HTMLElement) {
    press.preventDefault();
    button.click();
  }
});
window.addEventListener("unhandledrejection", (event) => failed(event.reason));
on("changed", () => refresh().catch(failed));
on("fault", faulty);
// Events begin and end without anybody changing anything.
setInterval(() => refresh().catch(failed), 60_000);
await say("");
fill(root, h("p", { class: "starting" }, t("app-starting")));
begin().catch((error) => {
  fill(root);
  unlockScreen(root, { open: false, key: null, error, data_dir: "", version: "" }, begin);
});
