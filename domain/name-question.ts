import { answersOf, type FormPart, quoted, wrong } from "./form-part";
import type { Resolution } from "./name-resolution";

/** A resolution that leaves open which record is meant. */
export type OpenResolution = Extract<Resolution, { kind: "removed" | "ask" | "unknown" }>;

/** What to say and ask about a typed name that stands for no one record; `noun` is "group", "venue" or "city". */
export function openName(
  field: string,
  noun: string,
  text: string,
  resolution: OpenResolution,
): FormPart<null> {
  const answers = answersOf(
    resolution.kind === "ask" ? resolution.choices : [],
    `Add ${quoted(text)} as a new ${noun}`,
  );
  switch (resolution.kind) {
    case "removed":
      return wrong(
        field,
        `The ${noun} ${quoted(text)} was removed meanwhile. Choose another one or add it.`,
        {
          legend: "Not in the register any more",
          answers,
        },
      );
    case "ask": {
      const message = resolution.exact
        ? `More than one ${noun} is called ${quoted(text)}. Say which.`
        : `There is no ${noun} called ${quoted(text)}. Choose one of these or add it.`;
      return wrong(field, message, { legend: `Which ${noun}?`, answers });
    }
    case "unknown":
      return wrong(field, `There is no ${noun} called ${quoted(text)}. Choose one or add it.`, {
        legend: "Not in the register",
        answers,
      });
  }
}
