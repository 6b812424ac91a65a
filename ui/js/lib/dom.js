// Making elements. Everything that people typed goes in as text; nothing here parses markup.

/** @typedef {Node | string | number | null | undefined | false} Child */
/** @typedef {Record<string, unknown>} Props */

/** Set as properties, because the attribute of the same name is only the first value. */
const PROPERTIES = new Set(["value", "checked", "disabled", "open", "selected", "indeterminate", "hidden"]);

/**
 * An element. `onx` props are listeners, `testid` is what tests find it by; `null`, `undefined` and `false` are left
 * out.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Props} [props]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  /** @type {[string, unknown][]} */
  const late = [];
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else if (PROPERTIES.has(name)) late.push([name, value]);
    else if (value === false) continue;
    else element.setAttribute(name === "testid" ? "data-testid" : name, value === true ? "" : String(value));
  }
  put(element, ...children);
  // After the children: a select has no value before it has options.
  for (const [name, value] of late) Reflect.set(element, name, value);
  return element;
}

/**
 * Adds children.
 * @param {Element} element
 * @param {...(Child | Child[])} children
 */
export function put(element, ...children) {
  for (const child of children.flat()) {
    if (child === null || child === undefined || child === false) continue;
    element.append(typeof child === "number" ? String(child) : child);
  }
}

/**
 * Replaces all children.
 * @param {Element} element
 * @param {...(Child | Child[])} children
 */
export function fill(element, ...children) {
  element.replaceChildren();
  put(element, ...children);
}

/**
 * An SVG element.
 * @template {keyof SVGElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string | number>} attributes
 * @param {...Node} children
 * @returns {SVGElementTagNameMap[K]}
 */
export function svg(tag, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

let last = 0;

/**
 * An id that no other element has.
 * @param {string} stem
 * @returns {string}
 */
export function freshId(stem) {
  last += 1;
  return `${stem}-${last}`;
}
