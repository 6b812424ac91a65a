// Tabs: one part of a screen at a time. Arrow keys, Home and End move among their names, as ARIA has it for tabs.

import { freshId, h } from "../lib/dom.js";

/**
 * @param {object} props
 * @param {string} props.label
 * @param {string} props.testid
 * @param {[string, string, HTMLElement][]} props.tabs
 * @param {string} props.chosen
 * @param {(tab: string) => void} props.onchange
 *   `tabs`: what each is for tests, its words, what it shows
 * @returns {HTMLElement}
 */
export function tabs(props) {
  const id = freshId("tabs");
  const names = props.tabs.map(([tab, words]) =>
    h(
      "button",
      {
        type: "button",
        role: "tab",
        id: `${id}-${tab}`,
        "aria-controls": `${id}-${tab}-panel`,
        testid: `${props.testid}-${tab}`,
        onclick: () => choose(tab, false),
      },
      words,
    ),
  );
  const panels = props.tabs.map(([tab, , content]) =>
    h(
      "div",
      { role: "tabpanel", class: "tab-panel", id: `${id}-${tab}-panel`, "aria-labelledby": `${id}-${tab}` },
      content,
    ),
  );

  function choose(/** @type {string} */ chosen, /** @type {boolean} */ move) {
    props.tabs.forEach(([tab], nth) => {
      const here = tab === chosen;
      const name = /** @type {HTMLElement} */ (names[nth]);
      name.setAttribute("aria-selected", String(here));
      name.tabIndex = here ? 0 : -1;
      if (here && move) name.focus();
      /** @type {HTMLElement} */ (panels[nth]).hidden = !here;
    });
    props.onchange(chosen);
  }

  const list = h(
    "div",
    {
      role: "tablist",
      class: "tabs",
      "aria-label": props.label,
      onkeydown: (/** @type {KeyboardEvent} */ press) => {
        const at = names.findIndex((name) => name === document.activeElement);
        const onward = getComputedStyle(list).direction === "rtl" ? -1 : 1;
        /** @type {Record<string, number>} */
        const steps = { ArrowRight: at + onward, ArrowLeft: at - onward, Home: 0, End: names.length - 1 };
        const to = steps[press.key];
        const tab = to === undefined || at < 0 ? undefined : props.tabs[(to + names.length) % names.length];
        if (tab === undefined) return;
        press.preventDefault();
        choose(tab[0], true);
      },
    },
    names,
  );
  const known = props.tabs.some(([tab]) => tab === props.chosen);
  choose(known ? props.chosen : (props.tabs[0]?.[0] ?? ""), false);
  return h("div", { class: "tabbed" }, list, panels);
}
