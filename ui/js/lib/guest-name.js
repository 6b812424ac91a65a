// What a guest is called on a screen.

import { t } from "./words.js";

/**
 * The name on the ticket, else who bought it.
 * @param {{ name: string | null, buyer: string | null }} ticket
 */
export function guestName({ name, buyer }) {
  return name ?? (buyer === null ? t("guest-nameless") : t("guest-of-buyer", { buyer }));
}
