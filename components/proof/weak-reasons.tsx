import { disputedFieldNames, keptInBrief } from "@/components/sessions/cited-field-words";
import { citedFieldNames } from "@/domain/cited-field-name";
import type { Dispute } from "@/domain/dispute";
import type { SessionSummary } from "@/domain/session";
import type { CitedField } from "@/domain/source";
import { type Weakness, weaknessesIn, weaknessWords } from "@/domain/weakness";

const mostNamed = 3;

function publishers(names: string[]): string {
  const more = names.length - mostNamed;
  return `${names.slice(0, mostNamed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

const leads: Record<Dispute["kind"], string> = {
  fact: "sources disagree on",
  spelling: "another spelling or form only, of",
  remark: "a remark only, on",
};

function DisputeReason({ session, dispute }: { session: SessionSummary; dispute: Dispute }) {
  const { field, differingValue, kind, by, keptBy } = dispute;
  const kept = kind === "fact" ? keptInBrief(session, field) : null;
  return (
    <li className={kind === "fact" ? undefined : "muted"}>
      {leads[kind]} {disputedFieldNames[field]}: “<bdi>{differingValue}</bdi>” (<bdi>{publishers(by)}</bdi>)
      {kept && (
        <>
          , kept is <bdi>{kept}</bdi>
          {keptBy.length > 0 && (
            <>
              {" "}
              (<bdi>{publishers(keptBy)}</bdi>)
            </>
          )}
        </>
      )}
    </li>
  );
}

type Props = {
  session: SessionSummary;
  weakness: number;
  disputes: Dispute[];
  changed: CitedField[];
};

const mostDisputes = 5;

type Part = { session: SessionSummary; disputes: Dispute[]; changed: CitedField[]; name: Weakness };

/** One weakness in words; of sources that disagree every field, with what each of them says. */
function WeakReason({ session, disputes, changed, name }: Part) {
  if (name === "conflicting" || name === "spelling") {
    const told = disputes.filter(({ kind }) => (kind === "fact") === (name === "conflicting"));
    const more = told.length - mostDisputes;
    return (
      <>
        {told.slice(0, mostDisputes).map((dispute) => (
          <DisputeReason
            key={`${dispute.field} ${dispute.differingValue}`}
            session={session}
            dispute={dispute}
          />
        ))}
        {more > 0 && <li className="muted">and {more} more</li>}
      </>
    );
  }
  const fields = name === "changed" ? changed.map((field) => citedFieldNames[field]).join(", ") : "";
  return (
    <li>
      {weaknessWords(name)}
      {fields && `: ${fields}`}
    </li>
  );
}

/** What is weak about a session, worst first. */
export function WeakReasons({ weakness, ...parts }: Props) {
  return (
    <ul className="weak-reasons">
      {weaknessesIn(weakness).map((name) => (
        <WeakReason key={name} name={name} {...parts} />
      ))}
    </ul>
  );
}
