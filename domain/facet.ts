import type { ChoiceFilter } from "./session-filters";

/** One choice of a filter. `count` respects every other filter; `atLeast` says that counting stopped there. */
export type FacetChoice = {
  value: string;
  label: string;
  /** A second word that tells namesakes apart: a party code, a city. */
  hint: string | null;
  count: number;
  atLeast: boolean;
  selected: boolean;
};

/** The choices of one filter, most frequent first, the chosen ones always among them. `more` counts those left out. */
export type Facet = { name: ChoiceFilter; choices: FacetChoice[]; more: number };

/** A number of sessions; `atLeast` when counting stopped at the cap ("1,000+"). */
export type Count = { count: number; atLeast: boolean };
