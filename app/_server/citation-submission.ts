import "server-only";
import { updateSession } from "@/db/commands/sessions";
import { findSourceByAddress } from "@/db/queries/known-source";
import { readCitationDraft, readCitations } from "@/domain/citation-form";
import type { CitationFormState } from "@/domain/citation-form-state";
import { postedEntries } from "@/domain/posted-entries";
import { citationInputOf } from "@/domain/session-edit";
import { loadSession } from "../_data/session";
import { runButton, runWrite, sentencesOf } from "./form-action";

type Unstamped = Omit<CitationFormState, "stamp">;

const numberIn = (form: FormData, name: string) => {
  const text = String(form.get(name) ?? "");
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
};
const gone = "This session was removed from the register meanwhile, so nothing was saved.";

/** Adds a source to a session, with what it supports there; returns the form where anything is wrong. */
export async function submitCitation(form: FormData): Promise<Unstamped> {
  const [slug, version] = [String(form.get("slug") ?? ""), numberIn(form, "version")];
  const draft = readCitationDraft(postedEntries(form));
  const shown = { slug, version, draft, questions: [] as [], focus: "problems" };
  const session = await loadSession(slug);
  if (!session || session.deletedAt) return { ...shown, errors: [{ field: "form", message: gone }] };
  const known = draft.values.source ? null : await findSourceByAddress(draft.values.url ?? "");
  const { citations, errors } = readCitations(draft, known !== null);
  if (errors.length > 0) return { ...shown, errors };
  const outcome = await runWrite({
    command: (by) =>
      updateSession(
        session.id,
        { citations: [...session.citations.map(citationInputOf), ...citations] },
        session,
        by,
      ),
    address: (saved) => `/sessions/${saved.slug}/edit/sources`,
    notice: "saved",
  });
  const refused = sentencesOf(outcome).map(({ field, message }) => ({
    field: /^citations\.\d/.test(field) ? (field.split(".").at(-1) ?? "form") : "form",
    message,
  }));
  return { ...shown, errors: refused };
}

/** Takes one citation from a session, as it stood at the version that the page showed. */
export async function removeCitation(form: FormData): Promise<string> {
  const [slug, version, position] = [
    String(form.get("slug") ?? ""),
    numberIn(form, "version"),
    numberIn(form, "position"),
  ];
  const session = await loadSession(slug);
  if (!session || session.deletedAt) return gone;
  if (session.version !== version)
    return "Somebody else changed this session meanwhile. Nothing was saved: look at it again.";
  const citations = session.citations.filter((_, at) => at !== position).map(citationInputOf);
  return runButton({
    command: (by) => updateSession(session.id, { citations }, { version }, by),
    address: (saved) => `/sessions/${saved.slug}/edit/sources`,
    notice: "saved",
  });
}
