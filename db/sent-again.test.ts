import { expect, test } from "vitest";
import { sessionBody } from "@/domain/api/session-body";
import { sessionChangeOf } from "@/domain/api/session-change";
import { documentOf, type SessionDocument } from "@/domain/export/session-document";
import { noFilters } from "@/domain/session-filters";
import { sessionInput } from "@/domain/session-input";
import { addSession } from "./commands/sessions";
import { getSession } from "./queries/session";
import { sessionBatches } from "./queries/sessions";
import { seedRegister } from "./seed";
import { freshDatabase } from "./testing";

const now = Date.UTC(2026, 10, 24, 12);
const by = { author: "script", role: "analyst" as const };

const stated = ({ id: _, slug: __, url: ___, createdAt, updatedAt, outcomes, ...told }: SessionDocument) => ({
  ...told,
  outcomes: outcomes.map(({ id: ____, ...outcome }) => outcome),
});

test("every session of the starting register, as programs read it, can be sent as a new one and says the same", async () => {
  freshDatabase();
  seedRegister();
  const documents: SessionDocument[] = [];
  for await (const batch of sessionBatches({ ...noFilters, sort: "date" }, now)) {
    documents.push(...batch.map((session) => documentOf(session, "")));
  }
  expect(documents).toHaveLength(213);
  for (const document of documents) {
    const { id: _, slug, ...sent } = JSON.parse(JSON.stringify(document));
    const change = sessionChangeOf(sessionBody.parse(sent), { people: new Map(), city: null });
    const outcomes = change.outcomes?.map(({ id: __, ...outcome }) => outcome);
    const added = await addSession(sessionInput.parse({ ...change, outcomes }), by, { asRecorded: true });
    expect(added, slug).toMatchObject({ kind: "done" });
    const copy = added.kind === "done" ? await getSession(added.value.id, now) : null;
    expect(copy && stated(documentOf(copy, "")), slug).toEqual(stated(document));
  }
}, 60_000);
