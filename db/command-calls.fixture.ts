import { groupInput } from "@/domain/group-input";
import { partyInput } from "@/domain/party-input";
import type { Right } from "@/domain/permission";
import { personInput } from "@/domain/person-input";
import { sessionInput } from "@/domain/session-input";
import { citationInput, sourceInput } from "@/domain/source-input";
import { venueInput } from "@/domain/venue-input";
import { addToken, endLogin, endOtherLogins, removePasskey, revokeToken } from "./commands/account-keys";
import { invite, openRecovery, withdrawLink } from "./commands/account-links";
import { changeRole, disableAccount, enableAccount, removeAccount, renameAccount } from "./commands/accounts";
import { addAttachment, changeAttachment, removeAttachment, restoreAttachment } from "./commands/attachments";
import { changeSessions } from "./commands/bulk-changes";
import { changeCitations, removeCitations } from "./commands/citations";
import { addGroup } from "./commands/groups";
import { removeIdentity } from "./commands/identities";
import { importTable, keepImport } from "./commands/imports";
import { mergeRecords } from "./commands/merges";
import { addParty } from "./commands/parties";
import { changePassword } from "./commands/passwords";
import { addPerson } from "./commands/people";
import { updateRecord } from "./commands/record-edits";
import { changeState, removeRecord, restoreRecord, restoreVersion } from "./commands/records";
import { addSession, updateSession } from "./commands/sessions";
import { addSource } from "./commands/sources";
import { takeBackChange, undoStep } from "./commands/undo";
import { addVenue } from "./commands/venues";
import { addView, removeView, renameView, restoreView } from "./commands/views";
import type { Actor } from "./deciding";
import { plainOptions } from "./imports/import.fixture";
import type { ReadyRegister } from "./ready-register.fixture";

/** Whoever calls a command: somebody signed in, or, to see that it is refused, somebody without a role. */
export type Caller = Actor & { loginId: string };

type Call = (by: Caller, ready: ReadyRegister) => unknown;

const group = groupInput.parse({ name: "New Group", kind: "other" });
const cited = citationInput.parse({ source: { slug: "readout" }, field: "venue" });
const told = { caption: "The chairs", credit: "Ministry", source: null, date: null };
const file = { kind: "image", name: "b.jpg", width: 4, height: 3, bytes: 9 } as const;

const sent = {
  headings: ["group", "ordinal", "status"],
  rows: [{ line: 2, cells: ["wg", "77", "announced"] }],
  notes: [],
};

/** Every command that asks for a right, called so that it changes the register in which all that it needs lies ready. */
export const commandCalls: Record<Right, Record<string, Call>> = {
  "write records": {
    addAttachment: (by, { session, seen }) =>
      addAttachment(session.slug, { hash: "b".repeat(64), ...file }, told, seen, by),
    changeAttachment: (by, { session, seen, attachment }) =>
      changeAttachment(session.slug, attachment, told, seen, by),
    removeAttachment: (by, { session, seen, attachment }) =>
      removeAttachment(session.slug, attachment, seen, by),
    restoreAttachment: (by, { session, seen, removedAttachment }) =>
      restoreAttachment(session.slug, removedAttachment, seen, by),
    changeSessions: (by, { session, seen }) =>
      changeSessions([{ id: session.id, ...seen }], { addTopic: "Space" }, by, {
        now: 0,
        isConfirmed: false,
      }),
    changeCitations: (by, { session, seen }) => changeCitations(session.slug, 0, [cited], seen, by),
    removeCitations: (by, { session, seen }) => removeCitations(session.slug, 0, seen, by),
    addGroup: (by) => addGroup(group, by),
    importTable: (by) => importTable({ table: sent, options: plainOptions }, by),
    keepImport: (by, { unfinished }) => keepImport(unfinished, by),
    mergeRecords: (by) => mergeRecords("venue", "delhi", "centre", by, { isConfirmed: true }),
    undoStep: (by, { step }) => undoStep(step, by),
    takeBackChange: (by, { session, seen }) => takeBackChange("session", session.slug, seen.version, by),
    addParty: (by) => addParty(partyInput.parse({ name: "Mongolia" }), by),
    addPerson: (by) => addPerson(personInput.parse({ displayName: "Anna Bell" }), by),
    updateRecord: (by) => updateRecord("group", "talks", { name: "Other Talks" }, { version: 1 }, by),
    changeState: (by) => changeState("group", "talks", { version: 1 }, () => ({ name: "Other Talks" }), by),
    removeRecord: (by) => removeRecord("group", "talks", by, { isConfirmed: true }),
    restoreRecord: (by) => restoreRecord("person", "ashutosh-dixit", by),
    restoreVersion: (by, { session }) => restoreVersion("session", session.slug, 1, by),
    addSession: (by) => addSession(sessionInput.parse({ group: { slug: "wg" }, status: "announced" }), by),
    updateSession: (by, { session, seen }) => updateSession(session.slug, { summary: "They met." }, seen, by),
    addSource: (by) => addSource(sourceInput.parse({ publisher: "Gazette" }), by),
    addVenue: (by) => addVenue(venueInput.parse({ city: "Hanoi" }), by),
    addView: (by) => addView({ name: "Held", query: "status=held" }, by),
    renameView: (by, { view }) => renameView(view, "Of the group", by),
    removeView: (by, { view }) => removeView(view, by),
    restoreView: (by, { removedView }) => restoreView(removedView, by),
  },
  "keep own account": {
    addToken: (by) => addToken({ name: "script", scope: "read", days: 1 }, by),
    revokeToken: (by, { token }) => revokeToken(token, by),
    endLogin: (by) => endLogin("elsewhere", by),
    endOtherLogins: (by) => endOtherLogins(by),
    removePasskey: (by) => removePasskey("passkey", by),
    removeIdentity: (by) => removeIdentity("identity", by),
    renameAccount: (by) => renameAccount("Another Name", by),
    changePassword: (by) => changePassword("hash", by),
  },
  "keep accounts": {
    invite: (by) => invite({ email: "new@example.org", role: "reader" }, by),
    openRecovery: (by, { other }) => openRecovery(other, by),
    withdrawLink: (by, { link }) => withdrawLink(link, by),
    changeRole: (by, { other }) => changeRole(other, "maintainer", by),
    disableAccount: (by, { other }) => disableAccount(other, by),
    enableAccount: (by, { disabled }) => enableAccount(disabled, by),
    removeAccount: (by, { other }) => removeAccount(other, by),
  },
};

/** Those for which a login that was left open is not enough. */
export const askForProof = [
  "addToken",
  "endLogin",
  "endOtherLogins",
  "removePasskey",
  "removeIdentity",
  "invite",
  "openRecovery",
  "changeRole",
  "disableAccount",
  "enableAccount",
  "removeAccount",
];
