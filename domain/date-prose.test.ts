import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPartialDate, saysNotKnown } from "./date-prose";
import { isPartialDate } from "./partial-date";
import { isoDays } from "./partial-date.fixtures";

const readings: Record<string, string[]> = {
  "2023-07-18/2023-07-19": [
    "18-19 July 2023",
    "18 – 19 July 2023",
    "18—19 July, 2023",
    "July 18-19, 2023",
    "July 18 – 19 2023",
    "July18-19,2023",
    "18th and 19th July 2023",
    "18, 19 July 2023",
    "18 & 19 JULY 2023",
    "from 18 – 19 July 2023",
    "from 18 to 19 July 2023",
    "between 18 and 19 July 2023",
    "Tuesday 18 – Wednesday 19 July 2023",
    "2023-07-18 to 2023-07-19",
    "2023-07-18 / 2023-07-19",
    "2023-07-18/19",
    "2023-07-18..2023-07-19",
    "18/07/2023 - 19/07/2023",
    "18-19.07.2023",
    "18.07.–19.07.2023",
    "18-19-July-2023",
    "18-19 июля 2023",
    "с 18 по 19 июля 2023 года",
    "18—19 июля 2023 г.",
    "del 18 al 19 de julio de 2023",
    "18 y 19 de julio de 2023",
    "du 18 au 19 juillet 2023",
    "vom 18. bis 19. Juli 2023",
    "18-19 Temmuz 2023",
    "18–19 जुलाई 2023",
    "2023年7月18日至19日",
    "  18\u00a0–\u00a019\u202fJuly\t2023\n",
    "１８－１９ Ｊｕｌｙ ２０２３",
    "१८–१९ July २०२३",
    "\u200e18–19 July 2023\u200f",
  ],
  "2023-07-18": [
    "18 July 2023",
    "Tuesday, 18 July 2023",
    "on Tue 18th of July, 2023",
    "18/07/2023",
    "07/18/2023",
    "18.7.2023",
    "18-Jul-2023",
    "18-Jul 2023",
    "2023-Jul-18",
    "2023/07/18",
    "20230718",
    "18. Juli 2023",
  ],
  "2025-10-28/2025-11-01": [
    "28 Oct to 1 Nov 2025",
    "Oct 28 - Nov 1, 2025",
    "28 October – 1 November 2025",
    "28 Oct 2025 until 1 Nov",
    "28.10.–01.11.2025",
    "from the 28 October to the 1 November 2025",
  ],
  "2023-07-18/2023-07-20": ["18, 19 and 20 July 2023", "18 through 20 July 2023"],
  "2025-12-30/2026-01-02": ["30 December 2025 – 2 January 2026", "30/12/2025 – 2 Jan 2026"],
  "2026-12": [
    "Dec 2026",
    "December, 2026",
    "in December of 2026",
    "12/2026",
    "12.2026",
    "декабрь 2026",
    "Decem 2026",
  ],
  "2026-09": ["Sept 2026", "Sept. 2026", "septiembre de 2026", "2026/09"],
  "2024-11": ["noviembre de 2024", "ноябрь 2024 года", "KASIM 2024", "November2024"],
  "2024-11/2024-12": ["Nov-Dec 2024", "November and December 2024", "Nov. / Dec. 2024"],
  "2026": ["in 2026", "the year 2026", "2026 г."],
  "2024/2025": ["2024-2025", "2024–25", "2024 to 2025", "2024 and 2025"],
  "2023/2024": ["2023/24"],
  "2026-36": [
    "Q4 2026",
    "2026 Q4",
    "2026-Q4",
    "Q4/2026",
    "4Q2026",
    "4th quarter of 2026",
    "fourth quarter 2026",
    "quarter 4, 2026",
    "IV квартал 2026 года",
  ],
  "2025/2026-33": ["2025 – Q1 2026"],
  "2026-41": ["H2 2026", "2H 2026", "second half of 2026", "second half-year of 2026", "2-е полугодие 2026"],
  "../2024-11-28": [
    "by 28 Nov 2024",
    "until 28 November 2024",
    "no later than 28 November 2024",
    "28 November 2024 at the latest",
    "before 29 November 2024",
    "до 28 ноября 2024 г.",
    ".. / 2024-11-28",
  ],
  "../2026": ["by 2026", "by end of 2026", "before the end of 2026", "before 2027"],
  "../2026-36": ["by Q4 2026", "before Q1 2027"],
  "../2026-40": ["before second half of 2026"],
  "2024-11-28/..": ["from 28 Nov 2024", "since 28 November 2024", "28 Nov 2024 onwards", "after 27 Nov 2024"],
  "2027/..": ["after 2026", "not before 2027"],
  "2019~": ["about 2019", "c. 2019", "ca 2019", "circa 2019", "~2019", "2019 approx.", "около 2019"],
  "2019?": ["2019?", "2019 (?)", "probably 2019", "2019 (uncertain)"],
  "2019%": ["about 2019?", "perhaps c. 2019", "2019%"],
  "2019~/2020~": ["about 2019–2020", "about 2019 – about 2020", "2019–2020 approx"],
  "2019?/2020?": ["2019–2020?", "probably 2019 to 2020"],
  "2019?/2020": ["2019? – 2020", "from 2019? to 2020"],
  "2019/2020~": ["2019 to about 2020"],
};

const cases = Object.entries(readings).flatMap(([value, texts]) =>
  texts.map((text) => [text, value] as const),
);

const refusals: [string, string][] = [
  ["", "Write a date, or say that it is not known."],
  [" \u00a0\n", "Write a date, or say that it is not known."],
  ["31 February 2026", "31 February 2026 does not exist: February has 28 days."],
  ["2026-02-31", "31 February 2026 does not exist: February has 28 days."],
  ["31/02/2024", "31 February 2024 does not exist: February has 29 days."],
  ["2024-02-31/..", "31 February 2024 does not exist: February has 29 days."],
  ["45 July 2026", "45 July 2026 does not exist: July has 31 days."],
  ["0 July 2026", "0 July 2026 does not exist: July has 31 days."],
  ["3–1 July 2025", "The end, 1 July 2025, is before the start, 3 July 2025."],
  ["2025-07-03/2025-07-01", "The end, 1 July 2025, is before the start, 3 July 2025."],
  ["3 July 2025 to 2025", "The end, 2025, may lie before the start, 3 July 2025: state it as exactly."],
  ["18 July", "Write the year too: “18 July” could be any year."],
  ["18-19 July", "Write the year too: “18-19 July” could be any year."],
  ["Q4", "Write the year too: “Q4” could be any year."],
  ["18 2026", "Write the month too: “18 2026” could be in any month."],
  ["2024-11/12", "Write the month too: “2024-11/12” could be in any month."],
  ["18 July 23", "Write the year with four digits: “23” could be 1923 or 2023."],
  ["18/07/23", "Write the year with four digits: “23” could be 1923 or 2023."],
  ["12-13 Mar 24", "Write the year with four digits: “24” could be 1924 or 2024."],
  ["05/06/2023", "“05/06/2023” could be 5 June or 6 May 2023: write the month as a word."],
  ["2011/12", "“2011/12” could be December 2011 or the years 2011–2012: write it as one of these."],
  ["2026-13", "There is no month 13: months go from 1 to 12."],
  ["13/2026", "There is no month 13: months go from 1 to 12."],
  ["Q5 2026", "There is no quarter 5: quarters go from Q1 to Q4."],
  ["third half of 2026", "There is no half 3: the halves of a year are H1 and H2."],
  ["3000", "The year 3000 is outside what Rapporteur can keep, 1000 to 2999."],
  ["18 July 999", "The year 999 is outside what Rapporteur can keep, 1000 to 2999."],
  ["after 2999", "The year 3000 is outside what Rapporteur can keep, 1000 to 2999."],
  ["before 1000", "The year 999 is outside what Rapporteur can keep, 1000 to 2999."],
  ["Monday, 18 July 2023", "18 July 2023 is a Tuesday, not a Monday: set right the day or the weekday."],
  [
    "18 and 25 July 2023",
    "“18 and 25 July 2023” names separate dates: write the one this is about, or “to” between first and last.",
  ],
  ["soon", "“soon” is not a date Rapporteur can read. Try 18–19 July 2026, Dec 2026, Q4 2026 or 2026."],
  [
    "a very long explanation of when it was that they met",
    "“a very long explanation of when it was …” is not a date Rapporteur can read. Try 18–19 July 2026, Dec 2026, Q4 2026 or 2026.",
  ],
  ["TBC", "“TBC” is not a date: leave this empty and say that the date is not known."],
  ["18 July\u0000 2023", "The date contains a control character: type it again without it."],
  ["\ud800 2023", "The date contains a control character: type it again without it."],
  ["7".repeat(10_000), "A date has at most 120 characters; this has 10,000."],
];

const refusedFor: [string, RegExp][] = [
  ["tomorrow", /depends on the day it is read/],
  ["next week", /depends on the day it is read/],
  ["a week ago", /depends on the day it is read/],
  ["in 3 weeks", /depends on the day it is read/],
  ["the week of 5 May 2027", /is a week, .*write its first and last day, such as 3–9 May 2027\.$/],
  ["week 28 of 2023", /is a week/],
  ["this Tuesday", /depends on the day it is read/],
  ["2 years ago", /depends on the day it is read/],
  ["2019 to present", /depends on the day it is read/],
  ["early 2026", /does not say where it begins and ends/],
  ["mid-2026", /does not say where it begins and ends/],
  ["end of 2026", /does not say where it begins and ends/],
  ["spring 2026", /different time of the year elsewhere/],
  ["18 July 2023, 10:00", /time of day/],
  ["18 July 2023 at 10 am", /time of day/],
  ["2023-07-18T10:00:00Z", /time of day/],
  ["18² July 2023", /not a date Rapporteur can read/],
  ["18 July 2023 -", /not a date Rapporteur can read/],
  ["18 by July 2023", /not a date Rapporteur can read/],
  ["by 18–19 July 2023", /not a date Rapporteur can read/],
  ["between 2024", /not a date Rapporteur can read/],
  ["2023 to 2024 to 2025", /not a date Rapporteur can read/],
  ["second half of November 2026", /not a date Rapporteur can read/],
  ["18 July 2023 19 July 2023", /not a date Rapporteur can read/],
  ["Tuesday 2023", /not a date Rapporteur can read/],
  ["<b>18 July 2023</b>", /not a date Rapporteur can read/],
  ["18 July 2023; DROP TABLE", /not a date Rapporteur can read/],
  ["١٨ يوليو ٢٠٢٣", /not a date Rapporteur can read/],
  ["123456789", /not a date Rapporteur can read/],
  ["202X", /not a date Rapporteur can read/],
  ["2023-W28", /not a date Rapporteur can read/],
];

describe("readPartialDate", () => {
  it.each(cases)("reads %j as %s", (text, value) => {
    expect(readPartialDate(text)).toEqual({ ok: true, value });
  });

  it.each(refusals)("refuses %j with one sentence", (text, message) => {
    expect(readPartialDate(text)).toEqual({ ok: false, message });
  });

  it.each(refusedFor)("refuses %j", (text, message) => {
    expect(readPartialDate(text)).toEqual({ ok: false, message: expect.stringMatching(message) });
  });

  it("is total: whatever is typed gives a canonical value or a short sentence", () => {
    const words = fc.constantFrom(
      "18",
      "31",
      "2026",
      "July",
      "to",
      "by",
      "Q4",
      "half",
      "about",
      "?",
      "-",
      "/",
      ".",
      ",",
    );
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words, { maxLength: 9 }).map((parts) => parts.join(" ")),
      fc.array(words, { maxLength: 9 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readPartialDate(text);
        if (read.ok) expect(isPartialDate(read.value)).toBe(true);
        else expect(read.message).toMatch(/^.{10,240}\.$/su);
      }),
      { numRuns: 3000 },
    );
  });

  it("takes every number of its answer from what was typed", () => {
    const words = fc.constantFrom(
      "18",
      "19",
      "2026",
      "2027",
      "July",
      "October",
      "to",
      "-",
      "about",
      "Dec",
      "and",
    );
    const months: Record<string, string> = { July: "07", October: "10", Dec: "12" };
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (parts) => {
        const read = readPartialDate(parts.join(" "));
        const typed = parts.map((part) => months[part] ?? part);
        for (const number of read.ok ? (read.value.match(/\d+/g) ?? []) : []) expect(typed).toContain(number);
      }),
      { numRuns: 3000 },
    );
  });

  it("reads one day in every order and spelling alike", () => {
    fc.assert(
      fc.property(isoDays, (day) => {
        const instant = new Date(`${day}T00:00:00Z`);
        const written = (locale: string, weekday?: "long") =>
          instant.toLocaleDateString(locale, {
            day: "numeric",
            month: "long",
            year: "numeric",
            timeZone: "UTC",
            ...(weekday ? { weekday } : {}),
          });
        const texts = [
          written("en-GB", "long"),
          written("en-US", "long"),
          written("ru", "long"),
          written("es", "long"),
        ];
        const more = ["fr", "de", "pt", "it", "tr", "hi", "zh"].map((locale) => written(locale));
        for (const text of [...texts, ...more])
          expect([text, readPartialDate(text)]).toEqual([text, { ok: true, value: day }]);
      }),
    );
  });
});

describe("saysNotKnown", () => {
  it.each([
    "not known",
    "Unknown",
    "date not yet known",
    "TBC",
    "tba.",
    "to be confirmed",
    "n/a",
    "неизвестно",
  ])("takes %j for an unknown date", (text) => {
    expect(saysNotKnown(text)).toBe(true);
  });

  it.each(["", "2026", "2026?", "December 2026 (TBC)", "not"])("does not take %j for one", (text) => {
    expect(saysNotKnown(text)).toBe(false);
  });
});
