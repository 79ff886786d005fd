import { type Html, html } from "@/domain/html";

/** The words behind a name that say that its record was taken out of the register since; nothing where they are empty. */
export function removedHtml(words: string): Html | false {
  return words !== "" && html`<span class="removed-mark">${words}</span>`;
}
