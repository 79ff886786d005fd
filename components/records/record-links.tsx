import { LinkButton } from "@/components/ui/button";
import { recordHref } from "@/domain/record-address";
import type { RecordKind } from "@/domain/revision";

type Props = { kind: RecordKind; slug: string; isMergeable?: boolean };

/** The ways to change a record, to see its history and to merge it with another. */
export function RecordLinks({ kind, slug, isMergeable = false }: Props) {
  const address = recordHref(kind, slug);
  return (
    <>
      <LinkButton href={`${address}/edit`}>Change</LinkButton>
      <LinkButton href={`${address}/history`}>History</LinkButton>
      {isMergeable && <LinkButton href={`${address}/merge`}>Merge</LinkButton>}
    </>
  );
}
