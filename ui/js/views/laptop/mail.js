// The mail server in Settings: saved as a whole, since its parts only work together. Sending is in Guests.

import * as api from "../../api.js";
import { h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { button, field, segments } from "../../widgets/field.js";
import { done, failedHere } from "../../widgets/toast.js";

/** Where submission is by RFC 8314 and RFC 6409, and where an open server usually listens. */
const PORTS = { tls: "465", start_tls: "587", open: "25" };

/** @returns {HTMLElement} */
export function mailSection() {
  const error = h("div");
  const server = serverFields();
  const to = field({ label: t("settings-mail-test"), testid: "mail-test-to", type: "email" });
  /** @param {HTMLButtonElement} by @param {() => Promise<void>} deed */
  const act = async (by, deed) => {
    failedHere(error, null);
    by.disabled = true;
    try {
      await deed();
    } catch (thrown) {
      failedHere(error, thrown);
    } finally {
      by.disabled = false;
    }
  };
  const saving = async () => {
    const set = await api.saveMail(server.read());
    server.saved();
    const missing = set.user !== null && !set.has_password;
    done(missing ? t("settings-mail-saved-without-password") : t("settings-mail-saved"));
    if (missing) server.askPassword();
  };
  const testing = async () => {
    await api.testMail(to.input.value);
    done(t("settings-mail-tested"));
  };
  const save = button({
    label: t("settings-mail-save"),
    testid: "mail-save",
    kind: "primary",
    onclick: () => act(save, saving),
  });
  const test = button({
    label: t("settings-mail-test-go"),
    testid: "mail-test",
    icon: "mail",
    onclick: () => act(test, testing),
  });
  api.mail().then(
    (set) => {
      if (set !== null) server.set(set);
    },
    (thrown) => failedHere(error, thrown),
  );
  const onsubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    save.click();
  };
  return h(
    "form",
    { class: "card form", testid: "settings-mail", onsubmit },
    h("h2", {}, t("settings-section-mail")),
    h("p", { class: "muted" }, t("settings-mail-lead")),
    ...server.roots,
    error,
    h("div", { class: "actions" }, save),
    h("div", { class: "with-button" }, to.root, test),
  );
}

/** What is to be known of the server. */
function serverFields() {
  const host = field({ label: t("settings-mail-host"), testid: "mail-host", placeholder: "smtp.example.org" });
  const port = field({ label: t("settings-mail-port"), testid: "mail-port", value: PORTS.tls, inputmode: "numeric" });
  const kinds = /** @type {(keyof typeof PORTS)[]} */ (["tls", "start_tls", "open"]);
  const security = segments({
    label: t("settings-mail-security"),
    testid: "mail-security",
    value: "tls",
    options: kinds.map((kind) => [kind, t(`settings-mail-security-${kind}`)]),
    onchange: (kind) => {
      const usual = Object.values(PORTS).includes(port.input.value);
      if (usual) port.input.value = PORTS[/** @type {keyof typeof PORTS} */ (kind)];
    },
  });
  const user = field({ label: t("settings-mail-user"), testid: "mail-user" });
  const password = field({
    label: t("settings-mail-password"),
    testid: "mail-password",
    type: "password",
    autocomplete: "new-password",
    hint: t("settings-mail-password-hint"),
  });
  const from = field({
    label: t("settings-mail-from"),
    testid: "mail-from",
    type: "email",
    placeholder: "tickets@example.org",
  });
  const fromName = field({ label: t("settings-mail-from-name"), testid: "mail-from-name" });
  return {
    roots: [host, security, port, user, password, from, fromName].map(({ root }) => root),
    /** The password is only told when it is another one. */
    read: () => ({
      host: host.input.value,
      port: port.input.value,
      security: /** @type {keyof typeof PORTS} */ (security.value()),
      user: user.input.value,
      from: from.input.value,
      from_name: fromName.input.value,
      ...(password.input.value !== "" || user.input.value === "" ? { password: password.input.value } : {}),
    }),
    saved: () => {
      password.input.value = "";
    },
    askPassword: () => password.input.focus(),
    /** @param {import("../../api.js").MailView} set */
    set: (set) => {
      host.input.value = set.host;
      port.input.value = String(set.port);
      security.set(set.security);
      user.input.value = set.user ?? "";
      from.input.value = set.from;
      fromName.input.value = set.from_name;
    },
  };
}
