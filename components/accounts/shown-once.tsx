import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";

type Props = { sentence: string; once?: string };

/** What was made, with the text that is shown now and never again. */
export function ShownOnce({ sentence, once }: Props) {
  return (
    <div role="status" className="shown-once">
      <Notice tone="good">
        <p>{sentence}</p>
        {once && (
          <p className="shown-once-text">
            <code>{once}</code> <CopyButton text={once} />
          </p>
        )}
      </Notice>
    </div>
  );
}
