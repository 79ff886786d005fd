import "server-only";
import { connection } from "next/server";
import { listOpenAt, listOpenOutcomes } from "@/db/queries/open-outcomes";
import { getOutcomeChoices } from "@/db/queries/outcome-choices";
import { getOutcomeLinks } from "@/db/queries/outcome-links";
import { outcomeDrafts } from "@/domain/outcome-draft";
import type { OutcomesFormState } from "@/domain/outcome-form-state";
import type { Session } from "@/domain/session";
import { openedEditing } from "@/domain/session-form-state";
import { sessionTitle } from "@/domain/session-title";
import { now } from "../_server/clock";

/** What is open now of what a group (by id) and its sub-groups agreed. */
export async function loadOpenOutcomes(groupId: string) {
  await connection();
  return listOpenOutcomes(groupId, now());
}

/** What a session's page shows of outcomes beside its own: what they lead to, and what was open when it met. */
export async function loadOutcomeContext(session: Session) {
  await connection();
  return {
    links: await getOutcomeLinks(session.outcomes, now()),
    before: await listOpenAt(session, now()),
  };
}

/** What can be chosen in the form for what a session agreed. */
export async function loadOutcomeChoices(session: Session) {
  await connection();
  return getOutcomeChoices(session, now());
}

/** The form for what a session agreed, as it is opened. */
export function openedOutcomes(session: Session): OutcomesFormState {
  const { slug, version } = session;
  return {
    editing: openedEditing({ slug, title: sessionTitle(session), version, opened: "" }),
    rows: outcomeDrafts(session.outcomes),
    changeNote: "",
    errors: [],
    questions: [],
    stamp: 0,
    focus: null,
  };
}
