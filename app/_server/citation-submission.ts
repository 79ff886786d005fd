import "server-only";
import { changeCitations, removeCitations } from "@/db/commands/citations";
import { updateSession } from "@/db/commands/sessions";
import { findSourceByAddress } from "@/db/queries/known-source";
import { readCitationDraft, readCitations } from "@/domain/citation-form";
import type { CitationFormState } from "@/domain/citation-form-state";
import { readPostedEdit } from "@/domain/posted-edit";
import { postedEntries } from "@/domain/posted-entries";
import type { Session } from "@/domain/session";
import { citationInputOf } from "@/domain/session-edit";
import { openedEditing } from "@/domain/session-form-state";
import type { CitationInput } from "@/domain/source-input";
import { leftOutOf } from "../_data/known-source";
import { loadSession } from "../_data/session";
import { collision, runButton, runWrite, sentencesOf } from "./form-action";
import { postedRecord } from "./posted-record";

type Unstamped = Omit<CitationFormState, "stamp">;

const gone =
  "This session was removed from the register meanwhile, so nothing was saved. What you wrote still stands here.";

/** The page on which the sources of a session are added, changed and taken out. */
export function sourcesAddress(slug: string): string {
  return `/sessions/${slug}/edit/sources`;
}

/** Where in a list the posted entry stands; null where none is named. */
function positionIn(form: FormData): number | null {
  const text = String(form.get("at") ?? "");
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

// What is added stands behind whatever is there now, so that it collides with nothing.
const added = (session: Session, citations: CitationInput[]) => ({
  citations: [...session.citations.map(citationInputOf), ...citations],
});

// A publisher that was not typed is filled in for a source that is known, which is then no word that was left out.
const withTyped = (citations: CitationInput[], publisher = "") =>
  citations.map(({ source, ...citation }) => ({
    ...citation,
    source: "create" in source ? { create: { ...source.create, publisher: publisher.trim() } } : source,
  }));

/** Adds a source to a session or changes what one tells there; returns the form where anything is in the way. */
export async function submitCitation(form: FormData): Promise<Unstamped> {
  const entries = postedEntries(form);
  const [edit, draft, at] = [readPostedEdit(entries), readCitationDraft(entries), positionIn(form)];
  const { slug, version, against, chosen } = edit;
  const editing = { ...openedEditing({ slug, title: "", version, opened: "" }), against, chosen };
  const shown = { editing, at, draft, errors: [], questions: [], focus: "problems" };
  const session = await loadSession(slug);
  if (!session || session.deletedAt) return { ...shown, errors: [{ field: "form", message: gone }] };
  const known = draft.values.source ? null : await findSourceByAddress(draft.values.url ?? "");
  const { citations, errors } = readCitations(draft, known !== null);
  if (errors.length > 0) return { ...shown, errors };
  const leftOut = await leftOutOf(withTyped(citations, draft.values.publisher));
  const outcome = await runWrite({
    about: () => leftOut,
    command: (by) =>
      at === null
        ? updateSession(session.id, added(session, citations), session, by)
        : changeCitations(session.id, at, citations, edit, by),
    address: (saved) => sourcesAddress(saved.slug),
    notice: "saved",
  });
  const collided = at === null ? null : collision(editing, outcome);
  if (collided) return { ...shown, ...collided };
  const refused = sentencesOf(outcome).map(({ field, message }) => ({
    field: /^citations\.\d/.test(field) ? (field.split(".").at(-1) ?? "form") : "form",
    message,
  }));
  return { ...shown, errors: refused };
}

/** Takes an entry from the sources of a session, as it stood at the version that the page showed. */
export async function removeCitation(form: FormData): Promise<string> {
  const { slug, version } = postedRecord(form);
  return runButton({
    command: (by) => removeCitations(slug, positionIn(form) ?? -1, { version }, by),
    address: (saved) => sourcesAddress(saved.slug),
    notice: "saved",
  });
}
