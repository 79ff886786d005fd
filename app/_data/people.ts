import "server-only";
import { connection } from "next/server";
import { cache } from "react";
import { knownStart } from "@/db/queries/known-filters";
import { getPerson, listPeople, listPersonLetters } from "@/db/queries/people";
import { listPersonSessions } from "@/db/queries/person-sessions";
import type { DirectoryQuery } from "@/domain/directory-query";
import { now } from "../_server/clock";

const pageSize = 50;

/** A page of the directory of people, with the letters that lead anywhere; `query` and `ignored` tell where it begins. */
export async function loadPeople(asked: DirectoryQuery) {
  await connection();
  const { query, ignored } = await knownStart("person", asked);
  const [page, letters] = await Promise.all([listPeople({ ...query, limit: pageSize }), listPersonLetters()]);
  return { ...page, letters, query, ignored };
}

/** A person by slug, deleted ones included; null when there is none. */
export const loadPerson = cache(async (slug: string) => {
  await connection();
  return getPerson(slug);
});

/** The appearances of a person with their sessions, newest first. */
export const loadPersonSessions = cache(async (slug: string) => listPersonSessions(slug, now()));
