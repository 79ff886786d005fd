import type { FieldState } from "@/components/session-form/form-words";
import { type Option, SelectField } from "@/components/session-form/select-field";
import { TextField } from "@/components/session-form/text-field";

type Props = {
  text: (name: string) => { name: string; value: string; state: FieldState };
  types: Option[];
  parties: Option[];
};

/** What it takes to describe a source that the session does not cite yet; one that is known by its address needs no more. */
export function NewSourceFields({ text, types, parties }: Props) {
  return (
    <div className="new-source">
      <TextField
        {...text("url")}
        label="Address"
        hint="Beginning with https://; a source that is known by it is not entered twice"
      />
      <div className="form-pair">
        <TextField {...text("publisher")} label="Publisher" />
        <TextField {...text("published")} label="Date published" />
      </div>
      <TextField {...text("title")} label="Title" />
      <div className="form-pair">
        <SelectField {...text("type")} label="Type" options={types} />
        <SelectField {...text("issuingSide")} label="Issuing side" options={parties} />
      </div>
      <div className="form-pair">
        <TextField {...text("language")} label="Language" hint="A tag such as en or ru" />
        <TextField
          {...text("syndicatedFrom")}
          label="Syndicated from"
          hint="The agency whose text it carries"
        />
      </div>
      <TextField {...text("archiveUrl")} label="Archived copy" />
    </div>
  );
}
