import "server-only";
import type { RecordDocument } from "@/db/queries/current-documents";
import { problem } from "../problem";

/** The versions that a program names by If-Match (RFC 9110, 13.1.1): `"3"` as well as the whole entity tag `"3.…"`; null where it is written otherwise. */
function namedVersions(header: string): number[] | null {
  const tags = header.split(",").map((tag) => /^(?:W\/)?"(\d{1,9})(?:\.[\w-]+)?"$/.exec(tag.trim()));
  return tags.every((tag) => tag !== null) ? tags.map((tag) => Number(tag[1])) : null;
}

/** The problem that somebody else changed a record meanwhile, with the record as it is now. */
export function changedMeanwhile(record: RecordDocument): Response {
  const detail = `This record is at version ${record.version} now. Nothing was saved.`;
  return problem(412, detail, { members: { record } });
}

/** Why a record is not changed: the program does not name the version that it changes, or it is not that one any more. */
export function precondition(request: Request, record: RecordDocument): Response | null {
  const header = request.headers.get("if-match");
  if (header === null || header.trim() === "*")
    return problem(428, `Say which version you change: If-Match: "${record.version}".`, {
      members: { record },
    });
  const versions = namedVersions(header);
  if (!versions) return problem(400, 'If-Match names a version in quotation marks, such as "3".');
  return versions.includes(record.version) ? null : changedMeanwhile(record);
}
