// Areas and gates of the Event screen: where people can be, and the doors they come through. What tickets open which
// gate is in types.js.

import * as api from "../../api.js";
import { fill, freshId, h } from "../../lib/dom.js";
import { number } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { button, field, iconButton } from "../../widgets/field.js";
import { attempt, done, failed, failedHere } from "../../widgets/toast.js";

/** @typedef {import("../../api.js").EventView} EventView */
/** @typedef {import("../../api.js").AreaView} AreaView */
/** @typedef {import("../../api.js").GateView} GateView */
/** @typedef {import("./event.js").Tools} Tools */

/**
 * @param {Tools} tools
 * @returns {import("./event.js").Part}
 */
export function venuePart(tools) {
  const [areas, gates] = [areasCard(tools), gatesCard(tools)];
  return {
    root: h("div", { class: "halves" }, areas.root, gates.root),
    draw(setting) {
      areas.draw(setting);
      gates.draw(setting);
    },
  };
}

/** @param {Tools} tools */
function areasCard({ organiser, again, context }) {
  const event = context.event.id;
  const list = h("div");
  const editor = areaEditor(event, again);
  if (organiser) editor.open(null);

  async function remove(/** @type {AreaView} */ area) {
    const back = () => {
      api.addArea(event, area.name, { capacity: area.capacity?.toString() ?? "" }).then(again, failed);
    };
    try {
      await api.removeArea(event, area.name);
      done(t("area-removed", { area: area.name }), { label: t("common-undo"), run: back });
      again();
    } catch (thrown) {
      failed(thrown);
    }
  }

  const changes = (/** @type {AreaView} */ area) =>
    h(
      "td",
      { class: "number" },
      iconButton({
        label: t("area-edit", { area: area.name }),
        testid: "area-edit",
        icon: "edit",
        onclick: () => editor.open(area),
      }),
      iconButton({
        label: t("area-remove", { area: area.name }),
        testid: "area-remove",
        icon: "cross",
        onclick: () => remove(area),
      }),
    );
  const row = (/** @type {AreaView} */ area) => {
    const { inside, capacity } = area;
    return h(
      "tr",
      { testid: "area-row" },
      h("th", { scope: "row" }, area.name),
      h(
        "td",
        { class: "number" },
        capacity === null ? number(inside) : t("event-capacity-of", { inside, capacity }),
        isOverfull(area) && h("span", { class: "tag warn" }, t("area-over")),
      ),
      organiser && changes(area),
    );
  };
  const heads = () =>
    h(
      "tr",
      {},
      h("th", { scope: "col" }, t("area-column-name")),
      h("th", { scope: "col", class: "number" }, t("area-column-inside")),
      organiser && h("td", {}),
    );

  return {
    root: h(
      "section",
      { class: "card" },
      h("h2", {}, t("area-title")),
      h("p", { class: "muted card-lead" }, t("area-lead")),
      list,
      editor.root,
      editor.error,
    ),
    draw(/** @type {{ event: EventView }} */ { event: { areas } }) {
      fill(
        list,
        areas.length === 0
          ? h("p", { class: "empty" }, t("area-empty"))
          : h("table", { class: "table" }, h("thead", {}, heads()), h("tbody", {}, areas.map(row))),
      );
    },
  };
}

/** @param {AreaView} area */
function isOverfull({ capacity, inside }) {
  return capacity !== null && inside > capacity;
}

/**
 * One line to fill in: for a new area, or for the capacity of one.
 * @param {string} event
 * @param {() => void} again
 */
function areaEditor(event, again) {
  const root = h("div");
  const error = h("div");
  const tell = (/** @type {AreaView} */ area) => {
    const { name, inside, capacity } = area;
    done(
      isOverfull(area)
        ? t("area-overfull", { area: name, inside, capacity: capacity ?? 0 })
        : t("area-saved", { area: name }),
    );
    again();
  };

  /** @param {AreaView | null} area */
  function open(area) {
    const name = field({ label: t("area-name"), testid: "area-name", required: true });
    const capacity = field({
      label: area ? t("area-capacity-of", { area: area.name }) : t("area-capacity"),
      testid: "area-capacity",
      value: area?.capacity?.toString() ?? "",
      inputmode: "numeric",
      placeholder: t("event-capacity-none"),
    });
    const submit = button({
      label: area ? t("common-save") : t("area-add"),
      testid: "area-save",
      kind: "primary",
      type: "submit",
    });
    const cancel = () =>
      button({ label: t("common-cancel"), testid: "area-cancel", kind: "quiet", onclick: () => open(null) });
    const onsubmit = async (/** @type {Event} */ submitted) => {
      submitted.preventDefault();
      failedHere(error, null);
      const input = { capacity: capacity.input.value };
      try {
        const saved = area
          ? await api.editArea(event, area.name, input)
          : await api.addArea(event, name.input.value, input);
        open(null);
        tell(saved);
        root.querySelector("input")?.focus();
      } catch (thrown) {
        failedHere(error, thrown);
      }
    };
    fill(error);
    fill(
      root,
      h("form", { class: "line-form", onsubmit }, !area && name.root, capacity.root, submit, area && cancel()),
    );
    if (area) capacity.input.focus();
  }

  return { root, error, open };
}

/** @param {Tools} tools */
function gatesCard({ organiser, again, context }) {
  const event = context.event.id;
  const list = h("div");
  const adding = gateForm(event, again);

  async function move(/** @type {GateView} */ gate, /** @type {string} */ area) {
    try {
      await api.editGate(event, gate.name, { area });
      done(t("gate-saved", { gate: gate.name }));
    } catch (thrown) {
      failed(thrown);
    }
    again();
  }

  async function remove(/** @type {GateView} */ gate) {
    const back = () => {
      api.addGate(event, gate.name, { area: gate.area ?? "" }).then(again, failed);
    };
    try {
      await api.removeGate(event, gate.name);
      done(t("gate-removed", { gate: gate.name }), { label: t("common-undo"), run: back });
      again();
    } catch (thrown) {
      failed(thrown);
    }
  }

  function row(/** @type {GateView} */ gate, /** @type {AreaView[]} */ areas) {
    const label = t("gate-leads-of", { gate: gate.name });
    const where = h(
      "select",
      { testid: "gate-leads", "aria-label": label, onchange: () => move(gate, where.value) },
      areaOptions(areas),
    );
    where.value = gate.area ?? "";
    const cross = () =>
      iconButton({
        label: t("gate-remove", { gate: gate.name }),
        testid: "gate-remove",
        icon: "cross",
        onclick: () => remove(gate),
      });
    return h(
      "tr",
      { testid: "gate-row" },
      h("th", { scope: "row" }, gate.name),
      h("td", {}, organiser ? where : (gate.area ?? t("gate-event"))),
      organiser && h("td", { class: "number" }, cross()),
    );
  }
  const table = (/** @type {GateView[]} */ gates, /** @type {AreaView[]} */ areas) =>
    smallTable(
      [t("gate-column-name"), t("gate-column-leads")],
      organiser,
      gates.map((gate) => row(gate, areas)),
    );

  return {
    root: h(
      "section",
      { class: "card" },
      h("h2", {}, t("gate-title")),
      h("p", { class: "muted card-lead" }, t("gate-lead")),
      list,
      organiser && adding.root,
      adding.error,
    ),
    draw(/** @type {{ event: EventView }} */ { event: { doors, areas } }) {
      adding.draw(areas);
      fill(list, doors.length === 0 ? h("p", { class: "empty" }, t("gate-empty")) : table(doors, areas));
    },
  };
}

/** Where a gate may lead. @param {AreaView[]} areas */
function areaOptions(areas) {
  return [h("option", { value: "" }, t("gate-event")), ...areas.map(({ name }) => h("option", { value: name }, name))];
}

/**
 * One line to fill in for a new gate.
 * @param {string} event
 * @param {() => void} again
 */
function gateForm(event, again) {
  const error = h("div");
  const name = field({ label: t("gate-name"), testid: "gate-name", required: true });
  const leads = h("select", { id: freshId("gate-area"), testid: "gate-area" });
  const onsubmit = async (/** @type {Event} */ submitted) => {
    submitted.preventDefault();
    await attempt(error, async () => {
      const gate = await api.addGate(event, name.input.value, { area: leads.value });
      done(t("gate-saved", { gate: gate.name }));
      name.input.value = "";
      name.input.focus();
      again();
    });
  };
  const root = h(
    "form",
    { class: "line-form", onsubmit },
    name.root,
    h("div", { class: "field" }, h("label", { for: leads.id }, t("gate-leads")), leads),
    button({ label: t("gate-add"), testid: "gate-add", kind: "primary", type: "submit" }),
  );
  return {
    root,
    error,
    /** @param {AreaView[]} areas */
    draw(areas) {
      const chosen = leads.value;
      fill(leads, areaOptions(areas));
      leads.value = areas.some((area) => area.name === chosen) ? chosen : "";
    },
  };
}

/**
 * A table with a column for buttons, if there are any.
 * @param {string[]} names of the columns
 * @param {boolean} buttons
 * @param {HTMLElement[]} rows
 */
function smallTable(names, buttons, rows) {
  const heads = names.map((name) => h("th", { scope: "col" }, name));
  return h(
    "table",
    { class: "table" },
    h("thead", {}, h("tr", {}, heads, buttons && h("td", {}))),
    h("tbody", {}, rows),
  );
}
