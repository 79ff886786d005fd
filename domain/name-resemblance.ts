const longest = 40;

/** How many letters must be put in, taken out or changed to make one word of the other (Levenshtein). */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const consonants = (word: string) => word.replace(/[aeiou]/g, "");

/**
 * Whether two keys of name words look like two spellings of one name: the same first letter and consonants with a
 * vowel or two off (Chawdhary, Chowdhury), or a long word with one letter off. Rajesh and Rakesh are two names, as are
 * Hassan and Hussein. Equal words resemble each other; words of more than 40 letters resemble only their equals.
 */
export function resembles(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 2 || Math.max(a.length, b.length) > longest)
    return false;
  const skeleton = consonants(a);
  const isSameSkeleton = skeleton === consonants(b);
  const isLong = Math.min(a.length, b.length) >= 9;
  if (!isLong && !(isSameSkeleton && skeleton.length >= 3)) return false;
  return edits(a, b) <= (isSameSkeleton && skeleton.length >= 5 ? 2 : 1);
}
