import { type DisagreementKind, disagreementKind, type KeptForms } from "./disagreement-kind";
import type { CitedField } from "./source";

/** What sources say of a field instead of what is kept, who says it, who says what is kept, and how much it says otherwise. */
export type Dispute = {
  field: CitedField;
  differingValue: string;
  kind: DisagreementKind;
  by: string[];
  /** Those who give what is kept; [] where none names the field. */
  keptBy: string[];
};

/** A publisher's word on a field: what it says instead of what is kept, null where it says the same. */
export type Saying = { field: CitedField; differingValue: string | null; publisher: string };

const once = (sayings: readonly Saying[]) => [...new Set(sayings.map(({ publisher }) => publisher))];

/** The disagreements among what sources say of a session now, those on a fact first, each with the publishers on either side; [] for none. */
export function listDisputes(sayings: readonly Saying[], keptForms: KeptForms): Dispute[] {
  const disputes: Dispute[] = [];
  for (const { field, differingValue } of sayings) {
    if (differingValue === null) continue;
    if (disputes.some((each) => each.field === field && each.differingValue === differingValue)) continue;
    const said = sayings.filter((each) => each.field === field);
    disputes.push({
      field,
      differingValue,
      kind: disagreementKind(field, differingValue, keptForms),
      by: once(said.filter((each) => each.differingValue === differingValue)),
      keptBy: once(said.filter((each) => each.differingValue === null)),
    });
  }
  return disputes.sort((a, b) => Number(a.kind !== "fact") - Number(b.kind !== "fact"));
}
