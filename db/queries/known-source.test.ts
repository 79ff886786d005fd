import { beforeEach, expect, test } from "vitest";
import { sourceInput } from "@/domain/source-input";
import { mergeRecords } from "../commands/merges";
import { addSource } from "../commands/sources";
import { directoryFixture } from "../directory.fixture";
import { findSourceByAddress } from "./known-source";

const by = { author: "Analyst", role: "analyst" as const };
const add = (fields: object) => addSource(sourceInput.parse(fields), by);

beforeEach(async () => {
  directoryFixture();
  await add({
    slug: "pib",
    publisher: "PIB",
    url: "https://pib.example/1",
    issuingSide: "india",
    title: "Readout",
  });
  await add({ slug: "copy", publisher: "Copy", url: "https://copy.example/1" });
});

test("a source is known by its address however that is written, with what the register says of it", async () => {
  expect(await findSourceByAddress("http://www.pib.example/1/?utm_source=x")).toMatchObject({
    slug: "pib",
    publisher: "PIB",
    title: "Readout",
    issuingSide: "india",
    published: null,
  });
});

test("one that was merged stands for the source that it is a part of", async () => {
  await mergeRecords("source", "copy", "pib", by);
  expect(await findSourceByAddress("https://copy.example/1")).toMatchObject({ slug: "pib" });
});

test("any other address, and what is none, is unknown", async () => {
  for (const text of ["https://pib.example/2", "PIB", ""]) expect(await findSourceByAddress(text)).toBeNull();
});
