/** A state or organisation that takes part in sessions. `iso` is the ISO 3166-1 alpha-2 code, null for organisations. */
export type Party = {
  slug: string;
  name: string;
  shortName: string;
  adjective: string;
  iso: string | null;
};
