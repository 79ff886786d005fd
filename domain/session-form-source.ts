import { readPartialDate } from "./date-prose";
import { type FormPart, sound, wrong } from "./form-part";
import type { SessionDraft } from "./session-draft";
import type { SessionInput } from "./session-input";
import { webAddressProblem } from "./web-address";

type Citations = SessionInput["citations"];

function readPublished(text: string): FormPart<string | null> {
  if (text.trim() === "") return sound(null);
  const reading = readPartialDate(text);
  return reading.ok ? sound(reading.value) : wrong("sourcePublished", reading.message);
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
  const refused = url.trim() === "" ? null : webAddressProblem(url.trim());
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
    former: null,
  };
  return { value: [citation], errors, questions: [] };
}
