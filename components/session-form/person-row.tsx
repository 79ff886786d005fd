import { Button } from "@/components/ui/button";
import { roles } from "@/domain/appearance";
import { isBlankPerson, type PersonDraft } from "@/domain/session-draft";
import type { SessionFormState } from "@/domain/session-form-state";
import { capitalised, errorOf } from "./form-words";
import { NameField } from "./name-field";
import { type Option, SelectField } from "./select-field";
import { TextField } from "./text-field";

type Props = {
  row: number;
  person: PersonDraft;
  sides: Option[];
  others: Option[];
  state: SessionFormState;
};

const roleOptions = roles.map((role) => ({ value: role, label: capitalised(role) }));

// Of a meeting that was held nobody knows yet whether those who were expected came.
const isExpected = ({ move }: SessionFormState, { name }: PersonDraft) =>
  move?.kind === "hold" && move.people.includes(name.text);

/** One person: the name at once, the rest behind a line that opens. */
export function PersonRow({ row, person, sides, others, state }: Props) {
  const at = (field: string) => `people.${row}.${field}`;
  const side = [...sides, ...others].find(({ value }) => value === person.party)?.label;
  const isOther = person.role === "member";
  const hasMore = [person.rank, person.post, person.organisation].some((text) => text.trim() !== "");
  const isWrong = ["party", "role", "rank", "post", "organisation"].some((field) =>
    errorOf(state, at(field)),
  );
  const expected = isExpected(state, person) ? person.name.text : person.suggested;
  const legend =
    isBlankPerson(person) && !side
      ? `Person ${row + 1}`
      : [capitalised(person.role), side].filter(Boolean).join(", ");
  return (
    <fieldset className="person-row">
      <legend>{legend}</legend>
      <NameField
        name={at("name")}
        label={<span className="sr-only">Name</span>}
        kind="people"
        adding={(text) => `Add “${text}” as somebody new`}
        placeholder="Not known yet"
        value={person.name}
        suggested={expected}
        state={state}
      />
      <input type="hidden" name={at("suggested")} value={person.suggested} />
      <details className="person-more" open={isOther || hasMore || isWrong}>
        <summary>Side, role, rank and post</summary>
        <div className="form-pair">
          <SelectField
            name={at("party")}
            label="Side"
            value={person.party}
            options={[{ value: "", label: "Not stated" }, ...sides]}
            others={{ label: "Other parties", options: others }}
            state={state}
          />
          <SelectField
            name={at("role")}
            label="Role"
            value={person.role}
            options={roleOptions}
            state={state}
          />
        </div>
        <div className="form-pair">
          <TextField name={at("rank")} label="Rank" value={person.rank} state={state} />
          <TextField name={at("post")} label="Post" value={person.post} state={state} />
        </div>
        <TextField name={at("organisation")} label="Organisation" value={person.organisation} state={state} />
        <Button type="submit" name="intent" value={`remove-person-${row}`} aria-label={`Remove ${legend}`}>
          Remove
        </Button>
      </details>
    </fieldset>
  );
}
