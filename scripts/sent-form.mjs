const multipart = /^multipart\/form-data\b/i;

/** @type {import("./refusal-answer.mjs").Refusal} */
const unreadable = {
  status: 400,
  sentence: "What was sent is not written correctly: its fields cannot be told apart. Nothing was saved.",
};

/** @type {import("./refusal-answer.mjs").Refusal} */
const aimless = {
  status: 400,
  sentence: "What was sent does not say which form it comes from. Nothing was saved.",
};

/**
 * Says why a form in parts (RFC 7578) cannot be taken: its parts are damaged, or none of them names the action that
 * React writes into every form; Next would answer both as an error of ours. Programs send their parts to addresses that call no
 * action. Null for every other body.
 * @param {import("node:http").IncomingMessage} request
 * @param {string} pathname
 * @param {Buffer} body
 */
export async function formRefusal({ method, headers }, pathname, body) {
  const type = headers["content-type"] ?? "";
  if (method !== "POST" || !multipart.test(type)) return null;
  try {
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    if (pathname.startsWith("/api/v1/")) return null;
    const names = [...form.keys()];
    return headers["next-action"] || names.some((name) => name.startsWith("$ACTION_")) ? null : aimless;
  } catch {
    return unreadable;
  }
}
