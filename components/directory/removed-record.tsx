import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { formatPartialDate } from "@/domain/date-text";

type Props = { noun: string; name: string; deletedAt: string; back: { href: string; text: string } };

/** The tombstone of a group, person or venue: it says what stood here and since when it does not. */
export function RemovedRecord({ noun, name, deletedAt, back }: Props) {
  return (
    <EmptyState heading="h1" title={`This ${noun} was deleted`}>
      <p>
        “<bdi>{name}</bdi>” was taken out of the register on {formatPartialDate(deletedAt.slice(0, 10))}. Its
        history is kept.
      </p>
      <p>
        <LinkButton href={back.href}>{back.text}</LinkButton>
      </p>
    </EmptyState>
  );
}
