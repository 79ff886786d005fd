import { expect, it } from "vitest";
import { sessionFixture } from "../session.fixture";
import { citationsOf } from "./citation";

const cited = (name: string) => {
  const group = { slug: "wg", name, acronym: null, path: [] };
  const session = sessionFixture({ version: 4, updatedAt: "2026-11-03T10:00:00.000Z", group });
  return citationsOf(session, "https://register.example", "2026-11-24");
};

it("cites a session by its title, revision, the day of that and its permanent address", () => {
  const { chicago, apa } = cited("Working Group");
  expect(chicago).toBe(
    "Rapporteur. “3rd meeting of the Working Group.” Revision 4, last changed November 3, 2026. https://register.example/sessions/a.",
  );
  expect(apa).toBe(
    "3rd meeting of the Working Group. (2026, November 3). [Register entry, revision 4]. Rapporteur. https://register.example/sessions/a",
  );
});

it("keeps names in their own scripts and signs that LaTeX would run", () => {
  const { bibtex, ris } = cited("Commission on M&MTC {50%} \\x Совет");
  expect(bibtex).toContain("\\&");
  expect(bibtex).toContain("50\\%");
  expect(bibtex).toContain("\\textbackslash x");
  expect(bibtex).toContain("Совет");
  expect(bibtex).toMatch(/^@misc\{wg-3rd-2023,/);
  expect(ris).toContain("TI  - 3rd meeting of the Commission on M&MTC {50%} \\x Совет");
});

it("keeps each value of RIS on one line", () => {
  const name =
    "Intergovernmental Commission on Military and Military-Technical Cooperation and Everything Beside It";
  const lines = cited(name).ris.split("\r\n");
  expect(lines).toContain(`TI  - 3rd meeting of the ${name}`);
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- ?/.test(line))).toEqual([]);
});

it("is CSL-JSON that says when it was read", () => {
  expect(JSON.parse(cited("Working Group")["csl-json"])).toEqual([
    expect.objectContaining({
      id: "wg-3rd-2023",
      note: "Revision 4",
      issued: { "date-parts": [[2026, 11, 3]] },
      accessed: { "date-parts": [[2026, 11, 24]] },
    }),
  ]);
});
