// Start of the door's own window: the Door screen and nothing else. What it may call is less than the main window.

import * as api from "./api.js";
import { on, setTitle } from "./host.js";
import { fill, h, put } from "./lib/dom.js";
import { languageOf } from "./lib/language.js";
import { markPage, speak, t } from "./lib/words.js";
import { theme } from "./lib/theme.js";
import { failed, faulty } from "./widgets/toast.js";
import { doorScreen } from "./views/door/door.js";
import { signInScreen, sessionState } from "./views/laptop/session.js";

const root = /** @type {HTMLElement} */ (document.getElementById("app"));
let leave = () => {};
let shown = "";

/** Shows the door of the event that is open in the main window. */
async function show() {
  const settings = await api.settings();
  const events = await api.events();
  const event =
    events.find(({ id }) => id === settings.event) ?? events.findLast(({ archived }) => !archived) ?? events.at(-1);
  theme(settings.theme);
  const who = event === undefined ? null : await sessionState(event);
  const language = languageOf(settings.language);
  const lasting = JSON.stringify([
    language,
    event?.id,
    event?.name,
    event?.timezone,
    event?.gates,
    who?.needed,
    who?.session.person?.id,
  ]);
  if (event === undefined || lasting === shown) return;
  shown = lasting;
  await speak(language);
  markPage();
  leave();
  fill(root);
  setTitle(t("app-door", { event: event.name }));
  const screen = h("main", { class: "screen alone" });
  put(root, screen);
  if (who?.needed) {
    leave = () => {};
    signInScreen(screen, event, who);
    return;
  }
  leave = doorScreen(screen, {
    event,
    settings,
    alone: true,
    // This window remembers nothing: the gate and direction chosen here last as long as it is open.
    remember: async () => {},
    go: () => {},
    openEvent: async () => {},
  });
}

on("changed", () => show().catch(failed));
on("fault", faulty);
show().catch(failed);
