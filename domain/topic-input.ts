import { z } from "zod";
import { requiredLine } from "./input-text";

/** What it takes to change a topic. */
export const topicInput = z.strictObject({ name: requiredLine(120, "Write the topic.") });

/** A topic as a command takes it. */
export type TopicInput = z.infer<typeof topicInput>;
