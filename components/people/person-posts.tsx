import { SessionSpan } from "@/components/directory/session-point";
import { type PersonSession, postsHeld } from "@/domain/posts-held";

/** Rank, post and organisation over time, each as printed then; nothing when no source states any. */
export function PersonPosts({ sessions }: { sessions: PersonSession[] }) {
  const posts = postsHeld(sessions);
  if (posts.length === 0) return null;
  return (
    <section className="entry-part">
      <h2 className="section-title">Posts, as printed then</h2>
      <ul className="tenures">
        {posts.map(({ rank, post, organisation, first, last }) => (
          <li key={first.id}>
            <span dir="auto">{[rank, post, organisation].filter(Boolean).join(", ")}</span>
            <span className="entry-under">
              {first.group.slug === last.group.slug && `${first.group.name}: `}
              <SessionSpan first={first} last={last} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
