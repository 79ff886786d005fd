import { foldText } from "./text-fold";

const set = (words: string) => new Set(words.trim().split(/\s+/));

// Folded, so that one list serves English, German, Spanish and transliterated Russian.
const ranks = set(`
  general gen genl lieutenant lieut lt ltg ltgen major maj majgen brigadier brig briggen colonel col captain capt
  commander cdr cmdr commodore cmde cdre admiral adm vadm radm marshal marshall mshl sergeant sgt
  leutnant generalleutnant generalmajor generaloberst oberst oberstleutnant konteradmiral vizeadmiral
  almirante vicealmirante contralmirante coronel amiral leytenant mayor polkovnik armii kapitan ranga
  mr mrs ms miss mx dr doc prof professor shri shrimati smt sh km sir dame hon honble honorable honourable
  hh hrh excellency ambassador amb minister minster mme mlle herr frau senor senora gospodin gospozha
  retd ret retired sic`);

// Ranks only beside another ("Vice Admiral", "Sen. Lt. Gen."): alone they may be names (Sen, Field).
const companions = set(`
  senior sen vice rear air chief field fleet flight flt squadron sqn sq wing wg group gp first second third
  of the his her your in grand vitse kontr starshiy mladshiy 1 2 3 right rt most`);

const branches = set("army navy fleet eng engr pilot");

const letters = set(`
  pvsm uysm avsm ysm yssm vsm sm nm vrc shc kc sc adc phd md mphil msc mba ba ma llb llm esq
  cbe obe mbe kbe gbe dbe kcb cb gcb dso dsc afc dfc cmg kcmg gcmg cvo kcvo mvo lvo qc mp mep
  ndc psc ndu afwc hi sbt am ao oam csc nac dsm`);

const foldedParts = (token: string) => foldText(token).split(" ").filter(Boolean);

/** Whether a printed word, hyphens and brackets included, is a rank or a form of address: "General-Colonel", "(Retd)". */
export function isRank(token: string): boolean {
  // Initials and the surname He are names; these exact forms are not.
  if (/^(?:HE|H\.E\.?|\(R\)|少将|中将|上将|大校|г-н|г-жа)$/u.test(token)) return true;
  const parts = foldedParts(token);
  return (
    parts.some((part) => ranks.has(part)) && parts.every((part) => ranks.has(part) || companions.has(part))
  );
}

/** Whether a printed word may belong to a rank that follows it, as "Vice" does in "Vice Admiral". */
export function leadsToRank(token: string): boolean {
  const parts = foldedParts(token);
  return parts.length > 0 && parts.every((part) => companions.has(part));
}

/** Whether a printed word ends the rank before it: "Army" in "General of the Army", "Eng." in "Lt. General Eng.". */
export function endsRank(token: string): boolean {
  return branches.has(foldText(token));
}

/** Whether a printed word says that somebody has retired: "(Retd)", "Ret.", "(R)". */
export function isRetired(token: string): boolean {
  return /^\W*(?:retd?|retired)\W*$/i.test(token) || /^\(R\)\W*$/.test(token);
}

/** Whether a printed word is known letters after a name, stars for bars allowed: "AVSM**", "Ph.D." but not "Ma". */
export function isPostNominal(token: string): boolean {
  const bare = token.replace(/[.*;()]/g, "");
  return (
    letters.has(bare.toLowerCase()) && /^(?:[A-Z]{2,}|Ph?D|[A-Z][a-z]?[a-z]?[A-Z][a-z]?|Esq)$/.test(bare)
  );
}
