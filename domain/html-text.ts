const special = /[&<>"']/;
const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that is safe inside an element or a quoted attribute of HTML: `&`, `<`, `>` and both quotes become references. */
export function escapeHtml(text: string): string {
  if (!special.test(text)) return text; // as nearly all text is
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** An element with escaped text inside, "" when there is no text. `tag` is the element's name, `kind` its class. */
export function htmlElement(tag: string, text: string, kind = ""): string {
  if (text === "") return "";
  return `<${tag}${kind ? ` class='${escapeHtml(kind)}'` : ""}>${escapeHtml(text)}</${tag}>`;
}
