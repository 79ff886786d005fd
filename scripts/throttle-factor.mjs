import { SettingError } from "./setting-error.mjs";

/**
 * What the limits on how often something may be asked are multiplied by: THROTTLE, else 1 for a team and 0, which is no
 * limit, where whoever sits at the machine is alone. Throws a SettingError where it is no number from 0 to 1000.
 * @param {Record<string, string | undefined>} env
 */
export function throttleFactor({ THROTTLE: text, APP_URL }) {
  if (!text) return APP_URL ? 1 : 0;
  if (/^\d{1,4}(\.\d{1,3})?$/.test(text) && Number(text) <= 1000) return Number(text);
  throw new SettingError(
    `THROTTLE is ${JSON.stringify(text)}, but it must be a number from 0, for no limits, to 1000, for limits a thousand times as wide.`,
  );
}
