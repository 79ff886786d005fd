import { beforeEach, expect, test } from "vitest";
import { sourceInput } from "@/domain/source-input";
import { addAttachment } from "../commands/attachments";
import { mergeRecords } from "../commands/merges";
import { removeRecord } from "../commands/records";
import { insertSource } from "../commands/sources";
import { directoryFixture } from "../directory.fixture";
import { listSourceAttachments } from "./source-attachments";

const by = { author: "Analyst", role: "analyst" as const };
const file = (of: string) =>
  ({ hash: of.repeat(64), kind: "image", name: `${of}.jpg`, width: 900, height: 600, bytes: 9 }) as const;
const attach = (session: string, of: string, source: string | null, version: number) =>
  addAttachment(
    session,
    file(of),
    { caption: `Picture ${of}`, credit: null, source, date: null },
    { version },
    by,
  );
const captions = async (slug: string, limit = 9) =>
  (await listSourceAttachments(slug, limit, 0)).map(({ attachment, session }) => [
    attachment.caption,
    session.slug,
  ]);

beforeEach(async () => {
  const db = directoryFixture();
  for (const publisher of ["PIB", "TASS"]) insertSource(db, sourceInput.parse({ publisher }), by);
  await attach("wg-3rd-2023", "a", "pib", 1);
  await attach("wg-3rd-2023", "b", "pib", 2);
  await attach("wg-3rd-2023", "c", "tass", 3);
  await attach("wg-3rd-2023", "d", null, 4);
  await attach("land-1st-2024", "e", "pib", 1);
});

test("lists what comes from a source, of the newest session first and in its order", async () => {
  expect(await captions("pib")).toEqual([
    ["Picture e", "land-1st-2024"],
    ["Picture a", "wg-3rd-2023"],
    ["Picture b", "wg-3rd-2023"],
  ]);
  expect(await captions("pib", 1)).toEqual([["Picture e", "land-1st-2024"]]);
  expect(await captions("atlantis")).toEqual([]);
});

test("leaves out those of a removed session", async () => {
  await removeRecord("session", "land-1st-2024", by);
  expect((await captions("pib")).map(([caption]) => caption)).toEqual(["Picture a", "Picture b"]);
});

test("has also those of a source that was merged into it", async () => {
  await mergeRecords("source", "tass", "pib", by);
  expect((await captions("pib")).map(([caption]) => caption)).toContain("Picture c");
});
