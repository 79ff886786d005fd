/** Longest body of a write, in bytes. */
export const bodyLimit = 1024 * 1024;

/** The same where a file may come along: the largest one that is taken, and room for the words about it. */
export const fileBodyLimit = 21 * 1024 * 1024;

const filesPage = /^\/(?:sessions\/[^/]+\/edit\/files|import|api\/v1\/sessions\/[^/]+\/attachments)$/;

// The form is not drawn again here: what it held comes after the file, or in the midst of it, and is never read.
const smallerFile =
  "Go back with your browser and choose a smaller file: what you wrote about it should still stand in the form.";

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
  const isFile = bodyLimitOf(pathname) === fileBodyLimit;
  const sentence = `What was sent is larger than ${isFile ? "20 MB" : "1 MB"}, so nothing was saved.`;
  return { status: 413, sentence, ...(isFile && { advice: smallerFile }) };
}
