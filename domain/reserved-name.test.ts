import { expect, it } from "vitest";
import { isReservedName } from "./reserved-name";

it.each(["local analyst", "Local  Analyst", "lócal-analyst", "Import", "START", "Rapporteur", "импорт"])(
  "%j passes for the register itself",
  (name) => {
    expect(isReservedName(name)).toBe(true);
  },
);

it.each(["Lo Cal", "Anna Local", "Stuart Start", "Import Desk", "王小明", "Analysta", "…"])(
  "%j is a name as good as any",
  (name) => {
    expect(isReservedName(name)).toBe(false);
  },
);
