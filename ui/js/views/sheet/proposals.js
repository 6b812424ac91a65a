// What people changed in the sheet: each with what it is now and what is wanted, to be accepted or declined. Nothing
// of it counts before that.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { shortMoment } from "../../lib/format.js";
import { live } from "../../lib/live.js";
import { TOLD } from "../../lib/sheet.js";
import { t } from "../../lib/words.js";
import { button, relabel } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { attempt, done, failedHere } from "../../widgets/toast.js";

/** @typedef {import("../../api.js").Proposal} Proposal */
/** @typedef {"accept" | "decline"} Decision */

/** @param {import("../../api.js").EventView} event */
export function proposalsPanel(event) {
  /** @type {Proposal[]} */
  let shown = [];
  const error = h("div");
  const list = h("ul", { class: "proposals", testid: "proposals-list", onkeydown: move });
  const { body, foot, close } = panel({
    title: t("proposals-title"),
    testid: "proposals",
    wide: true,
    closed: () => watch.stop(),
  });
  const all = button({ label: "", testid: "proposals-accept-all", kind: "primary", onclick: acceptAll });
  put(body, h("p", { class: "muted" }, t("proposals-lead")), error, list);
  put(foot, button({ label: t("common-close"), testid: "proposals-close", kind: "quiet", onclick: close }), all);

  const watch = live(
    () => api.proposals(event.id),
    draw,
    (thrown) => failedHere(error, thrown),
    { events: TOLD, event: event.id },
  );

  function draw(/** @type {Proposal[]} */ proposals) {
    // Whoever goes through them by keyboard is at the next one, not at the beginning.
    const at = [...list.children].findIndex((row) => row.contains(document.activeElement));
    const deed = document.activeElement?.getAttribute("data-deed");
    shown = proposals;
    fill(
      list,
      proposals.map((one) => proposalRow(one, event.timezone, (decision) => decide(one, decision))),
    );
    all.hidden = proposals.length < 2;
    relabel(all, t("proposals-accept-all", { n: proposals.length }));
    if (proposals.length === 0) fill(list, h("li", { class: "empty", testid: "proposals-none" }, t("proposals-none")));
    if (at < 0) return;
    const next = list.children[Math.min(at, proposals.length - 1)]?.querySelector(`[data-deed="${deed}"]`);
    if (next instanceof HTMLElement) next.focus();
    else /** @type {HTMLElement | null} */ (foot.querySelector("button"))?.focus();
  }

  async function decide(/** @type {Proposal} */ proposal, /** @type {Decision} */ deed) {
    await attempt(error, async () => {
      await (deed === "accept" ? api.acceptProposal : api.declineProposal)(event.id, proposal.id);
      watch.again();
    });
  }

  async function acceptAll() {
    failedHere(error, null);
    let accepted = 0;
    try {
      for (const { id } of [...shown]) {
        await api.acceptProposal(event.id, id);
        accepted += 1;
      }
    } catch (thrown) {
      failedHere(error, thrown);
    }
    watch.again();
    if (accepted > 0) done(t("proposals-accepted", { n: accepted }));
  }
}

/**
 * @param {Proposal} proposal
 * @param {string} zone
 * @param {(decision: Decision) => void} decide
 */
function proposalRow(proposal, zone, decide) {
  const who = proposal.name || proposal.number;
  const field = t(`history-field-${proposal.field}`);
  const deed = (/** @type {Decision} */ name) => {
    const look = name === "accept" ? { icon: "check" } : { kind: /** @type {const} */ ("quiet") };
    const made = button({
      label: t(`proposals-${name}`),
      testid: `proposal-${name}`,
      ...look,
      onclick: () => decide(name),
    });
    made.dataset.deed = name;
    made.setAttribute("aria-label", t(`proposals-${name}-one`, { field, who }));
    return made;
  };
  const value = (/** @type {string | null} */ text) =>
    text === null || text === "" ? h("span", { class: "muted" }, t("proposals-empty")) : h("bdi", {}, text);
  const seen = shortMoment(proposal.seen, zone);
  return h(
    "li",
    { class: "proposal", testid: "proposal" },
    h(
      "div",
      { class: "proposal-who" },
      h("strong", {}, h("bdi", {}, who)),
      h("span", { class: "under" }, h("span", { class: "mono" }, proposal.number), " · ", seen),
    ),
    h(
      "dl",
      { class: "proposal-what" },
      h("div", {}, h("dt", {}, t("proposals-now", { field })), h("dd", {}, value(proposal.now))),
      h("div", { class: "wanted" }, h("dt", {}, t("proposals-wanted")), h("dd", {}, value(proposal.wanted))),
    ),
    h("div", { class: "actions" }, deed("decline"), deed("accept")),
  );
}

/** Up and down: the same button of the next one. @param {KeyboardEvent} press */
function move(press) {
  const deed = document.activeElement?.getAttribute("data-deed");
  const step = press.key === "ArrowDown" ? 1 : press.key === "ArrowUp" ? -1 : 0;
  if (!deed || step === 0 || !(press.currentTarget instanceof HTMLElement)) return;
  press.preventDefault();
  const same = /** @type {HTMLElement[]} */ ([...press.currentTarget.querySelectorAll(`[data-deed="${deed}"]`)]);
  same[same.findIndex((other) => other === document.activeElement) + step]?.focus();
}
