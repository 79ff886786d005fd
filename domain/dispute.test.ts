import { expect, test } from "vitest";
import { listDisputes, type Saying } from "./dispute";

const say = (publisher: string, field: Saying["field"], differingValue: string | null = null): Saying => ({
  publisher,
  field,
  differingValue,
});
const kept = () => ["Rajnath Singh"];

test("each other value comes once, with those who give it and those who give what is kept; facts first", () => {
  const disputes = listDisputes(
    [
      say("TASS", "appearances", "Shri Rajnath Singh"),
      say("PTI", "appearances", "Sergei Shoigu"),
      say("The Hindu", "appearances", "Sergei Shoigu"),
      say("PIB", "appearances"),
      say("PIB", "appearances"),
      say("ANI", "venue"),
    ],
    kept,
  );
  const field = "appearances";
  expect(disputes).toEqual([
    { field, differingValue: "Sergei Shoigu", kind: "fact", by: ["PTI", "The Hindu"], keptBy: ["PIB"] },
    { field, differingValue: "Shri Rajnath Singh", kind: "spelling", by: ["TASS"], keptBy: ["PIB"] },
  ]);
});

test("where all agree there is none", () => {
  expect(listDisputes([say("PIB", "dates"), say("TASS", "dates")], kept)).toEqual([]);
});
