import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Props = {
  at: string | null;
  forget: () => void;
  /** What did not come back, as a sentence. */
  besides?: string;
};

const moment = (at: string) =>
  new Date(at).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });

/** Says that what was written here before, and never saved, has come back. */
export function ReturnedNotice({ at, forget, besides }: Props) {
  if (at === null) return null;
  const discard = () => {
    forget();
    location.reload();
  };
  return (
    <div role="status">
      <Notice>
        <p>
          What you wrote here on {moment(at)} and did not save has come back. {besides}
        </p>
        <Button className="field-note" onClick={discard}>
          Discard it
        </Button>
      </Notice>
    </div>
  );
}
