import type { SessionFormState } from "@/domain/session-form-state";
import { NameField } from "./name-field";
import { TextField } from "./text-field";

type Props = { state: SessionFormState; suggested: Record<"venue" | "city" | "country", string> };

/** Where the session is held: a building, or as much as is known. */
export function PlaceSection({ state, suggested }: Props) {
  const { draft } = state;
  return (
    <>
      <NameField
        name="venue"
        label="Venue"
        kind="venues"
        adding={(text) => `Add “${text}” as a new venue`}
        placeholder="Not known yet"
        value={draft.venue}
        suggested={suggested.venue}
        state={state}
      />
      <div className="form-pair">
        <NameField
          name="city"
          label="City"
          kind="cities"
          adding={(text) => `Add “${text}” as a new city`}
          value={draft.city}
          suggested={suggested.city}
          state={state}
        />
        <TextField
          name="country"
          label="Country"
          value={draft.country}
          suggested={suggested.country}
          state={state}
        />
      </div>
    </>
  );
}
