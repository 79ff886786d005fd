import "server-only";
import { unstable_rethrow } from "next/navigation";
import { connection } from "next/server";
import { storageFault } from "@/db/storage-fault";
import { mayDo } from "@/domain/permission";
import { addressGroup } from "@/scripts/client-address.mjs";
import { clientAddress } from "../client-address";
import { notNow, problem } from "../problem";
import { logSecurity } from "../security-log";
import { tellLog } from "../server-log";
import { type Counted, countRequest, waitSentence } from "../throttle";
import { type InterfaceViewer, interfaceViewer } from "../token-viewer";

const realm = 'Bearer realm="Rapporteur"';

/** The limit as programs read it (IETF draft-ietf-httpapi-ratelimit-headers). */
function limitHeaders(name: string, { points, duration, left, reset }: Counted): [string, string][] {
  return [
    ["ratelimit-policy", `"${name}";q=${points};w=${duration}`],
    ["ratelimit", `"${name}";r=${left};t=${reset}`],
  ];
}

/** To preview is to read, at the cost of a write. */
type Asked = "read" | "write" | "preview";

/** Why somebody may not do what they ask for; null where they may. A token that is none is refused for reading as well. */
function standing(asker: InterfaceViewer, what: Asked): Response | null {
  if (asker.isRefused) {
    const headers = { "www-authenticate": `${realm}, error="invalid_token"` };
    return problem(401, "This token is not known, has run out or was revoked.", { headers });
  }
  if (what !== "write" || mayDo(asker.role, "write records")) return null;
  logSecurity("write refused", { account: asker.accountId });
  if (asker.role !== null) return problem(403, "This token or role may read but not write.");
  const headers = { "www-authenticate": realm };
  return problem(401, "Send a token: Authorization: Bearer rapporteur_…", { headers });
}

function failure(error: unknown, request: Request): Response {
  unstable_rethrow(error);
  const { name, code } = error as Error & { code?: string };
  tellLog("failure", { route: new URL(request.url).pathname.split("/").slice(0, 4).join("/"), name, code });
  const fault = storageFault(error);
  if (fault) return notNow(fault, "The register cannot answer this at present.");
  return problem(500, "The register could not answer this. The log of the server says more.");
}

/**
 * Answers a program that may ask this, as often as it may: requests are counted by token, else by address. Whatever fails
 * unexpectedly is told to the log, and to the program without a word of the inside.
 */
export async function admitted(
  request: Request,
  what: Asked,
  answer: (asker: InterfaceViewer) => Promise<Response>,
): Promise<Response> {
  await connection();
  try {
    const asker = await interfaceViewer(request.headers);
    const counted = await countRequest(what, asker.tokenId ?? addressGroup(clientAddress()));
    const response = counted?.isTooMany
      ? problem(429, waitSentence(counted.reset), { headers: { "retry-after": String(counted.reset) } })
      : (standing(asker, what) ?? (await answer(asker)));
    for (const [name, value] of counted ? limitHeaders(what, counted) : []) response.headers.set(name, value);
    return response;
  } catch (error) {
    return failure(error, request);
  }
}
