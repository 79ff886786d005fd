import { findGroups, findVenues, suggestPeople } from "@/db/queries/choices";
import { findCities } from "@/db/queries/cities";
import { findSources } from "@/db/queries/source-choices";
import { suggestTopics } from "@/db/queries/topics";
import type { NamedChoice, NameFinding } from "@/domain/name-resolution";
import { typedName } from "@/domain/session-draft";

const mostShown = 8;

/** Only what the form shows: the rest of a choice stays on the server. */
function shown({ exact, near }: NameFinding): NamedChoice[] {
  return [...exact, ...near].slice(0, mostShown).map(({ slug, label, hint }) => ({ slug, label, hint }));
}

const kinds: Record<string, (text: string) => Promise<NamedChoice[]>> = {
  groups: async (text) => shown(await findGroups(typedName(text))),
  venues: async (text) => shown(await findVenues(typedName(text))),
  cities: async (text) => shown(await findCities(typedName(text))),
  people: suggestPeople,
  sources: async (text) => shown(await findSources(typedName(text))),
  topics: async (text) =>
    (await suggestTopics(text)).map(({ slug, name }) => ({ slug, label: name, hint: null })),
};

export async function GET(request: Request, { params }: { params: Promise<{ kind: string }> }) {
  const { kind } = await params;
  const suggest = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!suggest) return Response.json({ choices: [] }, { status: 404 });
  const text = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(
    { choices: await suggest(text.slice(0, 200)) },
    { headers: { "cache-control": "no-store" } },
  );
}
