import "server-only";
import { entryAt } from "@/domain/citation-entry";
import { emptyCitation, openedCitation } from "@/domain/citation-form";
import type { CitationFormState } from "@/domain/citation-form-state";
import { readCitingFields } from "@/domain/citing-address";
import type { Session } from "@/domain/session";
import type { IgnoredParameter } from "@/domain/session-filters";
import { openedEditing } from "@/domain/session-form-state";
import { sessionTitle } from "@/domain/session-title";
import { listSources } from "@/domain/source-list";
import { unreadParameters } from "@/domain/unread-parameters";

type Parameters = Record<string, string | string[] | undefined>;

/** The form for the sources of a session as an address opens it: to change the entry it asks for, else to add one. */
export function openedCitations(session: Session, parameters: Parameters) {
  const { slug, version, citations } = session;
  const { for: asked, ...others } = parameters;
  const citing = readCitingFields(asked);
  const wanted = [parameters.change ?? ""].flat()[0] ?? "";
  const entry = /^\d{1,9}$/.test(wanted) ? entryAt(citations, Number(wanted)) : null;
  const opened: CitationFormState = {
    editing: openedEditing({ slug, title: sessionTitle(session), version, opened: "" }),
    at: entry?.positions[0] ?? null,
    draft: entry ? openedCitation(entry) : { ...emptyCitation(), fields: citing.fields },
    errors: [],
    questions: [],
    stamp: 0,
    focus: null,
  };
  const known = listSources(citations).sources.map(({ number, source }) => ({
    value: source.slug,
    label: `${number}. ${[source.publisher, source.title].filter(Boolean).join(", ").slice(0, 90)}`,
  }));
  const reason = "this session has no such entry among its sources";
  const missing: IgnoredParameter[] =
    wanted !== "" && !entry ? [{ name: "change", value: wanted.slice(0, 60), reason }] : [];
  // What was saved empties the form that adds; one that changes outlives somebody else's save, so that it can show both.
  const key = wanted === "" ? `add ${version}` : `change ${wanted}`;
  const unread = unreadParameters(entry ? parameters : others, ["change"]);
  return { opened, key, known, ignored: [...missing, ...(entry ? [] : citing.ignored), ...unread] };
}
