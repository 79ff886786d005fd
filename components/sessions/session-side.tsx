import { CodeBadge } from "@/components/ui/code-badge";
import type { Appearance } from "@/domain/appearance";
import { appearanceName } from "@/domain/appearance-name";
import type { Session } from "@/domain/session";
import { noFilters, sessionsHref } from "@/domain/session-filters";
import type { SessionSide as Side } from "@/domain/session-sides";
import type { SourceList } from "@/domain/source-list";
import { RemovedMark } from "./removed-mark";
import { sentenceCase } from "./sentence-case";
import { SourceMarks } from "./source-marks";

/** Rank, post and organisation then, less what already stands as the name. */
function postText(appearance: Appearance): string {
  const { rank, post, organisation } = appearance;
  const name = appearanceName(appearance);
  return [rank, post, organisation].filter((part) => part && part !== name).join(", ");
}

type Named = { appearance: Appearance; session: Pick<Session, "removed"> };

function PersonName({ appearance, session }: Named) {
  const name = appearanceName(appearance);
  if (!appearance.person) return <bdi>{name}</bdi>;
  return (
    <>
      <a href={`/people/${appearance.person.slug}`} dir="auto">
        {name}
      </a>
      <RemovedMark session={session} kind="person" slug={appearance.person.slug} />
    </>
  );
}

function Leader({ appearance, session, list }: Named & { list: SourceList }) {
  const { person, nameAsPrinted, role } = appearance;
  const post = postText(appearance);
  return (
    <div className="leader-entry">
      <p className="muted small">{sentenceCase(role)}</p>
      <h3 className="leader-name">
        <PersonName appearance={appearance} session={session} />
        <SourceMarks list={list} field="appearances" />
      </h3>
      {post && <p>{post}</p>}
      {person && (
        <p className="muted small">
          {nameAsPrinted && nameAsPrinted !== person.name && (
            <>
              Printed as “<bdi>{nameAsPrinted}</bdi>”.{" "}
            </>
          )}
          <a className="aside-link" href={sessionsHref({ ...noFilters, chair: [person.slug] })}>
            all sessions led
          </a>
        </p>
      )}
    </div>
  );
}

function OtherEntry({ appearance, session }: Named) {
  const post = postText(appearance);
  return (
    <li>
      <PersonName appearance={appearance} session={session} />
      <span className="muted">
        {post && `, ${post}`}
        {appearance.role !== "member" && ` (${appearance.role})`}
      </span>
    </li>
  );
}

type Props = { side: Side; session: Pick<Session, "removed">; list: SourceList };

/** One party's column: who led it, with the post held then, and who else was there. */
export function SessionSide({ side: { party, leaders, others }, session, list }: Props) {
  return (
    <section className="side">
      <h2 className="section-title">
        {party ? party.shortName : "Side not stated"} {party?.iso && <CodeBadge party={party} />}
        {party && <RemovedMark session={session} kind="party" slug={party.slug} />}
      </h2>
      {leaders.length + others.length === 0 && <p className="muted">not named</p>}
      {leaders.map((appearance) => (
        <Leader
          key={`${appearanceName(appearance)} ${appearance.role}`}
          appearance={appearance}
          session={session}
          list={list}
        />
      ))}
      {others.length > 0 && (
        <ul className="side-others">
          {others.map((appearance) => (
            <OtherEntry
              key={`${appearanceName(appearance)} ${appearance.role}`}
              appearance={appearance}
              session={session}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
