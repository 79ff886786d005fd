import { quoted } from "@/domain/form-part";
import { answered } from "@/domain/import/name-question";
import { resolveName } from "@/domain/name-resolution";
import { typedName } from "@/domain/session-draft";
import type { ImportContext, RowFindings } from "./import-context";

/** The slug of the group that a cell names by slug or name; null, and said why, where it is not one of the register. */
export async function readGroupCell(
  text: string,
  column: "group" | "joint_groups",
  { book, answers }: ImportContext,
  found: RowFindings,
): Promise<string | null> {
  const slug = await book.groupSlug(text);
  if (slug === "removed")
    return found.refuse(column, `The group ${quoted(text)} was removed from the register.`);
  if (slug) return slug;
  const finding = await book.groups(text);
  const { name, question } = answered("group", typedName(text), finding, answers);
  found.ask(question);
  // What was answered is a slug, and was looked up for nobody yet.
  const pick = name.pick ? await book.groupSlug(name.pick) : null;
  if (pick && pick !== "removed") return pick;
  const resolution = resolveName(typedName(text), finding);
  if (resolution.kind === "record") return resolution.choice.slug;
  if (resolution.kind !== "ask") {
    return found.refuse(
      column,
      `There is no group called ${quoted(text)}. Add it first, or write the name of another.`,
    );
  }
  const near = resolution.choices.slice(0, 3).map(({ label, slug: of }) => `${quoted(label)} (${of})`);
  const message = resolution.exact
    ? `More than one group is called ${quoted(text)}: ${near.join(", ")}. Write the slug.`
    : `There is no group called ${quoted(text)}. Is it ${near.join(" or ")}?`;
  return found.refuse(column, message);
}
