import { type DisagreementKind, disagreementKind, type KeptForms } from "./disagreement-kind";
import type { Citation, CitedField } from "./source";
import { listSources, sourceNumbers } from "./source-list";

/** What sources say of a field instead of what is kept, who says it, who says what is kept, and how much it says otherwise. */
export type Dispute = {
  field: CitedField;
  differingValue: string;
  kind: DisagreementKind;
  by: string[];
  /** Those who give what is kept; [] where none names the field. */
  keptBy: string[];
};

const once = (names: string[]) => [...new Set(names)];

/** The disagreements of a session's citations, those on a fact first, each with the publishers on either side; [] for none. */
export function listDisputes(citations: readonly Citation[], keptForms: KeptForms): Dispute[] {
  const list = listSources(citations);
  const publisherOf = new Map(list.sources.map(({ number, source }) => [number, source.publisher]));
  const disputes = list.disagreements.map(({ field, differingValue, by }) => ({
    field,
    differingValue,
    kind: disagreementKind(field, differingValue, keptForms),
    by: once(by.map(({ source }) => source.publisher)),
    keptBy: once(sourceNumbers(list, field).map((number) => publisherOf.get(number) ?? "")),
  }));
  return disputes.sort((a, b) => Number(a.kind !== "fact") - Number(b.kind !== "fact"));
}
