/** Longest body of a write, in bytes. */
export const bodyLimit = 1024 * 1024;

/** The same where a file may come along: the largest one that is taken, and room for the words about it. */
export const fileBodyLimit = 21 * 1024 * 1024;

const filesPage = /^\/sessions\/[^/]+\/edit\/files$/;

/**
 * How many bytes may be sent to an address.
 * @param {string} pathname still escaped
 */
export function bodyLimitOf(pathname) {
  return filesPage.test(pathname) ? fileBodyLimit : bodyLimit;
}

/**
 * The refusal of a body that is longer than its address takes.
 * @param {string} pathname
 * @returns {import("./refusal-answer.mjs").Refusal}
 */
export function tooLong(pathname) {
  const most = bodyLimitOf(pathname) === fileBodyLimit ? "20 MB" : "1 MB";
  return { status: 413, sentence: `What was sent is larger than ${most}, so nothing was saved.` };
}
