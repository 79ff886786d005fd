import { Chip } from "@/components/ui/chip";
import { isRemoved } from "@/domain/removed-names";
import type { Session } from "@/domain/session";
import { noFilters, sessionsHref } from "@/domain/session-filters";
import type { SourceList } from "@/domain/source-list";
import { SourceMarks } from "./source-marks";

/** What was spoken of: the summary as prose, the topics as ways into the list; nothing when neither is known. */
export function SessionDiscussion({ session, list }: { session: Session; list: SourceList }) {
  const { summary, topics } = session;
  if (!summary && topics.length === 0) return null;
  return (
    <section className="session-part">
      <h2 className="section-title">Discussed{!summary && <SourceMarks list={list} field="topics" />}</h2>
      {summary && (
        <p className="session-prose" dir="auto">
          {summary}
          <SourceMarks list={list} field="summary" />
        </p>
      )}
      {topics.length > 0 && (
        <p className="chips">
          {topics.map(({ slug, name }) => (
            <Chip key={slug} href={sessionsHref({ ...noFilters, topic: [slug] })}>
              {isRemoved(session, "topic", slug) ? `${name} (removed)` : name}
            </Chip>
          ))}
          {summary && <SourceMarks list={list} field="topics" />}
        </p>
      )}
    </section>
  );
}
