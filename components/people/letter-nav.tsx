import { type DirectoryQuery, directoryHref } from "@/domain/directory-query";

/** The letters with which somebody's name begins, each a way into the directory. */
export function LetterNav({ letters, query }: { letters: string[]; query: DirectoryQuery }) {
  if (letters.length < 2) return null;
  return (
    <nav className="letters no-print" aria-label="First letter of the name">
      {letters.map((letter) => (
        <a
          key={letter}
          href={directoryHref("/people", { letter, for: query.for })}
          aria-current={letter === query.letter?.toLowerCase() ? "true" : undefined}
        >
          {letter.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}
