import fc from "fast-check";
import { expect, test } from "vitest";
import { searchKey, searchWords } from "./search-words";

/** What a full-text index does: every query word begins some word of the text. */
const finds = (query: string, text: string) =>
  searchWords(query).every((wanted) => searchWords(text).some((word) => word.startsWith(wanted)));

test.each([
  ["Дылевский", "Lt Gen Igor Dylevskiy"],
  ["Dylevsky", "Игорь Николаевич Дылевский"],
  ["дылевский игорь", "Lt Gen Dylevsky Igor Nikolaevich"],
  ["Nikolayevich", "Dylevsky Igor Nikolaevich"],
  ["Сергей Шойгу", "General of the Army Sergei Shoigu"],
  ["राजनाथ सिंह", "Shri Rajnath Singh"],
  ["Rajnath", "राजनाथ सिंह"],
  ["guler", "Yaşar Güler"],
  ["Hoàng Xuân Chiến", "Hoang Xuan Chien"],
  ["hoang", "Hoàng Xuân Chiến"],
  ["黄学平", "Huang Xueping"],
  ["Zhang Youxia", "张又侠"],
  ["J P Mathew", "Johnson P Mathew"],
  ["И.Н. Дылевский", "Igor Nikolaevich Dylevsky"],
  ["mtc", "IRIGC-M&MTC"],
  ["IRIGC-MTC", "IRIGC-M&MTC"],
  ["3", "3rd meeting"],
  ["3rd", "3rd meeting"],
  ["US", "U.S. Department of Defense"],
  ["ADMM+", "ADMM-Plus"],
  ["2 plus 2", "2+2 dialogue"],
  ["counterterrorism", "Working Group on Counter-Terrorism"],
  ["counter terrorism", "counterterrorism"],
  ["cooperation", "Military Co-operation"],
  ["sub-group", "Subgroup on land"],
  ["", "anything"],
])("%j finds %j", (query, text) => {
  expect(finds(query, text)).toBe(true);
});

test.each([
  ["Rakesh", "Rajesh Kumar Singh"],
  ["Anil Mathew", "Johnson P Mathew"],
  ["4th", "14th meeting"],
  ["3rd", "13th meeting"],
  ["Chan", "Canberra"],
])("%j does not find %j", (query, text) => {
  expect(finds(query, text)).toBe(false);
});

test("words keep the order of the text and its repetitions", () => {
  expect(searchWords("Delhi, Moscow, Delhi 3rd")).toEqual(["delhi", "moscov", "delhi", "3rd"]);
  expect(searchKey("Delhi, Moscow")).toBe("delhi moscov");
  expect(searchWords(" ,;— ")).toEqual([]);
});

test("words are plain for any text, and case never matters in Latin letters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      for (const word of searchWords(text)) expect(word).toMatch(/^[a-z0-9]+$/);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z' -]{0,40}$/), (text) => {
      expect(searchWords(text.toUpperCase())).toEqual(searchWords(text.toLowerCase()));
    }),
  );
});

const names =
  `Alexander Fomin, Andrey Belousov, Antony Blinken, Ashutosh Dixit, Bernard Philip, Chung Sukhwan,
  Dikgakgamatso Seretse, Dylevsky Igor Nikolaevich, Dylevskiy Nikolayevich, Fayyad bin Hamed Al-Ruwaili, Gankhuyag,
  Giridhar Aramane, Hamood uz Zaman Khan, Hemasiri Fernando, Hoang Xuan Chien, Issa Saif Ablan Al Mazrouei,
  Jeong Kyeong-doo, Johnson P Mathew, Joseph Felter, Luis Javier Robinson Portillo Villanueva, Matshidiso Bokole,
  Mohammad Ashrafuzzaman Siddiqui, Nguyen Chi Vinh, Nosiviwe Mapisa-Nqakula, Rajnath Singh, Sahir Shamshad Mirza,
  Selçuk Bayraktaroğlu, Sergei Shoigu, Tharapong Malakam, Waleri Rewenko, Yogendra Narain, Zamir-ul-Hasan Shah,
  Дылевский Игорь Николаевич, Александр Фомин, Сергей Шойгу`.split(/[\s,]+/);

test("nearly every beginning of a real name, from three letters on, finds the name", () => {
  const tries = names.flatMap((name) =>
    Array.from(
      { length: Math.max(0, name.length - 2) },
      (_, more) => [name.slice(0, more + 3), name] as const,
    ),
  );
  const missed = tries.filter(([typed, name]) => !finds(typed, name));
  expect(tries.length).toBeGreaterThan(300);
  expect(missed.length / tries.length).toBeLessThan(0.03);
});
