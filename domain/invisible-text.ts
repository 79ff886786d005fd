// Characters without a shape of their own (Default_Ignorable_Code_Point): zero-width spaces, word joiners, soft hyphens,
// fillers, tags, and the embeddings, overrides and isolates (UAX 9), which can make a line read differently from what it
// holds and outlive the line into the page around it. Right-to-left letters need none of these: pages isolate each text
// by itself. The byte order mark is one of them: inside a word it is a zero-width no-break space. Kept are the harmless marks
// U+200E, U+200F and U+061C, variation selectors, U+034F, and the joiners, of which more below.
const kept = "\\u034F\\u061C\\u180B-\\u180D\\u180F\\u200C-\\u200F\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}";
const invisible = new RegExp(`(?![${kept}])[\\p{Default_Ignorable_Code_Point}\\uFFF9-\\uFFFB]`, "gu");

// Persian spelling and Indian conjuncts need the joiners U+200C and U+200D, after a letter or sign of their own script.
const joining = [
  ..."Arabic Syriac Nko Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada".split(" "),
  ..."Malayalam Sinhala Tibetan Myanmar Khmer Balinese Javanese".split(" "),
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join("");
const emoji = "\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*";
const strayJoiners = new RegExp(
  `(?<![${joining}])\\u200C|(?<![${joining}]|${emoji})\\u200D|(?<=${emoji})\\u200D(?!\\p{Extended_Pictographic})`,
  "gu",
);

const shown = /[^\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cf}\u2800]/u;

/**
 * The text without characters that show nothing, but for those that a script needs to be spelled. "" for one that has no
 * others.
 */
export function withoutInvisible(text: string): string {
  return shown.test(text) ? text.replace(invisible, "").replace(strayJoiners, "") : "";
}
