import { SettingError } from "./setting-error.mjs";

/**
 * When backups are made by themselves: the folder they go to, the hours between two, and how many of them are kept.
 * @typedef {{ folder: string, hours: number, keep: number }} BackupSettings
 */

/**
 * Reads BACKUP_DIRECTORY, BACKUP_EVERY (hours, 24) and BACKUP_KEEP (14); null where no folder is named.
 * Throws a SettingError at the first one that cannot be used.
 * @param {Record<string, string | undefined>} env
 * @returns {BackupSettings | null}
 */
export function readBackupSettings(env) {
  if (!env.BACKUP_DIRECTORY) {
    const alone = ["BACKUP_EVERY", "BACKUP_KEEP"].find((name) => env[name]);
    if (alone)
      throw new SettingError(`${alone} says nothing without BACKUP_DIRECTORY, the folder for backups.`);
    return null;
  }
  const hours = Number(env.BACKUP_EVERY || "24");
  if (!(hours >= 0.01 && hours <= 24 * 366)) {
    throw new SettingError(
      `BACKUP_EVERY is ${JSON.stringify(env.BACKUP_EVERY)}, but it must be a number of hours such as 24 or 0.5.`,
    );
  }
  const keep = Number(env.BACKUP_KEEP || "14");
  if (!(Number.isInteger(keep) && keep >= 1 && keep <= 10_000)) {
    throw new SettingError(
      `BACKUP_KEEP is ${JSON.stringify(env.BACKUP_KEEP)}, but it must be a whole number of backups from 1 to 10000.`,
    );
  }
  return { folder: env.BACKUP_DIRECTORY, hours, keep };
}
