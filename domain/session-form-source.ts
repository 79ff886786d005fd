import { readPartialDate } from "./date-prose";
import { type FormPart, sound, wrong } from "./form-part";
import { isWebAddress, longestAddress } from "./input-text";
import { textProblem } from "./plain-text";
import type { SessionDraft } from "./session-draft";
import type { SessionInput } from "./session-input";

type Citations = SessionInput["citations"];

function readPublished(text: string): FormPart<string | null> {
  if (text.trim() === "") return sound(null);
  const reading = readPartialDate(text);
  return reading.ok ? sound(reading.value) : wrong("sourcePublished", reading.message);
}

function addressProblem(address: string): string | null {
  if (address === "") return null;
  const isLong = address.length > longestAddress;
  if (isLong) return textProblem(address, longestAddress);
  return isWebAddress(address) ? null : "Write an address that begins with http:// or https://.";
}

/** Reads the source, which supports the session as a whole; no citation when nothing is written about it. */
export function readSource(draft: SessionDraft): FormPart<Citations> {
  const { sourcePublisher: publisher, sourceTitle: title, sourceUrl: url } = draft;
  const published = readPublished(draft.sourcePublished);
  if ([publisher, title, url, draft.sourcePublished].every((text) => text.trim() === "")) return sound([]);
  const errors = [...published.errors];
  if (publisher.trim() === "") {
    errors.push({ field: "sourcePublisher", message: "Write who published the source." });
  }
  const refused = addressProblem(url.trim());
  if (refused) errors.push({ field: "sourceUrl", message: refused });
  const create = {
    publisher,
    title,
    url: errors.length === 0 ? url : null,
    archiveUrl: null,
    published: published.value,
    accessed: null,
    language: null,
    type: "other" as const,
    issuingSide: null,
    syndicatedFrom: null,
  };
  const citation = {
    source: { create },
    field: "session" as const,
    differingValue: null,
    locator: null,
    quote: null,
    reason: null,
  };
  return { value: [citation], errors, questions: [] };
}
