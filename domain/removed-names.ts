import type { RecordKind } from "./revision";
import type { Session } from "./session";

/** A record that a session names, by its kind and slug. */
export type NamedKind = Exclude<RecordKind, "session">;
export type SessionName = { kind: NamedKind; slug: string };

type Naming = Omit<Session, "removed">;

/** Every record that a session's page names, the bodies above its own among them, each once. */
export function namesOfSession(session: Naming): SessionName[] {
  const { group, parties, jointlyWith, host, place, appearances, topics, outcomes, citations, attachments } =
    session;
  const slugs: Record<NamedKind, (string | undefined | null)[]> = {
    group: [...group.path, ...jointlyWith].map(({ slug }) => slug),
    person: appearances.map(({ person }) => person?.slug),
    venue: [place?.slug],
    party: [
      ...parties.map(({ slug }) => slug),
      host?.slug,
      ...appearances.map(({ party }) => party?.slug),
      ...outcomes.flatMap(({ owners }) => owners),
    ],
    topic: topics.map(({ slug }) => slug),
    source: [
      ...citations.map(({ source }) => source.slug),
      ...outcomes.map(({ evidenceSource }) => evidenceSource),
      ...attachments.map(({ source }) => source?.slug),
    ],
  };
  return (Object.keys(slugs) as NamedKind[]).flatMap((kind) =>
    [...new Set(slugs[kind])].flatMap((slug) => (slug ? [{ kind, slug }] : [])),
  );
}

/** Whether a name is among those of removed records. */
export function isRemovedName(removed: readonly SessionName[], { kind, slug }: SessionName): boolean {
  return removed.some((each) => each.kind === kind && each.slug === slug);
}

/** Whether a record that a session names was taken out of the register since. */
export function isRemoved({ removed }: Pick<Session, "removed">, kind: NamedKind, slug: string): boolean {
  return isRemovedName(removed, { kind, slug });
}
