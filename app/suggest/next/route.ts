import { emptyDraft } from "@/domain/session-draft";
import type { NextSessionAnswer } from "@/domain/session-form-state";
import { describeSuggestion } from "@/domain/suggestion-text";
import { readForm, sideRows } from "../../_data/session-form";

export async function GET(request: Request) {
  const query = new URL(request.url).searchParams;
  const text = (query.get("q") ?? "").slice(0, 300);
  const group = { text, pick: query.get("pick") ?? "", asked: text };
  const groupParties = (query.get("parties") ?? "").slice(0, 1000);
  const { group: found, next } = await readForm({ ...emptyDraft(), group, groupParties });
  const answer: NextSessionAnswer = {
    suggestion: next && describeSuggestion(next),
    group: found?.slug ?? null,
    people: sideRows({ next }),
    sides: next?.sides.map(({ slug }) => slug) ?? [],
    hint: found?.hint ?? null,
  };
  return Response.json(answer, { headers: { "cache-control": "no-store" } });
}
