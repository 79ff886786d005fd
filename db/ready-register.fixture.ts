import { citationInput } from "@/domain/source-input";
import { type Db, getDb } from "./client";
import { addToken } from "./commands/account-keys";
import { invite } from "./commands/account-links";
import { disableAccount } from "./commands/accounts";
import { addAttachment, removeAttachment } from "./commands/attachments";
import { changeSessions } from "./commands/bulk-changes";
import { removeRecord } from "./commands/records";
import { updateSession } from "./commands/sessions";
import { addView, removeView } from "./commands/views";
import { directoryFixture } from "./directory.fixture";
import { listRemovedAttachments } from "./queries/attachments";
import { getSession } from "./queries/session";
import { accountLinks, apiTokens, credentials, passkeys } from "./schema/accounts";
import { steps } from "./schema/history";
import { beginStep } from "./step";
import { aLogin, anAccount } from "./team.fixture";

const slug = "wg-3rd-2023";

/** What lies ready in a register for commands that need something to work on. */
export type ReadyRegister = Awaited<ReturnType<typeof readyRegister>>;

async function readySession() {
  const by = { author: "Analyst", role: "analyst" } as const;
  const citations = [
    citationInput.parse({ source: { create: { slug: "readout", publisher: "TASS" } }, field: "session" }),
  ];
  await updateSession(slug, { citations }, { version: 1 }, by);
  const photo = {
    kind: "image",
    name: "a.jpg",
    width: 4,
    height: 3,
    bytes: 9,
    hash: "a".repeat(64),
  } as const;
  const words = { caption: "Talks", credit: "Ministry", source: null, date: null };
  await addAttachment(slug, photo, words, { version: 2 }, by);
  await addAttachment(slug, { ...photo, hash: "c".repeat(64) }, words, { version: 3 }, by);
  const added = (await getSession(slug, 0))?.attachments[1]?.id ?? "";
  await removeAttachment(slug, added, { version: 4 }, by);
  await removeRecord("person", "ashutosh-dixit", by, { isConfirmed: true });
  const other = await getSession("commission-22nd-2025", 0);
  await changeSessions([{ id: other?.id ?? "", version: 1 }], { addTopic: "Trade" }, by, {
    now: 0,
    isConfirmed: false,
  });
  const session = await getSession(slug, 0);
  if (!session) throw new Error("There is no session.");
  return session;
}

async function readyView(name: string): Promise<string> {
  const outcome = await addView({ name, query: "group=wg" }, { author: "Analyst", role: "analyst" });
  if (outcome.kind !== "done") throw new Error("There is no view.");
  return outcome.value.id;
}

/**
 * A register with a session that has a source, a photograph and one that was taken off, a removed person, a step to be undone,
 * an unfinished import, a view and a removed one,
 * a link, and people: one for each role, of whom a caller may be any, with a token, a passkey, a password, an identity of a
 * provider and a login elsewhere, and one who is disabled.
 */
export async function readyRegister(role: "reader" | "analyst" | "maintainer") {
  const db: Db = directoryFixture();
  const session = await readySession();
  const keeper = anAccount("keeper", "maintainer");
  const caller = { ...anAccount("caller", role), loginId: "here" };
  const [other, disabled] = [anAccount("other", "analyst"), anAccount("gone", "analyst")];
  await disableAccount(disabled.accountId, keeper);
  for (const id of [caller.loginId, "elsewhere"]) aLogin(id, caller);
  await addToken({ name: "script", scope: "read", days: 9 }, caller);
  await invite({ email: "guest@example.org", role: "reader" }, keeper);
  const key = { publicKey: "key", credentialID: "key", counter: 0, deviceType: "one", backedUp: false };
  db.insert(passkeys)
    .values({ id: "passkey", userId: caller.accountId, ...key })
    .run();
  const [view, removedView] = [await readyView("Ours"), await readyView("Theirs")];
  await removeView(removedView, keeper);
  const at = new Date(Date.now());
  for (const [id, providerId, password] of [
    ["password", "credential", "hash"],
    ["identity", "oidc", null],
  ] as const) {
    const subject = { providerId, accountId: id, createdAt: at, updatedAt: at };
    db.insert(credentials)
      .values({ id, userId: caller.accountId, password, ...subject })
      .run();
  }
  const step = getDb().select({ id: steps.id }).from(steps).get()?.id ?? "";
  const unfinished = beginStep(db, "unfinished import", keeper).stepId;
  const idIn = (table: typeof accountLinks | typeof apiTokens) =>
    getDb().select({ id: table.id }).from(table).get()?.id ?? "";
  return {
    db,
    caller,
    session,
    seen: { version: session.version },
    attachment: session.attachments[0]?.id ?? "",
    removedAttachment: (await listRemovedAttachments(session.id))[0]?.id ?? "",
    step,
    unfinished,
    view,
    removedView,
    link: idIn(accountLinks),
    token: idIn(apiTokens),
    other: other.accountId,
    disabled: disabled.accountId,
  };
}
