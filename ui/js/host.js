// The only door to the program behind the window: queries, mutations, events, camera pictures. No other file may
// touch `window.__TAURI__`, and what a call means is `api.js`'s.

/** @typedef {import("../types/AppError").AppError} AppError */

/**
 * @typedef {object} Tauri
 * @property {{
 *   invoke: (name: string, args?: object) => Promise<unknown>,
 *   convertFileSrc: (path: string, scheme: string) => string,
 * }} core
 * @property {{ listen: (name: string, heard: (event: { payload: any }) => void) => Promise<() => void> }} event
 * @property {{ getCurrentWindow: () => { setTitle: (title: string) => Promise<void> } }} window
 */

/** @returns {Tauri} */
function tauri() {
  return /** @type {{ __TAURI__: Tauri }} */ (/** @type {unknown} */ (window)).__TAURI__;
}

/**
 * What a call failed with, in the shape that the use cases give their errors. Anything else is a fault of the program.
 * @param {unknown} thrown
 * @returns {AppError}
 */
export function asError(thrown) {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && "message" in thrown) {
    return /** @type {AppError} */ (thrown);
  }
  return { code: "internal", message: String(thrown), hint: null };
}

/**
 * @param {string} name
 * @param {object} args
 * @returns {Promise<any>}
 */
async function call(name, args) {
  try {
    return await tauri().core.invoke(name, args);
  } catch (thrown) {
    throw asError(thrown);
  }
}

/**
 * Asks for something; changes nothing, so it may be asked again at any time. Rejects with an AppError.
 * @param {string} name
 * @param {object} [args]
 * @returns {Promise<any>}
 */
export function query(name, args = {}) {
  return call(name, args);
}

/**
 * Changes something; never repeated by itself. Rejects with an AppError.
 * @param {string} name
 * @param {object} [args]
 * @returns {Promise<any>}
 */
export function mutate(name, args = {}) {
  return call(name, args);
}

/**
 * Hears what the program tells, until the returned function is called.
 * @param {string} name
 * @param {(payload: any) => void} heard
 * @returns {() => void}
 */
export function on(name, heard) {
  let stopped = false;
  const listening = tauri().event.listen(name, ({ payload }) => {
    if (!stopped) heard(payload);
  });
  return () => {
    stopped = true;
    listening.then((unlisten) => unlisten());
  };
}

/** @typedef {{ corners: [number, number][], read: boolean }} Symbol */

/**
 * The first camera frame newer than `after`, the codes last seen in it, and a word for what would help to read them
 * (empty: nothing); `null` when there is none.
 * @param {number} after
 * @param {AbortSignal} signal
 * @returns {Promise<{ seq: number, found: Symbol[], hint: string, picture: ImageBitmap } | null>}
 */
export async function cameraFrame(after, signal) {
  const url = `${tauri().core.convertFileSrc("frame", "camera")}?after=${after}`;
  const response = await fetch(url, { signal, cache: "no-store" });
  if (response.status !== 200) return null;
  const picture = await createImageBitmap(await response.blob());
  const found = JSON.parse(response.headers.get("x-found") || "[]");
  return { seq: Number(response.headers.get("x-seq")), found, hint: response.headers.get("x-hint") ?? "", picture };
}

/**
 * The file of a language's sentences, which the program carries.
 * @param {string} language
 * @returns {Promise<string>}
 */
export async function wordsFile(language) {
  const response = await fetch(`words/${language}.ftl`);
  return response.text();
}

/**
 * Names the window in the system's window list.
 * @param {string} title
 */
export function setTitle(title) {
  document.title = title;
  tauri()
    .window.getCurrentWindow()
    .setTitle(title)
    .catch(() => {});
}
