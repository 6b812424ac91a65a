// Areas and gates of the Event screen: where people can be, and the doors they come through. What tickets open which
// gate is in types.js.

import * as api from "../../api.js";
import { fill, freshId, h } from "../../lib/dom.js";
import { number } from "../../lib/format.js";
import { t } from "../../lib/words.js";
import { button, field } from "../../widgets/field.js";
import { icon } from "../../widgets/icon.js";
import { done, failed, failedHere } from "../../widgets/toast.js";

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
  const editor = h("div");
  const error = h("div");

  const told = (/** @type {AreaView} */ area) => {
    done(
      area.capacity !== null && area.inside > area.capacity
        ? t("area-overfull", { area: area.name, inside: area.inside, capacity: area.capacity })
        : t("area-saved", { area: area.name }),
    );
    again();
  };

  /** One line to fill in: for a new area, or for the capacity of one. */
  function form(/** @type {AreaView | null} */ area) {
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
    fill(error);
    fill(
      editor,
      h(
        "form",
        {
          class: "line-form",
          onsubmit: async (/** @type {Event} */ submitted) => {
            submitted.preventDefault();
            failedHere(error, null);
            const input = { capacity: capacity.input.value };
            try {
              const saved = area
                ? await api.editArea(event, area.name, input)
                : await api.addArea(event, name.input.value, input);
              form(null);
              told(saved);
              editor.querySelector("input")?.focus();
            } catch (thrown) {
              failedHere(error, thrown);
            }
          },
        },
        !area && name.root,
        capacity.root,
        submit,
        area && button({ label: t("common-cancel"), testid: "area-cancel", kind: "quiet", onclick: () => form(null) }),
      ),
    );
    if (area) capacity.input.focus();
  }
  if (organiser) form(null);

  async function remove(/** @type {AreaView} */ area) {
    try {
      await api.removeArea(event, area.name);
      done(t("area-removed", { area: area.name }), {
        label: t("common-undo"),
        run: () => {
          api.addArea(event, area.name, { capacity: area.capacity?.toString() ?? "" }).then(again, failed);
        },
      });
      again();
    } catch (thrown) {
      failed(thrown);
    }
  }

  const row = (/** @type {AreaView} */ area) =>
    h(
      "tr",
      { testid: "area-row" },
      h("th", { scope: "row" }, area.name),
      h(
        "td",
        { class: "number" },
        area.capacity === null
          ? number(area.inside)
          : t("event-capacity-of", { inside: area.inside, capacity: area.capacity }),
        area.capacity !== null && area.inside > area.capacity && h("span", { class: "tag warn" }, t("area-over")),
      ),
      organiser &&
        h(
          "td",
          { class: "number" },
          h(
            "button",
            {
              type: "button",
              class: "quiet icon-only",
              testid: "area-edit",
              "aria-label": t("area-edit", { area: area.name }),
              onclick: () => form(area),
            },
            icon("edit"),
          ),
          h(
            "button",
            {
              type: "button",
              class: "quiet icon-only",
              testid: "area-remove",
              "aria-label": t("area-remove", { area: area.name }),
              onclick: () => remove(area),
            },
            icon("cross"),
          ),
        ),
    );

  return {
    root: h(
      "section",
      { class: "card" },
      h("h2", {}, t("area-title")),
      h("p", { class: "muted card-lead" }, t("area-lead")),
      list,
      editor,
      error,
    ),
    draw(/** @type {{ event: EventView }} */ setting) {
      const { areas } = setting.event;
      if (areas.length === 0) fill(list, h("p", { class: "empty" }, t("area-empty")));
      else {
        fill(
          list,
          h(
            "table",
            { class: "table" },
            h(
              "thead",
              {},
              h(
                "tr",
                {},
                h("th", { scope: "col" }, t("area-column-name")),
                h("th", { scope: "col", class: "number" }, t("area-column-inside")),
                organiser && h("td", {}),
              ),
            ),
            h("tbody", {}, areas.map(row)),
          ),
        );
      }
    },
  };
}

/** @param {Tools} tools */
function gatesCard({ organiser, again, context }) {
  const event = context.event.id;
  const list = h("div");
  const error = h("div");
  const name = field({ label: t("gate-name"), testid: "gate-name", required: true });
  const leads = h("select", { id: freshId("gate-area"), testid: "gate-area" });
  const add = h(
    "form",
    {
      class: "line-form",
      onsubmit: async (/** @type {Event} */ submitted) => {
        submitted.preventDefault();
        failedHere(error, null);
        try {
          const gate = await api.addGate(event, name.input.value, { area: leads.value });
          done(t("gate-saved", { gate: gate.name }));
          name.input.value = "";
          name.input.focus();
          again();
        } catch (thrown) {
          failedHere(error, thrown);
        }
      },
    },
    name.root,
    h("div", { class: "field" }, h("label", { for: leads.id }, t("gate-leads")), leads),
    button({ label: t("gate-add"), testid: "gate-add", kind: "primary", type: "submit" }),
  );

  const choices = (/** @type {AreaView[]} */ areas) => [
    h("option", { value: "" }, t("gate-event")),
    ...areas.map((area) => h("option", { value: area.name }, area.name)),
  ];

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
    try {
      await api.removeGate(event, gate.name);
      done(t("gate-removed", { gate: gate.name }), {
        label: t("common-undo"),
        run: () => {
          api.addGate(event, gate.name, { area: gate.area ?? "" }).then(again, failed);
        },
      });
      again();
    } catch (thrown) {
      failed(thrown);
    }
  }

  function row(/** @type {GateView} */ gate, /** @type {AreaView[]} */ areas) {
    const where = h(
      "select",
      {
        testid: "gate-leads",
        "aria-label": t("gate-leads-of", { gate: gate.name }),
        onchange: () => move(gate, where.value),
      },
      choices(areas),
    );
    where.value = gate.area ?? "";
    return h(
      "tr",
      { testid: "gate-row" },
      h("th", { scope: "row" }, gate.name),
      h("td", {}, organiser ? where : (gate.area ?? t("gate-event"))),
      organiser &&
        h(
          "td",
          { class: "number" },
          h(
            "button",
            {
              type: "button",
              class: "quiet icon-only",
              testid: "gate-remove",
              "aria-label": t("gate-remove", { gate: gate.name }),
              onclick: () => remove(gate),
            },
            icon("cross"),
          ),
        ),
    );
  }

  return {
    root: h(
      "section",
      { class: "card" },
      h("h2", {}, t("gate-title")),
      h("p", { class: "muted card-lead" }, t("gate-lead")),
      list,
      organiser && add,
      error,
    ),
    draw(/** @type {{ event: EventView }} */ setting) {
      const { doors, areas } = setting.event;
      const chosen = leads.value;
      fill(leads, ...choices(areas));
      leads.value = areas.some((area) => area.name === chosen) ? chosen : "";
      if (doors.length === 0) fill(list, h("p", { class: "empty" }, t("gate-empty")));
      else {
        fill(
          list,
          h(
            "table",
            { class: "table" },
            h(
              "thead",
              {},
              h(
                "tr",
                {},
                h("th", { scope: "col" }, t("gate-column-name")),
                h("th", { scope: "col" }, t("gate-column-leads")),
                organiser && h("td", {}),
              ),
            ),
            h(
              "tbody",
              {},
              doors.map((gate) => row(gate, areas)),
            ),
          ),
        );
      }
    },
  };
}
