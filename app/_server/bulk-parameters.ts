import "server-only";
import type { BulkDraft } from "../_data/bulk";

type Parameters = Record<string, string | string[] | undefined>;

/** What is to be changed, as the address of a preview says it, and the rest of the address: the filters. `isAsked` once the form was sent, empty or not. */
export function readBulkParameters(parameters: Parameters): {
  draft: BulkDraft;
  others: Parameters;
  isAsked: boolean;
} {
  const text = (name: string) => [parameters[`to.${name}`] ?? ""].flat()[0]?.slice(0, 300) ?? "";
  const nameOf = (field: string) => ({
    text: text(field),
    pick: text(`${field}.pick`),
    asked: text(`${field}.asked`),
  });
  const draft = {
    status: text("status"),
    group: nameOf("group"),
    venue: nameOf("venue"),
    addTopic: text("addTopic"),
    dropTopic: text("dropTopic"),
  };
  const others = Object.fromEntries(Object.entries(parameters).filter(([name]) => !name.startsWith("to.")));
  return { draft, others, isAsked: Object.keys(parameters).some((name) => name.startsWith("to.")) };
}
