import fc from "fast-check";
import { expect, test } from "vitest";
import { likelyPeople, nameSimilarity, samePersonLikely } from "./name-match";

test.each([
  ["J P Mathew", "Johnson P Mathew"],
  ["JP Mathew", "Johnson P Mathew"],
  ["J.P. Mathew", "JP Mathew"],
  ["Lt Gen J P Mathew, PVSM", "Mathew Johnson P"],
  ["Johnson Mathew", "Lieutenant General Johnson P. Mathew"],
  ["Igor Dylevskiy", "Dylevsky Igor Nikolaevich"],
  ["Игорь Дылевский", "Lt Gen Dylevsky Igor Nikolayevich"],
  ["И.Н. Дылевский", "Igor Dylevsky"],
  ["राजनाथ सिंह", "Shri Rajnath Singh"],
  ["黄学平", "Major General Huang Xueping"],
  ["Alexander V Fomin", "Александр Фомин"],
  ["Sergei Shoigu", "Шойгу Сергей Кужугетович"],
  ["A E Serdyukov", "Anatoly Serdyukov"],
  ["A K Antony", "AK Antony"],
  ["Jeong Kyeong-doo", "Jeong Kyeongdoo"],
  ["Heo Tae-keun", "Heo Tae Keun"],
  ["Ikram-ul-Haq", "Ikramul Haq"],
  ["Stephen D Sklenka", "Stephen D. Skelenka"],
  ["Daljit Singh Chawdhary", "Daljit Singh Chowdhury"],
  ["Mohammed Bin Naseer Bin Ali Al Zaabi", "Dr Mohammed Bin Nasser Bin Ali Al–Zaabi"],
  ["Md Shafeenul Islam", "Mohammad Shafeenul Islam"],
  ["Dikgakgamatso Ndelu SERETSE", "Dikgakgamatso Ramadeluka Ndelu Seretse"],
  ["Carlito Galvez Jr.", "Carlito Galvez"],
  ["Issa Al Mazrouei", "Issa Saif bin Ablan Al Mazrouei"],
  ["Mohan Kumar", "G Mohan Kumar"],
  ["Umit DUNDAR", "Ümit Dündar"],
])("%j may be %j", (a, b) => {
  expect(samePersonLikely(a, b)).toBe(true);
  expect(nameSimilarity(a, b)).toBeGreaterThan(0.6);
});

test.each([
  ["Anil Mathew", "Johnson P Mathew"],
  ["Ajay Kumar", "Ajay Prasad"],
  ["Raj Kumar", "Rajesh Kumar Singh"],
  ["Rajesh Kumar", "Rakesh Kumar"],
  ["Pranay Verma", "Pranav Verma"],
  ["Sanjay Kumar", "Sanjeev Kumar"],
  ["Hassan Ali", "Hussein Ali"],
  ["John A Smith", "John B Smith"],
  ["Igor Petrovich Dylevsky", "Igor Nikolaevich Dylevsky"],
  ["Muhammad Ali", "Mian Muhammad Hilal Hussain"],
  ["Mohan Kumar", "Pradeep Kumar"],
  ["Li Ji", "Li Shangfu"],
  ["Joseph F. Dunford Jr.", "Joseph Felter"],
  ["Muhammad Ali", "Mohammed Bin Nasser Bin Ali Al Zaabi"],
  ["J P", "Johnson P Mathew"],
  ["", "Johnson P Mathew"],
  ["", ""],
])("%j is not taken for %j", (a, b) => {
  expect(samePersonLikely(a, b)).toBe(false);
  expect(nameSimilarity(a, b)).toBeLessThanOrEqual(0.4);
});

test("a bare family name that fits is half a likeness and no more", () => {
  expect(nameSimilarity("Admiral Crowe", "William Crowe")).toBe(0.5);
  expect(samePersonLikely("Admiral Crowe", "William Crowe")).toBe(false);
});

test("likeness lies from 0 to 1, is the same both ways round, and is 1 for a name and itself", () => {
  const words = ["J", "P", "Johnson", "Mathew", "Mathews", "Igor", "Nikolaevich", "JP", "Lt", "Gen", "Кумар"];
  const name = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(name, name, (a, b) => {
      const likeness = nameSimilarity(a, b);
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
      expect(nameSimilarity(b, a)).toBe(likeness);
      if (a !== "") expect(nameSimilarity(a, a)).toBe(1);
    }),
  );
});

test("likely people come best first, by the form that fits best, without those who do not fit", () => {
  const mathew = { slug: "johnson-p-mathew", forms: ["Johnson P Mathew", "J P Mathew"] };
  const jacob = { slug: "jacob-mathew", forms: ["Jacob Paul Mathew"] };
  const anil = { slug: "anil-mathew", forms: ["Anil Mathew"] };
  const nameless = { slug: "nameless", forms: [] };
  const found = likelyPeople("JP Mathew", [anil, jacob, nameless, mathew]);
  expect(found.map(({ person }) => person.slug)).toEqual(["johnson-p-mathew", "jacob-mathew"]);
  expect(found[0]?.likeness).toBe(1);
  expect(likelyPeople("Nobody Known", [mathew, jacob])).toEqual([]);
});
