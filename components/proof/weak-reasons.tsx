import { disputedFieldNames, keptInBrief } from "@/components/sessions/cited-field-words";
import { citedFieldNames } from "@/domain/cited-field-name";
import type { Dispute } from "@/domain/dispute";
import type { SessionSummary } from "@/domain/session";
import type { CitedField } from "@/domain/source";
import { weaknessesIn, weaknessWords } from "@/domain/weakness";

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
      {leads[kind]} {disputedFieldNames[field]}: <bdi>{publishers(by)}</bdi> says “<bdi>{differingValue}</bdi>
      ”
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

/** What is weak about a session, worst first: every field on which sources disagree, with what each of them says. */
export function WeakReasons({ session, weakness, disputes, changed }: Props) {
  const told = weaknessesIn(weakness).filter((name) => name !== "conflicting" && name !== "spelling");
  const more = disputes.length - mostDisputes;
  return (
    <ul className="weak-reasons">
      {told.map((name) => (
        <li key={name}>
          {weaknessWords(name)}
          {name === "changed" &&
            changed.length > 0 &&
            `: ${changed.map((field) => citedFieldNames[field]).join(", ")}`}
        </li>
      ))}
      {disputes.slice(0, mostDisputes).map((dispute) => (
        <DisputeReason
          key={`${dispute.field} ${dispute.differingValue}`}
          session={session}
          dispute={dispute}
        />
      ))}
      {more > 0 && <li className="muted">and {more} more</li>}
    </ul>
  );
}
