import "server-only";
import { loadChanges, loadRevisions } from "@/app/_data/api-changes";
import { isAstray, loadPlainPage, loadSessionPage } from "@/app/_data/api-lists";
import { loadReviewPage } from "@/app/_data/api-review";
import { openApi } from "@/domain/api/open-api";
import { isRecordPath, recordPaths } from "@/domain/api/record-paths";
import { version } from "@/package.json";
import { problem } from "../problem";
import { admitted } from "./admitted";
import { listAnswer, recordAnswer } from "./document-answer";
import { noSuchAddress, readFound } from "./found-record";

const astray = () =>
  problem(
    400,
    "This is no position from which this list goes on. Begin anew, or take the address in “next”.",
  );

/** Answers a list of records of a kind. */
export function answerList(request: Request, word: string): Promise<Response> {
  return admitted(request, "read", async () => {
    if (!isRecordPath(word)) return noSuchAddress();
    const kind = recordPaths[word];
    const { searchParams } = new URL(request.url);
    return listAnswer(request, kind === "session", async () => {
      const list = await (kind === "session"
        ? loadSessionPage(searchParams)
        : loadPlainPage(kind, searchParams));
      return isAstray(list) ? astray() : list;
    });
  });
}

/** Answers one record. */
export function answerRecord(request: Request, word: string, slugOrId: string): Promise<Response> {
  return admitted(request, "read", async () => {
    const found = await readFound(request, word, slugOrId);
    return found instanceof Response ? found : recordAnswer(request, found.document);
  });
}

/** Answers the versions of one record, of a removed one as well, whose history its page shows too. */
export function answerRevisions(request: Request, word: string, slugOrId: string): Promise<Response> {
  return admitted(request, "read", async () => {
    const found = await readFound(request, word, slugOrId, "also removed");
    if (found instanceof Response) return found;
    const { searchParams } = new URL(request.url);
    return listAnswer(request, false, async () => {
      return (await loadRevisions(found.kind, found.document.id, searchParams)) ?? astray();
    });
  });
}

/** Answers what was changed in the register since some change. */
export function answerChanges(request: Request): Promise<Response> {
  return admitted(request, "read", () => {
    const { searchParams } = new URL(request.url);
    return listAnswer(request, true, async () => (await loadChanges(searchParams)) ?? astray());
  });
}

/** Answers the sessions that are poorly proved, worst first. */
export function answerReview(request: Request): Promise<Response> {
  return admitted(request, "read", () => {
    const { searchParams } = new URL(request.url);
    return listAnswer(request, true, async () => (await loadReviewPage(searchParams)) ?? astray());
  });
}

/** Answers the description of the interface. */
export function answerOpenApi(request: Request): Promise<Response> {
  return admitted(request, "read", async () => listAnswer(request, false, async () => openApi(version)));
}
