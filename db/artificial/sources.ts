import { searchKey } from "@/domain/search-words";
import type { OpenDb } from "../client";
import { insertRecordWords } from "../record";
import { topics } from "../schema/directory";
import { sources } from "../schema/evidence";
import { madeRecord, times } from "./made-record";
import { artificialSentence } from "./names";
import type { Random } from "./random";
import { rowWriter } from "./row-writer";

/** Adds topics and returns their ids. */
export function addTopics(db: OpenDb, random: Random, count: number): string[] {
  const write = rowWriter(db, topics);
  return times(count, (n) => {
    const name = `Sample topic ${n}`;
    const record = madeRecord(random, name);
    write({ ...record, name, key: searchKey(name) });
    return record.id;
  });
}

/** Adds sources and returns their ids. */
export function addSources(db: OpenDb, random: Random, count: number): string[] {
  const write = rowWriter(db, sources);
  return times(count, (n) => {
    const record = madeRecord(random, `Sample source ${n}`);
    const publisher = `Sample Gazette ${1 + random.low(60)}`;
    const address = { url: `https://gazette.example/${n}`, archiveUrl: null };
    const stated = { published: "2024", accessed: null, language: "en", type: "official readout" } as const;
    const links = { issuingSideId: null, syndicatedFrom: null };
    const title = artificialSentence(random, 6);
    write({ ...record, publisher, title, ...address, ...stated, ...links });
    insertRecordWords(db, "source", record.id, searchKey(`${publisher} ${title} 2024`));
    return record.id;
  });
}
