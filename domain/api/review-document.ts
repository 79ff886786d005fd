import { z } from "zod";

/** A session that is poorly proved: how poorly, worst the highest, why in words, and the session itself. */
export const reviewDocument = z.object({
  weakness: z.int().describe("The heavier, the worse: the sum of the weights of the reasons."),
  reasons: z.array(z.string()),
  session: z.record(z.string(), z.unknown()),
});
