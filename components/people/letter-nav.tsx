import { directoryHref } from "@/domain/directory-query";

/** The letters with which somebody's name begins, each a way into the directory. */
export function LetterNav({ letters, current }: { letters: string[]; current: string | null }) {
  if (letters.length < 2) return null;
  return (
    <nav className="letters no-print" aria-label="First letter of the name">
      {letters.map((letter) => (
        <a
          key={letter}
          href={directoryHref("/people", { letter })}
          aria-current={letter === current?.toLowerCase() ? "true" : undefined}
        >
          {letter.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}
