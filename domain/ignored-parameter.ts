import type { IgnoredParameter } from "./session-filters";

const most = 60;

// Each control character as the picture that Unicode has of it: a browser drops the null character, and with it a page
// and the script that takes it over would hold different texts (React's error 418).
const pictured = (text: string) =>
  text.replace(/\p{Cc}/gu, (control) => {
    const code = control.charCodeAt(0);
    return String.fromCodePoint(code < 0x20 ? 0x2400 + code : code === 0x7f ? 0x2421 : 0xfffd);
  });

/** A parameter that is left out, as a page and the API say so: at most 60 characters of each, control characters as pictures. */
export function ignoredParameter(name: string, value: string, reason: string): IgnoredParameter {
  return { name: pictured(name.slice(0, most)), value: pictured(value.slice(0, most)), reason };
}

/** Parameters that were left out, in a sentence each, for what is no page; "" for none. */
export function ignoredSentence(ignored: readonly IgnoredParameter[]): string {
  return ignored
    .map(({ name, value, reason }) => `“${name}=${value}” was left out: ${reason.replace(/\.$/, "")}.`)
    .join(" ");
}
