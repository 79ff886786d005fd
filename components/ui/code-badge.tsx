/** "IN" in a box; a party without a country code is written out. */
export function CodeBadge({ party }: { party: { shortName: string; iso: string | null } }) {
  return party.iso ? (
    <abbr className="code" title={party.shortName}>
      {party.iso}
    </abbr>
  ) : (
    <span className="code">{party.shortName}</span>
  );
}
