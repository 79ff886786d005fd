/** One thing that a search as one types found. `hint` tells namesakes apart; `href` is its own page. */
export type SearchHit = { href: string; label: string; hint: string | null };

/** The hits of one kind, best first, under the heading of its directory. */
export type SearchHits = { heading: string; hits: SearchHit[] };
