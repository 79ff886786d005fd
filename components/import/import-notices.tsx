import { Notice } from "@/components/ui/notice";
import { ImportProgress } from "./import-progress";

type Props = {
  /** What must be said of how the file was read. */
  notes: string[];
  problems: string[];
  stage: { kind: string; done?: number; message?: string };
  total: number;
};

const count = (number: number) => number.toLocaleString("en-GB");

/** What is to be said before the rows: how the file was read, what must be settled first, how far it is. */
export function ImportNotices({ notes, problems, stage, total }: Props) {
  const { kind, done = 0, message } = stage;
  const verb = kind === "importing" ? "imported" : "read";
  return (
    <>
      {notes.map((note) => (
        <Notice key={note} tone="warning">
          <p>{note}</p>
        </Notice>
      ))}
      {problems.length > 0 && (
        <Notice tone="error" title="Not read yet">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Notice>
      )}
      {message && (
        <Notice tone="error" title="The import ended early">
          <p>{message}</p>
        </Notice>
      )}
      {(kind === "previewing" || kind === "importing") && (
        <ImportProgress
          sentence={`${count(done)} of ${count(total)} rows are ${verb}.`}
          done={done}
          total={total}
        />
      )}
    </>
  );
}
