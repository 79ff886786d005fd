import fc from "fast-check";
import { expect, test } from "vitest";
import { nameKey, sortName, splitPersonName } from "./person-name";

test.each([
  ["Lt Gen Johnson P Mathew, PVSM, AVSM", "Johnson P Mathew", "Lt Gen", ["PVSM", "AVSM"]],
  ["Lt Gen JP Mathew, PVSM, UYSM, AVSM**, VSM", "JP Mathew", "Lt Gen", ["PVSM", "UYSM", "AVSM**", "VSM"]],
  ["Johnson P Mathew PVSM AVSM", "Johnson P Mathew", null, ["PVSM", "AVSM"]],
  [
    "Lt. General Eng. Issa Saif bin Ablan Al Mazrouei",
    "Issa Saif bin Ablan Al Mazrouei",
    "Lt. General Eng.",
    [],
  ],
  ["Dr. Ajay Kumar", "Ajay Kumar", "Dr.", []],
  ["Shri Rajnath Singh", "Rajnath Singh", "Shri", []],
  ["Vice Admiral Luis Javier Robinson", "Luis Javier Robinson", "Vice Admiral", []],
  ["Air Marshal B R Krishna", "B R Krishna", "Air Marshal", []],
  ["Maj. Gen. (Retd) Amir Eshel", "Amir Eshel", "Maj. Gen. (Retd)", []],
  ["Lieutenant General (R) Hamood uz Zaman Khan", "Hamood uz Zaman Khan", "Lieutenant General (R)", []],
  ["Lt Gen Muhammad Ali, Retd.", "Muhammad Ali", "Lt Gen Retd.", []],
  ["General-Colonel Alexander Fomin", "Alexander Fomin", "General-Colonel", []],
  ["General of the Army Sergei Shoigu", "Sergei Shoigu", "General of the Army", []],
  ["Sen. Lieut. Gen. Nguyen Chi Vinh", "Nguyen Chi Vinh", "Sen. Lieut. Gen.", []],
  ["Gen'l Carlito Galvez Jr.", "Carlito Galvez Jr.", "Gen'l", []],
  ["H.E. Dr Mohammed Al Zaabi", "Mohammed Al Zaabi", "H.E. Dr", []],
  ["the Honorable John McKay", "John McKay", "the Honorable", []],
  ["Hon. Didymus N.E. MUTASA", "Didymus N.E. MUTASA", "Hon.", []],
  ["Minster [sic] Brahim Bertegi", "Brahim Bertegi", "Minster [sic]", []],
  ["Oberst Waleri Rewenko", "Waleri Rewenko", "Oberst", []],
  ["Генерал-лейтенант Игорь Дылевский", "Игорь Дылевский", "Генерал-лейтенант", []],
  ["генерал армии Сергей Шойгу", "Сергей Шойгу", "генерал армии", []],
  ["капитан 1 ранга Олег Воинов", "Олег Воинов", "капитан 1 ранга", []],
  ["少将 (Major General) 黄学平", "黄学平", "少将 (Major General)", []],
  ["Admiral Crowe", "Crowe", "Admiral", []],
  ["Gen. Nakatani", "Nakatani", "Gen.", []],
  ["Gen Nakatani", "Gen Nakatani", null, []],
  ["Sen Gupta", "Sen Gupta", null, []],
  ["He Weidong", "He Weidong", null, []],
  ["R. Krishna", "R. Krishna", null, []],
  ["Yo Yo Ma", "Yo Yo Ma", null, []],
  ["Dylevsky, Igor", "Dylevsky, Igor", null, []],
  ["Lord Teverson", "Lord Teverson", null, []],
  ["Vice Admiral", "Vice Admiral", null, []],
  ["  ", "", null, []],
])("%j is %j with rank %j and letters %j", (printed, name, rank, postNominals) => {
  expect(splitPersonName(printed)).toEqual({ name, rank, postNominals });
});

test("a name is never lost: whatever was printed leaves a name, unless nothing was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (printed) => {
      expect(splitPersonName(printed).name === "").toBe(/^[\s,،，]*$/.test(printed));
    }),
  );
});

test.each([
  ["Johnson P Mathew", undefined, "Mathew, Johnson P"],
  ["Josselin de Rohan", undefined, "de Rohan, Josselin"],
  ["Alberto Van Klaveren", "chile", "Van Klaveren, Alberto"],
  ["Issa Saif bin Ablan Al Mazrouei", undefined, "Al Mazrouei, Issa Saif bin Ablan"],
  ["Salman Bin Awadh Al-Harbi", undefined, "Al-Harbi, Salman Bin Awadh"],
  ["Lokman Hakim Bin Ali", "malaysia", "Lokman Hakim Bin Ali"],
  ["Carlito Galvez Jr.", "philippines", "Galvez Jr., Carlito"],
  ["César Torres Vega", "peru", "Torres Vega, César"],
  ["Zhang Youxia", "china", "Zhang Youxia"],
  ["Hoang Xuan Chien", "VN", "Hoang Xuan Chien"],
  ["Jeong Kyeong-doo", "Republic of Korea", "Jeong Kyeong-doo"],
  ["Igor Nikolaevich Dylevsky", "russia", "Dylevsky, Igor Nikolaevich"],
  ["Dylevsky Igor Nikolaevich", "russia", "Dylevsky Igor Nikolaevich"],
  ["Дылевский Игорь Николаевич", undefined, "Дылевский Игорь Николаевич"],
  ["Олег Воинов", undefined, "Воинов, Олег"],
  ["محمد بن زايد", undefined, "محمد بن زايد"],
  ["محمد بن زايد", "united-arab-emirates", "محمد بن زايد"],
  ["राजनाथ सिंह", "india", "राजनाथ सिंह"],
  ["黄 学平", undefined, "黄 学平"],
  ["신 원식", undefined, "신 원식"],
  ["Mathew, Johnson P", undefined, "Mathew, Johnson P"],
  ["Crowe", undefined, "Crowe"],
  ["", undefined, ""],
])("%j (%s) sorts as %j", (name, party, sorted) => {
  expect(sortName(name, party)).toBe(sorted);
});

test.each([
  ["Lt Gen Dylevsky Igor Nikolaevich", "Игорь Николаевич Дылевский"],
  ["Shri Rajnath Singh", "सिंह राजनाथ"],
  ["Dr. Mohammed Bin Nasser Al–Zaabi", "Mohammad Naseer Al Zaabi"],
  ["General Umit DUNDAR", "Ümit Dündar"],
])("%j and %j share a key", (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test("other names have other keys, and nothing has the empty one", () => {
  expect(nameKey("Ajay Kumar")).not.toBe(nameKey("Ajay Prasad"));
  expect(nameKey("Al")).toBe("al");
  expect(nameKey(" ")).toBe("");
});
