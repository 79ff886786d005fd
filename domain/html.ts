import { escapeHtml } from "./html-text";

/** HTML in which everything that is not markup has been escaped; only `html` makes it. */
export class Html {
  readonly text: string;
  /** For `html` alone: whoever calls this vouches that `text` is escaped. */
  constructor(text: string) {
    this.text = text;
  }
}

type Value = Html | string | number | null | false | readonly Html[];

function textOf(value: Value): string {
  if (typeof value === "string") return escapeHtml(value);
  if (value instanceof Html) return value.text;
  if (value === null || value === false) return "";
  return typeof value === "number" ? String(value) : value.map(({ text }) => text).join("");
}

/**
 * HTML from a template: text is escaped for an element or a quoted attribute, other `Html` and lists of it stand as they
 * are, null and false give nothing. html`<b>${"a < b"}</b>` has the text "<b>a &lt; b</b>".
 */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  let text = parts[0] ?? "";
  for (let i = 0; i < values.length; i++) text += textOf(values[i] ?? null) + (parts[i + 1] ?? "");
  return new Html(text);
}
