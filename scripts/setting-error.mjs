/** A setting that cannot be used; its message is one sentence for the person who starts the register. */
export class SettingError extends Error {}
