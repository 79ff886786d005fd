import { expect, it } from "vitest";
import { operations } from "./operations";
import { referenceSections } from "./reference-page";

const sections = referenceSections("https://register.example");
const sessions = sections.find(({ name }) => name === "sessions");

it("tells of every operation once", () => {
  expect(sections.flatMap((section) => section.operations.map(({ id }) => id)).sort()).toEqual(
    operations.map(({ id }) => id).sort(),
  );
});

it("says which fields of a session a program must, may and cannot send", () => {
  const field = (name: string) => sessions?.fields.find((each) => each.name === name);
  expect(field("group")).toEqual({ name: "group", type: "{slug, name, path}", writing: "needed" });
  expect(field("summary")).toEqual({ name: "summary", type: "text or null", writing: "taken" });
  expect(field("phase")?.writing).toBe("read only");
  expect(field("venue")).toMatchObject({ writing: "taken" });
  expect(field("status")?.type).toBe(
    "one of proposed, announced, confirmed, held, postponed, cancelled, lapsed",
  );
});

it("gives commands for a shell, with what they send in quotation marks", () => {
  const example = (id: string) =>
    sections.flatMap((section) => section.operations).find((each) => each.id === id)?.example;
  expect(example("listPeople")).toBe("curl \\\n  https://register.example/api/v1/people");
  expect(example("changeTopic")).toBe(
    `curl -X PATCH \\
  -H 'Authorization: Bearer TOKEN' \\
  -H 'If-Match: "1"' \\
  -H 'Content-Type: application/json' \\
  --data '{
  "name": "Topic Five"
}' \\
  https://register.example/api/v1/topics/SLUG`,
  );
  expect(example("addAttachment")).toContain("-F 'file=@photograph.jpg' \\\n  -F 'caption=");
  expect(example("addAttachment")).toMatch(/sessions\/SLUG\/attachments$/);
  expect(example("previewPersonMerge")).toContain("/people/SLUG/merge?into=SLUG");
  expect(example("addGroup")).toContain('--data \'{\n  "name": "Panel Two"');
});
