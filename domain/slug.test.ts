import fc from "fast-check";
import { expect, test } from "vitest";
import { slugify, uniqueSlug } from "./slug";

test.each([
  ["3rd meeting of the Working Group", "3rd-meeting-of-the-working-group"],
  ["IRIGC-M&MTC", "irigc-m-mtc"],
  ["O’Brien", "obrien"],
  ["Türkiye", "turkiye"],
  ["Дылевский Игорь", "dylevskiy-igor"],
  ["राजनाथ सिंह", "rajnath-singh"],
  ["<script>alert(1)</script>", "script-alert-1-script"],
  ["../../etc", "etc"],
  ["", "untitled"],
  ["—", "untitled"],
])("%j becomes %j", (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test("a long text is cut between words, and a long word where it must", () => {
  expect(slugify("working group on military cooperation", 20)).toBe("working-group-on");
  expect(slugify("working group", 7)).toBe("working");
  expect(slugify("working group", 13)).toBe("working-group");
  expect(slugify("x".repeat(10_000))).toHaveLength(80);
});

test("any text gives a slug of the right form within the limit, which is its own slug", () => {
  const anyText = fc.string({ unit: "grapheme", maxLength: 100 });
  fc.assert(
    fc.property(anyText, fc.integer({ min: 8, max: 80 }), (text, limit) => {
      const slug = slugify(text, limit);
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(limit);
      expect(slugify(slug, limit)).toBe(slug);
    }),
  );
});

test("a taken slug is numbered from 2, and page names count as taken", () => {
  const taken = new Set(["dialogue", "dialogue-2"]);
  const isTaken = (slug: string) => taken.has(slug);
  expect(uniqueSlug("talks", isTaken)).toBe("talks");
  expect(uniqueSlug("dialogue", isTaken)).toBe("dialogue-3");
  expect(uniqueSlug("new", isTaken)).toBe("new-2");
});
