import "server-only";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import type { FieldError } from "@/domain/command-outcome";

let checker: ZxcvbnFactory | null = null;

// Of zxcvbn's five grades the two best: more than 10^8 guesses (Wheeler, USENIX Security 2016).
const weakest = 3;

/**
 * What is wrong with a new password of the right length: that it is common, or made of the words of its owner and of the
 * register, so that it is guessed soon. Nothing is asked of what it is made of.
 */
export function passwordErrors(password: string, owner: readonly string[]): FieldError[] {
  checker ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const words = [...owner, "rapporteur"].flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]);
  const { score } = checker.check(
    password,
    words.filter((word) => word.length > 2),
  );
  if (score >= weakest) return [];
  return [
    {
      field: "password",
      message: "This password is guessed soon. Take a few words that do not belong together.",
    },
  ];
}
