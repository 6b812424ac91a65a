// Light, dark, or as the system has it.

/**
 * @param {string | undefined} name `system`, `light` or `dark`
 */
export function theme(name) {
  if (name === "light" || name === "dark") document.documentElement.dataset.theme = name;
  else delete document.documentElement.dataset.theme;
}
