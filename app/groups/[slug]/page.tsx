import type { Metadata } from "next";
import { GroupHeading } from "@/components/groups/group-heading";
import { GroupLeaders } from "@/components/groups/group-leaders";
import { GroupPlaces } from "@/components/groups/group-places";
import { GroupRelations } from "@/components/groups/group-relations";
import { GroupSessions } from "@/components/groups/group-sessions";
import { GroupState } from "@/components/groups/group-state";
import { NextMeetings } from "@/components/groups/next-meetings";
import { OpenNow } from "@/components/groups/open-now";
import { SubscribeBox } from "@/components/sessions/subscribe-box";
import { groupDescription } from "@/domain/entry-description";
import { isolated } from "@/domain/isolated-text";
import { noFilters } from "@/domain/session-filters";
import { loadGroup, loadGroupProfile } from "../../_data/groups";
import { loadOpenOutcomes } from "../../_data/outcomes";
import { todayText } from "../../_server/clock";
import { RecordNotice } from "../../_server/record-notice";
import { insteadOfRecord } from "../../_server/record-page";
import { alternatesOf, subscribePlace } from "../../_server/subscribe-place";

const filtersOf = (group: string) => ({ ...noFilters, group: [group] });

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const group = await loadGroup((await params).slug);
  if (!group) return { title: "Not found" };
  const { total } = await loadGroupProfile(group.id);
  return {
    title: isolated(group.name),
    description: groupDescription(group, total),
    alternates: alternatesOf(`/groups/${group.slug}`, filtersOf(group.slug)),
    robots: group.deletedAt ? { index: false } : undefined,
  };
}

export default async function GroupPage({ params }: Props) {
  const { slug } = await params;
  const group = await loadGroup(slug);
  if (!group || group.deletedAt) return insteadOfRecord("group", slug);
  const profile = await loadGroupProfile(group.id);
  const today = todayText();
  return (
    <article className="entry">
      <RecordNotice kind="group" slug={slug} />
      <GroupHeading group={group} hasSubGroups={profile.subGroups.length > 0} />
      <div className="entry-body">
        <GroupState sessions={profile.sessions} nextMeetings={profile.nextMeetings} today={today} />
        <GroupLeaders sessions={profile.sessions} parties={group.parties} />
        <GroupPlaces sessions={profile.sessions} group={slug} />
        <OpenNow outcomes={await loadOpenOutcomes(group.id)} group={slug} today={today} />
        <NextMeetings meetings={profile.nextMeetings} today={today} />
      </div>
      <GroupRelations group={group} profile={profile} />
      <GroupSessions
        profile={profile}
        group={slug}
        today={today}
        subscribe={
          <SubscribeBox
            filters={filtersOf(slug)}
            what="the sessions of this body and its sub-groups"
            {...(await subscribePlace())}
          />
        }
      />
    </article>
  );
}
