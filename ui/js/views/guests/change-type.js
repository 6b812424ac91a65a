// A ticket of another type, or at another price: what the difference is, and how it is paid or given back.

import * as api from "../../api.js";
import { fill, h, put } from "../../lib/dom.js";
import { money, plainAmount } from "../../lib/format.js";
import { readAmount } from "../../lib/tender.js";
import { t } from "../../lib/words.js";
import { button, choice, field, segments } from "../../widgets/field.js";
import { panel } from "../../widgets/panel.js";
import { attempt, done, failed } from "../../widgets/toast.js";

/** @typedef {import("../../api.js").TicketView} TicketView */
/** @typedef {import("../../api.js").TypeView} TypeView */

/**
 * @param {TicketView} ticket
 * @param {() => void} changed
 */
export function changeTypePanel(ticket, changed) {
  const { body, foot, close } = panel({ title: t("change-type"), testid: "change-type" });
  put(body, h("p", { class: "muted" }, t("common-loading")));
  api.types(ticket.event).then((types) => draw(types), failed);

  function draw(/** @type {TypeView[]} */ types) {
    const form = changeForm(ticket, types);
    const go = async () => {
      await attempt(form.error, async () => {
        const { change, order } = await api.changeType(ticket.event, ticket.number, form.read());
        close();
        changed();
        done(
          change > 0 ? t("change-type-done-change", { change: money(change, order.currency) }) : t("change-type-done"),
        );
      });
    };
    const onsubmit = (/** @type {Event} */ submitted) => {
      submitted.preventDefault();
      go();
    };
    fill(body, h("form", { class: "form two", onsubmit }, ...form.roots));
    fill(
      foot,
      button({ label: t("common-cancel"), testid: "change-type-cancel", kind: "quiet", onclick: close }),
      button({ label: t("change-type-go"), testid: "change-type-go", kind: "primary", onclick: go }),
    );
    form.focus();
  }
}

/**
 * The form, and the difference as far as it can be told here.
 * @param {TicketView} ticket
 * @param {TypeView[]} types
 */
function changeForm(ticket, types) {
  const fields = changeFields(ticket, types, draw);
  const { kind, price, reason, difference, way, tendered, error } = fields;
  const typed = () => price.input.value.trim();

  function draw() {
    const usual = types.find(({ index }) => String(index) === kind.input.value)?.price ?? 0;
    price.input.placeholder = plainAmount(usual, ticket.currency);
    const now = typed() === "" ? usual : (readAmount(typed(), ticket.currency) ?? usual);
    const more = now - (ticket.price ?? 0);
    reason.root.hidden = typed() === "" || now === usual;
    way.root.hidden = more === 0;
    tendered.root.hidden = more <= 0 || way.value() !== "cash";
    const amount = money(Math.abs(more), ticket.currency);
    const words = more > 0 ? t("change-type-more", { amount }) : t("change-type-less", { amount });
    fill(difference, more === 0 ? t("change-type-same") : h("strong", {}, words));
  }

  function read() {
    const method = /** @type {import("../../api.js").PaymentMethod | ""} */ (way.value());
    return {
      type: Number(kind.input.value),
      ...(typed() === "" ? {} : { price: typed(), price_reason: reason.input.value }),
      ...(method === "" || way.root.hidden ? {} : { payment: method }),
      ...(tendered.root.hidden || tendered.input.value.trim() === "" ? {} : { tendered: tendered.input.value }),
    };
  }

  draw();
  return { roots: fields.roots, error, read, focus: () => kind.input.focus() };
}

/**
 * @param {TicketView} ticket
 * @param {TypeView[]} types
 * @param {() => void} changed
 */
function changeFields(ticket, types, changed) {
  const kind = choice({
    label: t("ticket-type"),
    testid: "change-type-type",
    value: String(ticket.type_index),
    options: types.map(({ index, name, price, currency }) => [String(index), `${name} · ${money(price, currency)}`]),
    onchange: changed,
  });
  const label = t("change-type-price");
  const price = field({ label, testid: "change-type-price", inputmode: "decimal", oninput: changed });
  const reason = field({
    label: t("sell-price-reason"),
    testid: "change-type-reason",
    hint: t("sell-price-reason-hint"),
    wide: true,
  });
  const difference = h("p", { class: "difference wide", testid: "change-type-difference", "aria-live": "polite" });
  const way = segments({
    label: t("change-type-how"),
    testid: "change-type-payment",
    value: "",
    options: [
      ["cash", t("payment-cash")],
      ["card", t("payment-card")],
      ["transfer", t("payment-transfer")],
      ["other", t("payment-other")],
      ["", t("change-type-later")],
    ],
    onchange: changed,
  });
  way.root.classList.add("wide");
  const tendered = field({ label: t("pay-tendered"), testid: "change-type-tendered", inputmode: "decimal" });
  const error = h("div", { class: "wide" });
  const hint = h("p", { class: "hint wide" }, t("change-type-code"));
  const enter = h("button", { type: "submit", class: "visually-hidden", tabindex: "-1", "aria-hidden": "true" });
  const roots = [kind.root, price.root, reason.root, difference, way.root, tendered.root, hint, error, enter];
  return { kind, price, reason, difference, way, tendered, error, roots };
}
