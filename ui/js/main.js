// Start of the main window: unlock, first event, then the rail and its screens. Screens are in `views/`.

import * as api from "./api.js";
import { on, setTitle } from "./host.js";
import { fill, h } from "./lib/dom.js";
import { dateTime } from "./lib/format.js";
import { t } from "./lib/words.js";
import { theme } from "./lib/theme.js";
import { icon } from "./widgets/icon.js";
import { failed, screenChanged } from "./widgets/toast.js";
import { devicesScreen } from "./views/devices.js";
import { doorScreen } from "./views/door.js";
import { eventScreen } from "./views/event.js";
import { first } from "./views/first.js";
import { guestsScreen } from "./views/guests.js";
import { insightsScreen } from "./views/insights.js";
import { locked } from "./views/unlock.js";
import { sellScreen } from "./views/sell.js";
import { settingsScreen } from "./views/settings.js";

/** @typedef {import("./lib/context.js").ScreenName} ScreenName */
/** @typedef {import("./api.js").EventView} EventView */

/** @type {Record<ScreenName, import("./lib/context.js").Screen>} */
const SCREENS = { sell: sellScreen, door: doorScreen, guests: guestsScreen, insights: insightsScreen, event: eventScreen, devices: devicesScreen, settings: settingsScreen };
/** @type {ScreenName[]} */
const RAIL = ["sell", "door", "guests", "insights", "event", "devices", "settings"];

const root = /** @type {HTMLElement} */ (document.getElementById("app"));
let leave = () => {};
/** @type {ScreenName} */
let current = "sell";
let settings = /** @type {import("./api.js").Settings} */ ({});
/** @type {EventView | null} */
let opened = null;
/** What the rail and the switcher show now. */
let framed = "";

async function begin() {
  leave();
  leave = () => {};
  framed = "";
  opened = null;
  const start = await api.start();
  if (!start.open) {
    fill(root);
    locked(root, start, begin);
    setTitle(t("app.name"));
    return;
  }
  settings = await api.settings();
  theme(settings.theme);
  const events = await api.events();
  const event = events.find(({ id }) => id === settings.event) ?? events.at(-1);
  if (event === undefined) {
    fill(root);
    setTitle(t("app.name"));
    first(root, (id) => open(id, "event"));
    return;
  }
  opened = event;
  frame(event, events);
  show(event.role === "door" && current === "sell" ? "door" : current);
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
 * The rail and the event switcher. The screen between them stays where it is: whoever types in it keeps the focus.
 * @param {EventView} event
 * @param {EventView[]} events
 */
function frame(event, events) {
  const now = JSON.stringify([lasting(event), events.map(({ id, name }) => [id, name])]);
  if (now === framed) return;
  framed = now;
  setTitle(t("app.title", { event: event.name }));
  if (document.getElementById("screen") === null) {
    fill(root, h("div", { class: "frame" }, h("nav", { class: "rail", "aria-label": t("nav.label") }),
      h("div", { class: "work-area" }, h("header", { class: "topbar" }), h("main", { id: "screen", class: "screen", tabindex: "-1" }))));
  }
  const names = event.role === "door" ? RAIL.filter((name) => name !== "sell") : RAIL;
  fill(/** @type {Element} */ (root.querySelector(".rail")), h("p", { class: "brand" }, icon("sell"), h("span", {}, t("app.name"))),
    names.map((name) => h("button", { type: "button", testid: `nav-${name}`, onclick: () => show(name) }, icon(name), h("span", {}, t(`nav.${name}`)))));
  const switcher = h("select", { testid: "event-switcher", id: "event-switcher", value: event.id, onchange: () => open(switcher.value) },
    events.map(({ id, name }) => h("option", { value: id }, name)));
  fill(/** @type {Element} */ (root.querySelector(".topbar")), h("label", { for: "event-switcher", class: "visually-hidden" }, t("nav.switch")), switcher,
    h("span", { class: "muted when" }, [dateTime(event.starts, event.timezone), event.venue].filter(Boolean).join(" · ")), event.role !== "organiser" && h("span", { class: "tag" }, t(`role.${event.role}`)));
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
    event, settings,
    remember: async (/** @type {import("./api.js").Settings} */ changes) => {
      settings = await api.saveSettings(changes);
      Object.assign(context.settings, settings);
      theme(settings.theme);
    },
    go: show,
    openEvent: (/** @type {string} */ id) => open(id),
  };
  try {
    leave = SCREENS[name](screen, context);
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
  frame(event, events);
  // Whoever is typing is not interrupted; the next screen has it.
  if (changed && current !== "sell") show(current);
}

document.addEventListener("keydown", (press) => {
  // Ctrl+1 to Ctrl+7: the rail.
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
fill(root, h("p", { class: "starting" }, t("app.starting")));
begin().catch((error) => {
  fill(root);
  locked(root, { open: false, key: null, error, data_dir: "", version: "" }, begin);
});
