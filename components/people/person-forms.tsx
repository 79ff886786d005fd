import { languageName } from "@/domain/language-name";
import type { Person, PrintedForm } from "@/domain/person";

function languageTag({ language, script }: PrintedForm): string | undefined {
  if (language === null) return script === null ? undefined : `und-${script}`;
  return language;
}

/** Every spelling that a source printed, in its own script, and what is remarked on the person. */
export function PersonForms({ person: { printedForms, note } }: { person: Person }) {
  return (
    <aside className="entry-aside" aria-label="About this person">
      <h2 className="section-title">Printed as</h2>
      <ul>
        {printedForms.map((printed) => (
          <li key={`${printed.form} ${printed.language}`}>
            <span lang={languageTag(printed)} dir="auto">
              {printed.form}
            </span>{" "}
            {printed.language && printed.language !== "en" && (
              <small className="muted">{languageName(printed.language)}</small>
            )}
          </li>
        ))}
      </ul>
      {note && (
        <>
          <h2 className="section-title">Note</h2>
          <p>{note}</p>
        </>
      )}
    </aside>
  );
}
