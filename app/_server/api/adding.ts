import "server-only";
import { addGroup } from "@/db/commands/groups";
import { addParty } from "@/db/commands/parties";
import { addPerson } from "@/db/commands/people";
import { addSession } from "@/db/commands/sessions";
import { addSource } from "@/db/commands/sources";
import { addVenue } from "@/db/commands/venues";
import { findTwin } from "@/db/queries/twin-record";
import type { Authorship } from "@/db/revision";
import { type AddedKind, addedKinds } from "@/domain/api/added-kinds";
import { isRecordPath, recordPaths } from "@/domain/api/record-paths";
import type { Outcome } from "@/domain/command-outcome";
import type { GroupInput } from "@/domain/group-input";
import type { PartyInput } from "@/domain/party-input";
import type { PersonInput } from "@/domain/person-input";
import { recordsName } from "@/domain/record-address";
import { sessionInput } from "@/domain/session-input";
import type { SourceInput } from "@/domain/source-input";
import type { VenueInput } from "@/domain/venue-input";
import { registerChanged } from "../freshness";
import { problem } from "../problem";
import { admitted } from "./admitted";
import { answeredOnce } from "./asked-once";
import { writtenAnswer } from "./document-answer";
import { noSuchAddress, readDocument } from "./found-record";
import { refusedAnswer } from "./refused";
import { sentObject } from "./sent-json";
import { readNew, type Understood } from "./sent-record";

type Added = Outcome<{ id: string; slug: string }>;

/** An outcome that is new has an id of its own, also where it was read from another session. */
function newSession({ outcomes = [], ...session }: { outcomes?: { id?: string }[] }) {
  return sessionInput.parse({ ...session, outcomes: outcomes.map(({ id: _, ...outcome }) => outcome) });
}

async function addUnderstood(kind: AddedKind, change: Understood["change"], by: Authorship): Promise<Added> {
  switch (kind) {
    case "session":
      return addSession(newSession(change), by, { asRecorded: true });
    case "group":
      return addGroup(change as GroupInput, by);
    case "person":
      return addPerson(change as PersonInput, by);
    case "venue":
      return addVenue(change as VenueInput, by);
    case "party":
      return addParty(change as PartyInput, by);
    case "source":
      return addSource(change as SourceInput, by);
  }
}

/** Why a record is not added a second time: the register has one with the same address or code, which is given. */
async function twinAnswer(kind: AddedKind, change: Understood["change"]): Promise<Response | null> {
  const id = await findTwin(kind, change);
  const record = id && (await readDocument(kind, id));
  if (!record) return null;
  return problem(409, "This is in the register already. Nothing was saved.", { members: { record } });
}

/** Adds a record that a program sent: 201 with where it is, or a problem. */
export function postRecord(request: Request, word: string): Promise<Response> {
  return admitted(request, "write", async (asker) => {
    const kind = isRecordPath(word) ? addedKinds.find((each) => each === recordPaths[word]) : undefined;
    if (!kind) return noSuchAddress();
    const sent = await sentObject(request);
    if (sent instanceof Response) return sent;
    return answeredOnce(request, sent.text, asker, async (by) => {
      const understood = await readNew(kind, sent.body);
      if (understood instanceof Response) return understood;
      const twin = await twinAnswer(kind, understood.change);
      if (twin) return twin;
      const outcome = await addUnderstood(kind, understood.change, by);
      if (outcome.kind !== "done") return refusedAnswer(outcome, understood.sent);
      registerChanged();
      const document = await readDocument(kind, outcome.value.id);
      if (!document) return problem(404, "There is no such record.");
      return writtenAnswer(document, 201, { location: `/api/v1/${recordsName(kind)}/${document.slug}` });
    });
  });
}
