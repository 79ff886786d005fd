import type { Appearance } from "@/domain/appearance";
import { appearanceName } from "@/domain/appearance-name";

/** What tells somebody who appeared apart in a list: a person of the register, else the name and post as printed. */
export function appearanceKey(appearance: Appearance): string {
  const { person, party, post } = appearance;
  return `${party?.slug} ${person?.slug ?? `${appearanceName(appearance)} ${post}`}`;
}

/** The name of somebody who appeared, as a link to their page where they have one. */
export function PersonName({ appearance }: { appearance: Appearance }) {
  const name = appearanceName(appearance);
  if (!appearance.person) return <bdi className="tenure-name">{name}</bdi>;
  return (
    <a className="tenure-name" href={`/people/${appearance.person.slug}`} dir="auto">
      {name}
    </a>
  );
}
