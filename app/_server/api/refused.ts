import "server-only";
import type { RecordDocument } from "@/db/queries/current-documents";
import type { SentSession } from "@/domain/api/session-body";
import { sentField } from "@/domain/api/session-change";
import type { Outcome } from "@/domain/command-outcome";
import { unsavedSentence } from "@/domain/storage-fault";
import { invalid, notNow, problem } from "../problem";
import { changedMeanwhile } from "./precondition";

type Refused = Exclude<Outcome<unknown>, { kind: "done" }>;

const useElsewhere = "Send ?confirmed=true if it goes all the same.";

/**
 * The problem that a refused command is for a program. `sent` is the session as it was sent, in which wrong values are found;
 * `now` gives the record as it is, where it was changed meanwhile.
 */
export async function refusedAnswer(
  outcome: Refused,
  sent: SentSession | null = null,
  now: () => Promise<RecordDocument | null> = async () => null,
): Promise<Response> {
  switch (outcome.kind) {
    case "invalid": {
      const inUse = outcome.errors.find(({ field }) => field === "confirmed");
      if (inUse) return problem(409, `${inUse.message} ${useElsewhere}`);
      const place = (field: string) => (sent ? sentField(field, sent) : field);
      return invalid(outcome.errors.map(({ field, message }) => ({ field: place(field), message })));
    }
    case "unsaved": {
      const further = outcome.errors.slice(1).map(({ message }) => message);
      return notNow(outcome.fault, [unsavedSentence(outcome.fault), ...further].join(" "));
    }
    case "conflict": {
      const record = await now();
      return record ? changedMeanwhile(record) : problem(404, "There is no such record.");
    }
    case "not-found":
      return problem(404, "There is no such record.");
    case "forbidden":
      return problem(403, "This token or role may read but not write.");
  }
}
