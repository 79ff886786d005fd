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
