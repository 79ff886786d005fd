import { expect, test } from "vitest";
import { isolated } from "./isolated-text";

test.each(["لجنة التعاون", "Committee لجنة", "ועדה", "ފަރާތް"])("%s is set apart", (name) => {
  expect(isolated(name)).toBe(`\u2068${name}\u2069`);
});

test.each(["", "Working Group", "Рабочая группа", "कार्य समूह", "军事合作", "Güler, 3rd"])(
  "%j stays as it is",
  (name) => {
    expect(isolated(name)).toBe(name);
  },
);
