import { expect, it } from "vitest";
import { by } from "@/db/whole-session.fixture";
import { removeRecord } from "../commands/records";
import { directoryFixture } from "../directory.fixture";
import { freshDatabase } from "../testing";
import { fillArtificialRegister } from "../testing-register";
import { addressParts, listAddresses, listedKinds } from "./addresses";

it.each(listedKinds)("parts of %s hold every address once, however small they are", async (kind) => {
  fillArtificialRegister(freshDatabase(), { sessions: 60 });
  const whole = (await listAddresses(kind, "", 1000)).map(({ slug }) => slug);
  expect(whole.length).toBeGreaterThan(1);
  expect(await addressParts(kind, 1000)).toEqual([]);
  const starts = ["", ...(await addressParts(kind, 2))];
  const parts = await Promise.all(starts.map((after) => listAddresses(kind, after, 2)));
  expect(parts.flat().map(({ slug }) => slug)).toEqual(whole);
});

it("leaves out what was removed", async () => {
  directoryFixture();
  const [first] = await listAddresses("people", "", 1000);
  await removeRecord("person", first?.slug ?? "", by, { isConfirmed: true });
  expect((await listAddresses("people", "", 1000)).map(({ slug }) => slug)).not.toContain(first?.slug);
});
