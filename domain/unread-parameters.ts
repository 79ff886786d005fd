import { ignoredParameter } from "./ignored-parameter";
import type { IgnoredParameter } from "./session-filters";

type Parameters = Record<string, string | string[] | undefined>;

/**
 * The parameters of an address that a page which reads only `known` leaves out: names it does not know, and repetitions of
 * those it does. Empty values are dropped silently, each other one is told once. [] when all of it was read.
 */
export function unreadParameters(parameters: Parameters, known: readonly string[] = []): IgnoredParameter[] {
  return Object.entries(parameters).flatMap(([name, values]) => {
    const isKnown = known.includes(name);
    const given = [values ?? ""].flat();
    return [...new Set(isKnown ? given.slice(1) : given)]
      .filter((value) => value.trim() !== "")
      .map((value) =>
        ignoredParameter(
          name,
          value.trim(),
          isKnown ? "it was given more than once" : "this page knows nothing of that name",
        ),
      );
  });
}
