import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { groupInput } from "@/domain/group-input";
import { partyInput } from "@/domain/party-input";
import { personInput } from "@/domain/person-input";
import { sessionInput } from "@/domain/session-input";
import { sourceInput } from "@/domain/source-input";
import { venueInput } from "@/domain/venue-input";
import { contentHash, storeFile } from "../attachment-files";
import { type Db, openDatabase, setDb, writing } from "../client";
import { openSetupLink } from "../commands/account-links";
import { acceptLink } from "../commands/accounts";
import { addAttachment } from "../commands/attachments";
import { insertGroup } from "../commands/groups";
import { insertParty } from "../commands/parties";
import { insertPerson } from "../commands/people";
import { removeRecord } from "../commands/records";
import { insertSession, updateSession } from "../commands/sessions";
import { insertSource } from "../commands/sources";
import { insertVenue } from "../commands/venues";
import { schemaOf } from "../migrate";

// `npm run earlier-release` keeps a register of the present schema, for the releases to come (README.md in this folder).

const by = { author: "Analyst A", role: "analyst" as const };

function addDirectory(tx: Db): void {
  for (const name of ["Northland", "Southland"]) insertParty(tx, partyInput.parse({ name }), by);
  const parties = [{ slug: "northland" }, { slug: "southland" }];
  const groups = [
    { slug: "commission-one", name: "Commission One", acronym: "C1", kind: "commission", parties },
    { slug: "panel-two", name: "Panel Two", kind: "working group", parent: "commission-one" },
  ];
  for (const group of groups) insertGroup(tx, groupInput.parse(group), by);
  for (const [name, party] of [
    ["Alpha", "northland"],
    ["Beta", "southland"],
  ])
    insertPerson(tx, personInput.parse({ displayName: `Person ${name}`, party }), by);
  insertVenue(tx, venueInput.parse({ slug: "hall-three", name: "Hall Three", country: "NZ" }), by);
  const url = "https://example.org/1";
  insertSource(tx, sourceInput.parse({ slug: "readout-one", publisher: "Gazette One", url }), by);
}

function addSessions(tx: Db): void {
  const side = (slug: string, party: string) => ({
    person: { slug },
    party,
    role: "co-chair",
    post: "Secretary",
  });
  const first = {
    group: { slug: "commission-one" },
    ordinal: 1,
    ordinalBasis: "stated",
    held: "2001-03-04",
    status: "held",
    host: "northland",
    venue: { slug: "hall-three" },
    appearances: [side("person-alpha", "northland"), side("person-beta", "southland")],
    topics: ["Topic Four"],
    outcomes: [{ type: "document", text: "Paper Five was signed" }],
    summary: "Alpha and Beta met.",
    citations: [{ source: { slug: "readout-one" }, field: "dates" }],
  };
  const second = { group: { slug: "commission-one" }, ordinal: 2, held: "2002", status: "held" };
  const third = { group: { slug: "panel-two" }, planned: "2003-04", status: "postponed" };
  for (const session of [first, second, third]) insertSession(tx, sessionInput.parse(session), by);
}

async function changeSessions(): Promise<void> {
  const other = { author: "Analyst B", role: "analyst" as const };
  await updateSession("panel-two-2003", { status: "cancelled" }, { version: 1 }, other);
  await removeRecord("session", "commission-one-2nd-2002", other);
  const bytes = Buffer.from("%PDF-1.7 Paper Six");
  const hash = contentHash(bytes);
  await storeFile(`${hash}.pdf`, bytes);
  const file = {
    hash,
    kind: "pdf",
    name: "paper-six.pdf",
    width: null,
    height: null,
    bytes: bytes.length,
  } as const;
  const words = { caption: "Paper Six", credit: null, source: null, date: null };
  await addAttachment("commission-one-1st-2001", file, words, { version: 1 }, by);
}

async function addAccount(): Promise<void> {
  const person = { name: "Analyst A", email: "analyst-a@example.org", passwordHash: "none" };
  await acceptLink(openSetupLink() ?? "", person);
}

const folder = mkdtempSync(path.join(tmpdir(), "rapporteur-earlier-"));
const file = path.join(folder, "register.db");
const db = setDb(openDatabase(file));
const kept = path.join(import.meta.dirname, `${schemaOf(db)}.db.gz`);
if (existsSync(kept)) console.log(`${kept} is there already and stays as it is.`);
else {
  writing((tx) => {
    addDirectory(tx);
    addSessions(tx);
  });
  await changeSessions();
  await addAccount();
  db.run(sql`PRAGMA journal_mode = DELETE`);
  db.run(sql`VACUUM`);
  db.$client.close();
  writeFileSync(kept, gzipSync(readFileSync(file), { level: 9 }));
  console.log(`Wrote ${kept}`);
}
rmSync(folder, { recursive: true });
