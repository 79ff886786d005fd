import { type FormPart, quoted, sound } from "./form-part";
import { type NameFinding, nothingFound, resolveName } from "./name-resolution";
import { type SessionDraft, typedName } from "./session-draft";
import { listedNames } from "./session-form-group";

/** Reads the other bodies that a session is a joint meeting of; `findings` are what the register knows of each, in order. */
export function readJoint({ jointlyWith }: SessionDraft, findings: NameFinding[]): FormPart<string[]> {
  const part: FormPart<string[]> = sound([]);
  for (const [at, name] of listedNames(jointlyWith).entries()) {
    const resolution = resolveName(typedName(name), findings[at] ?? nothingFound);
    if (resolution.kind === "record") part.value.push(resolution.choice.slug);
    else {
      const isCommon = resolution.kind === "ask" && resolution.exact;
      const message = isCommon
        ? `More than one group is called ${quoted(name)}. Write its acronym or another of its names.`
        : `There is no group called ${quoted(name)}.`;
      part.errors.push({ field: "jointlyWith", message });
    }
  }
  return part;
}
