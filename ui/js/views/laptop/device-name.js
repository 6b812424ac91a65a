// What this laptop is called: asked at the first start, and changed in the settings.

import { t } from "../../lib/words.js";
import { field } from "../../widgets/field.js";

/**
 * @param {import("../../api.js").Settings} settings
 * @param {string} testid
 * @param {(changes: import("../../api.js").Settings) => unknown} save
 */
export function deviceName(settings, testid, save) {
  const name = field({
    label: t("settings-device"),
    testid,
    value: settings.device_name ?? "",
    placeholder: t("settings-device-usual"),
    hint: t("settings-device-hint"),
    onchange: () => save({ device_name: name.input.value }),
  });
  return name.root;
}
