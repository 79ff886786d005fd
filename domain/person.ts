/** One spelling of a name as some source printed it; `language` is a BCP 47 tag, `script` an ISO 15924 code. */
export type PrintedForm = { form: string; language: string | null; script: string | null };

/** A person who appeared at sessions. Posts are not kept here: they belong to each appearance. */
export type Person = {
  id: string;
  slug: string;
  displayName: string;
  sortName: string;
  party: { slug: string; shortName: string; iso: string | null } | null;
  printedForms: PrintedForm[];
  note: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
};
