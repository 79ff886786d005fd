import { LinkButton } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import type { CitationFormat } from "@/domain/export/citation";
import type { Session } from "@/domain/session";
import { sessionTitle } from "@/domain/session-title";

const formats: { format: CitationFormat; name: string; ending: string | null }[] = [
  { format: "chicago", name: "Chicago", ending: null },
  { format: "apa", name: "APA", ending: null },
  { format: "bibtex", name: "BibTeX", ending: "bib" },
  { format: "ris", name: "RIS", ending: "ris" },
  { format: "csl-json", name: "CSL-JSON", ending: "json" },
];

type Props = { session: Session; texts: Record<CitationFormat, string> };

/** A session cited in each format, to be copied or downloaded. */
export function SessionCitations({ session, texts }: Props) {
  const { slug, version } = session;
  return (
    <div className="citations">
      <p className="crumbs">
        <a href={`/sessions/${slug}`}>{sessionTitle(session)}</a>
      </p>
      <h1 className="page-title">Cite this session</h1>
      <p className="muted">
        What is cited is revision {version} of its entry;{" "}
        <a href={`/sessions/${slug}/history`}>its history</a> keeps every one. The address stays the same when
        the session is renamed or merged.
      </p>
      {formats.map(({ format, name, ending }) => (
        <section key={format} aria-labelledby={format}>
          <h2 id={format}>{name}</h2>
          <pre className={ending ? "citation citation-code" : "citation"}>{texts[format]}</pre>
          <p className="chips no-print">
            <CopyButton text={texts[format]} />
            {ending && <LinkButton href={`/sessions/${slug}/citation.${ending}`}>Download</LinkButton>}
          </p>
        </section>
      ))}
    </div>
  );
}
