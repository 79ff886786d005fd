import { beforeAll, expect, test } from "vitest";
import { isSame } from "@/domain/field-merge";
import type { Session } from "@/domain/session";
import { draftEntries, readDraft } from "@/domain/session-draft-reading";
import { draftOfSession } from "@/domain/session-edit-draft";
import { noFilters } from "@/domain/session-filters";
import { readSessionForm } from "@/domain/session-form";
import { sessionStatuses } from "@/domain/session-status";
import { seedRegister } from "../seed";
import { freshDatabase } from "../testing";
import { findFormNames } from "./form-names";
import { getSession } from "./session";
import { listSessions } from "./sessions";

const now = Date.UTC(2026, 10, 24, 12);
let register: Session[];

beforeAll(async () => {
  freshDatabase();
  seedRegister();
  register = [];
  for (let after: string | null = null; ; ) {
    const page = await listSessions({ ...noFilters, limit: 200, after }, now);
    for (const { slug } of page.rows) register.push((await getSession(slug, now)) as Session);
    if (page.next === null) break;
    after = page.next;
  }
});

/** What the form makes of a session that is opened and posted as it is, beside what the session says. */
async function readBack(session: Session) {
  const { draft } = readDraft(draftEntries(draftOfSession(session)));
  const { whole, errors } = readSessionForm(draft, await findFormNames(draft), now);
  const people = session.appearances.map(({ person, nameAsPrinted }) => [
    person?.slug,
    nameAsPrinted ?? person?.name,
  ]);
  return [
    {
      errors,
      ordinal: whole?.ordinal,
      dates: [whole?.planned, whole?.held],
      status: whole?.status,
      venue: whole?.venue,
      host: whole?.host,
      people: whole?.appearances.map(({ person, nameAsPrinted }) => [
        person && "slug" in person ? person.slug : person?.create.displayName,
        nameAsPrinted,
      ]),
      text: [whole?.summary, whole?.note, whole?.outcomes.map(({ text }) => text), whole?.topics],
    },
    {
      errors: [],
      ordinal: session.ordinal,
      dates: [session.planned, session.held],
      status: session.status,
      venue: session.place && { slug: session.place.slug },
      host: session.host?.slug ?? null,
      people,
      text: [
        session.summary,
        session.note,
        session.outcomes.map(({ text }) => text),
        session.topics.map(({ name }) => name),
      ],
    },
  ] as const;
}

test("the edit form of every session of the starting register says what the session says", async () => {
  expect(register.length).toBeGreaterThan(200);
  expect(new Set(register.map(({ status }) => status)).size).toBeLessThanOrEqual(sessionStatuses.length);
  const wrong: unknown[] = [];
  for (const session of register) {
    const [read, said] = await readBack(session);
    if (!isSame(read, said)) wrong.push({ slug: session.slug, read, said });
  }
  expect(wrong).toEqual([]);
});
