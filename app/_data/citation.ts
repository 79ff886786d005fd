import "server-only";
import { citationsOf } from "@/domain/export/citation";
import type { Session } from "@/domain/session";
import { todayText } from "../_server/clock";
import { publicOrigin } from "../_server/team-origin";

/** A session cited in every format, at the register's own address and read today. */
export async function loadCitationTexts(session: Session) {
  return citationsOf(session, await publicOrigin(), todayText());
}
