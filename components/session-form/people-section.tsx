import { Button } from "@/components/ui/button";
import type { PersonDraft } from "@/domain/session-draft";
import type { SessionFormState } from "@/domain/session-form-state";
import { errorOf } from "./form-words";
import { PersonRow } from "./person-row";
import type { Option } from "./select-field";

type Props = { people: PersonDraft[]; sides: Option[]; others: Option[]; state: SessionFormState };

/** The people, a row for the leader of each side first. */
export function PeopleSection({ people, sides, others, state }: Props) {
  const error = errorOf(state, "people");
  // Rows have no identity but their place; a row that changes with the group is built anew.
  const rows = people.map((person, row) => {
    const { party, role, suggested } = person;
    return { key: `${row} ${party} ${role} ${suggested}`, row, person };
  });
  // A crowd would repeat every party in every row: it is offered the sides and what it has chosen.
  const othersFor = ({ party }: PersonDraft) =>
    people.length > 40 ? others.filter(({ value }) => value === party) : others;
  return (
    <section aria-labelledby="people" className="form-section">
      <h2 className="section-title" id="people">
        {state.move?.kind === "hold" ? "Who led it, and who was there" : "People"}
      </h2>
      {error && <p className="field-error">{error}</p>}
      {rows.map(({ key, ...row }) => (
        <PersonRow key={key} {...row} sides={sides} others={othersFor(row.person)} state={state} />
      ))}
      <Button type="submit" name="intent" value="add-person" className="field-note">
        Add a person
      </Button>
    </section>
  );
}
