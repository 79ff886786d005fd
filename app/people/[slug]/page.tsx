import type { Metadata } from "next";
import { PersonCounterparts } from "@/components/people/person-counterparts";
import { PersonForms } from "@/components/people/person-forms";
import { PersonHeading } from "@/components/people/person-heading";
import { PersonPosts } from "@/components/people/person-posts";
import { PersonSessionTable } from "@/components/people/person-session-table";
import { SubscribeBox } from "@/components/sessions/subscribe-box";
import { personDescription } from "@/domain/entry-description";
import { isolated } from "@/domain/isolated-text";
import { noFilters } from "@/domain/session-filters";
import { loadPerson, loadPersonSessions } from "../../_data/people";
import { RecordNotice } from "../../_server/record-notice";
import { insteadOfRecord } from "../../_server/record-page";
import { alternatesOf, subscribePlace } from "../../_server/subscribe-place";

const filtersOf = (person: string) => ({ ...noFilters, person: [person] });

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = await loadPerson((await params).slug);
  if (!person) return { title: "Not found" };
  const sessions = await loadPersonSessions(person.slug);
  return {
    title: isolated(person.displayName),
    description: personDescription(person, new Set(sessions.map(({ session }) => session.id)).size),
    alternates: alternatesOf(`/people/${person.slug}`, filtersOf(person.slug)),
    robots: person.deletedAt ? { index: false } : undefined,
  };
}

export default async function PersonPage({ params }: Props) {
  const { slug } = await params;
  const person = await loadPerson(slug);
  if (!person || person.deletedAt) return insteadOfRecord("person", slug);
  const sessions = await loadPersonSessions(slug);
  return (
    <article className="entry">
      <RecordNotice kind="person" slug={slug} />
      <PersonHeading person={person} sessions={sessions} />
      <div className="entry-body entry-columns">
        <PersonPosts sessions={sessions} />
        <PersonCounterparts slug={slug} sessions={sessions.map(({ session }) => session)} />
      </div>
      <PersonForms person={person} />
      <section className="entry-part entry-sessions">
        <h2 className="section-title">Sessions</h2>
        <SubscribeBox filters={filtersOf(slug)} {...(await subscribePlace())} />
        {sessions.length > 0 ? (
          <PersonSessionTable sessions={sessions} slug={slug} />
        ) : (
          <p className="muted">No session names this person yet.</p>
        )}
      </section>
    </article>
  );
}
