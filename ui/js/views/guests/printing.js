// What can be done with sold tickets on paper, the same on Sell and Guests: print, print again, save as PDF.

import * as api from "../../api.js";
import { fill, h } from "../../lib/dom.js";
import { t } from "../../lib/words.js";
import { withProgress } from "../../widgets/progress.js";
import { done, failed } from "../../widgets/toast.js";
import { sentence } from "../../errors.js";

/** @typedef {import("../../api.js").JobView} JobView */

const OVER = ["done", "failed", "unknown"];
const PAUSE = 1_000;

/**
 * Saves tickets as PDF.
 * @param {string} event
 * @param {string[]} numbers none: all valid ones
 */
export async function savePdf(event, numbers) {
  try {
    const file = await withProgress(t("paper-pdf-working"), (work) => api.savePdf(event, numbers, work));
    if (file !== null) done(t("paper-saved", { file }));
  } catch (error) {
    failed(error);
  }
}

/**
 * Prints tickets and follows the job until it is over, in words at `place`.
 * @param {import("../../lib/context.js").Context} context
 * @param {string[]} numbers
 * @param {HTMLElement} place
 */
export const print = (context, numbers, place) =>
  sent(context, place, (event, printer, copies) => api.print(event, numbers, printer, copies));

/**
 * Prints a receipt for an order, told as tickets are.
 * @param {import("../../lib/context.js").Context} context
 * @param {string} order
 * @param {HTMLElement} place
 */
export const printReceipt = (context, order, place) =>
  sent(context, place, (event, printer, copies) => api.printReceipt(event, order, printer, copies));

/**
 * Saves a receipt for an order as PDF.
 * @param {string} event
 * @param {string} order
 */
export async function saveReceipt(event, order) {
  try {
    const file = await api.saveReceipt(event, order);
    if (file !== null) done(t("paper-saved", { file }));
  } catch (error) {
    failed(error);
  }
}

/**
 * @param {import("../../lib/context.js").Context} context
 * @param {HTMLElement} place
 * @param {(event: string, printer: string | null, copies: number) => Promise<JobView>} send
 */
async function sent(context, place, send) {
  const line = (/** @type {string} */ words, /** @type {string} */ kind) =>
    fill(place, h("p", { class: `job ${kind}`, role: "status", testid: "print-job" }, words));
  line(t("paper-job-sending"), "");
  try {
    await followJob(
      await send(context.event.id, context.settings.printer || null, context.settings.copies ?? 1),
      line,
      () => place.isConnected,
    );
  } catch (error) {
    fill(place);
    failed(error);
  }
}

/**
 * Tells how a print job is until it is over or nobody looks any more.
 * @param {JobView} job
 * @param {(words: string, kind: string) => void} line
 * @param {() => boolean} looked
 */
export async function followJob(job, line, looked) {
  for (;;) {
    const words = [t(`paper-job-${job.state}`, { printer: job.printer }), job.why ? sentence(job.why) : ""]
      .join(" ")
      .trim();
    line(words, job.state === "failed" || job.state === "held" ? "warning" : "");
    if (OVER.includes(job.state) || !looked()) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    job = await api.printJob(job);
  }
}

/**
 * The code of a ticket, large enough to be scanned off the screen.
 * @param {string} event
 * @param {import("../../api.js").TicketView} ticket
 * @returns {HTMLImageElement}
 */
export function codeImage(event, ticket) {
  const image = h("img", { class: "code", alt: t("paper-code", { number: ticket.number }), testid: "ticket-qr" });
  api.qrSvg(event, ticket.number).then((drawing) => {
    image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  }, failed);
  return image;
}
