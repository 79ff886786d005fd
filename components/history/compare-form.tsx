import { Button } from "@/components/ui/button";

type Props = { versions: number; from: number | null; to: number | null };

/** Chooses any two versions to compare; a GET form, so that the comparison has an address. */
export function CompareForm({ versions, from, to }: Props) {
  const field = (name: string, label: string, value: number) => (
    <label className="compare-field">
      {label}{" "}
      <input
        className="input"
        type="number"
        name={name}
        min={1}
        max={versions}
        defaultValue={value}
        required
        inputMode="numeric"
      />
    </label>
  );
  return (
    <form className="compare no-print" method="get">
      {field("from", "Compare version", from ?? versions - 1)}
      {field("to", "with version", to ?? versions)}
      <Button type="submit">Compare</Button>
    </form>
  );
}
