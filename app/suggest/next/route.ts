import { emptyDraft } from "@/domain/session-draft";
import type { NextSessionAnswer } from "@/domain/session-form-state";
import { describeSuggestion } from "@/domain/suggestion-text";
import { readForm, sideRows } from "../../_data/session-form";

export async function GET(request: Request) {
  const query = new URL(request.url).searchParams;
  const text = (query.get("q") ?? "").slice(0, 300);
  const draft = { ...emptyDraft(), group: { text, pick: query.get("pick") ?? "", asked: text } };
  const { group, next } = await readForm(draft);
  const answer: NextSessionAnswer = {
    suggestion: next && describeSuggestion(next),
    group: group?.slug ?? null,
    people: sideRows({ next }),
    sides: next?.sides.map(({ slug }) => slug) ?? [],
    hint: group?.hint ?? null,
  };
  return Response.json(answer, { headers: { "cache-control": "no-store" } });
}
