import { z } from "zod";
import { disagreementKinds } from "../disagreement-kind";
import { citedFields } from "../source";
import { weaknesses } from "../weakness";

const names = z.array(z.string());

/**
 * A session that is poorly proved: how poorly, worst the highest, why, and the session itself. `disputes` are what sources say
 * instead of what is kept, by publisher, `changed` the fields that were changed without a source.
 */
export const reviewDocument = z.object({
  weakness: z.int().describe("The heavier, the worse: the sum of the weights of the reasons."),
  reasons: z.array(z.enum(weaknesses.map(({ name }) => name))),
  disputes: z.array(
    z.object({
      field: z.enum(citedFields),
      differingValue: z.string(),
      kind: z.enum(disagreementKinds),
      by: names,
      keptBy: names,
    }),
  ),
  changed: z.array(z.enum(citedFields)),
  session: z.record(z.string(), z.unknown()),
});
