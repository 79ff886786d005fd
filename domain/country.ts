import codes from "i18n-iso-countries/codes.json";
import english from "i18n-iso-countries/langs/en.json";
import { foldText } from "./text-fold";

// Where ordinary English differs from the first name the list gives; after it, other names and abbreviations in use.
const usage: Record<string, readonly [string, ...string[]]> = {
  BA: ["Bosnia and Herzegovina", "Bosnia"],
  BN: ["Brunei"],
  CD: ["Democratic Republic of the Congo", "DRC", "DR Congo", "Congo-Kinshasa"],
  CG: ["Republic of the Congo", "Congo-Brazzaville", "Congo"],
  CI: ["Côte d'Ivoire"],
  CN: ["China", "PRC", "People's Republic of China", "Mainland China"],
  CV: ["Cabo Verde"],
  CZ: ["Czechia"],
  DE: ["Germany", "Federal Republic of Germany"],
  FK: ["Falkland Islands"],
  FM: ["Micronesia"],
  GB: [
    "United Kingdom",
    "Britain",
    "Great Britain",
    "U.K.",
    "United Kingdom of Great Britain and Northern Ireland",
  ],
  GM: ["Gambia", "The Gambia"],
  HK: ["Hong Kong", "Hong Kong SAR"],
  IR: ["Iran"],
  KP: ["North Korea", "DPRK", "Democratic People's Republic of Korea", "Korea, North"],
  KR: ["South Korea", "ROK", "R.O.K.", "Korea", "Korea, South"],
  LA: ["Laos", "Lao PDR"],
  MD: ["Moldova", "Republic of Moldova"],
  MK: ["North Macedonia", "Macedonia"],
  MM: ["Myanmar", "Burma"],
  MO: ["Macau", "Macao"],
  NL: ["Netherlands", "Holland"],
  PN: ["Pitcairn Islands"],
  PS: ["Palestine"],
  RU: ["Russia", "Russian Federation"],
  SA: ["Saudi Arabia", "KSA", "Kingdom of Saudi Arabia"],
  SY: ["Syria"],
  SZ: ["Eswatini", "Swaziland"],
  TL: ["Timor-Leste", "East Timor"],
  TR: ["Türkiye", "Turkey", "Turkiye", "Republic of Türkiye"],
  TW: ["Taiwan"],
  TZ: ["Tanzania"],
  UA: ["Ukraine", "The Ukraine"],
  AE: ["United Arab Emirates", "Emirates", "U.A.E."],
  US: ["United States", "America", "The United States", "United States of America"],
  VA: ["Vatican City", "Holy See", "Vatican"],
  VG: ["British Virgin Islands"],
  VI: ["US Virgin Islands"],
  VN: ["Vietnam", "Viet Nam", "Socialist Republic of Vietnam"],
};

const listed: Record<string, string | string[]> = english.countries;
const namesOf = (code: string) => [...(usage[code] ?? []), ...[listed[code] ?? []].flat()];

const nameFold = (name: string) => foldText(name).replace(/^the /, "");

// "Islamic Republic of Pakistan" is Pakistan; where two states share the rest, only names listed above will do.
const formalStyle = /^(?:[a-z]+ ){0,2}(?:republic|kingdom|state|sultanate|union|commonwealth) of (?:the )?/;
const divided = new Set(["china", "korea", "congo"]);

// Usage first, codes last, so that a shared name ("Congo") goes where usage puts it and no code shadows a name.
let byName: Map<string, string> | null = null;
function nameIndex(): Map<string, string> {
  if (byName) return byName;
  byName = new Map<string, string>();
  const entries = [
    ...Object.entries(usage).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
    ...Object.keys(listed).flatMap((code) => namesOf(code).map((name) => [name, code] as const)),
    ...codes.flatMap(([two, three]) => [two, three].map((code) => [code ?? "", two ?? ""] as const)),
  ];
  for (const [name, code] of entries) {
    const key = nameFold(name);
    if (key && !byName.has(key)) byName.set(key, code);
  }
  return byName;
}

/**
 * The ordinary short English name of a country by its ISO 3166-1 alpha-2 code in either case: "RU" gives "Russia",
 * "TR" "Türkiye". Null for a code that is no country's.
 */
export function countryName(code: string): string | null {
  const upper = code.toUpperCase();
  return Object.hasOwn(listed, upper) ? (namesOf(upper)[0] ?? null) : null;
}

/**
 * The ISO 3166-1 alpha-2 code of a country by any common English name or by its two- or three-letter code, in any case
 * and with or without accents: "Republic of Korea", "South Korea" and "KOR" give "KR". Null when nothing is known
 * by that name.
 */
export function countryCode(name: string): string | null {
  const folded = nameFold(name);
  const short = folded.replace(formalStyle, "");
  return nameIndex().get(folded) ?? (divided.has(short) ? null : (nameIndex().get(short) ?? null));
}
