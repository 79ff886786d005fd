import type { ReactNode } from "react";

type Props = { id: string; title: string; hint?: ReactNode; children: ReactNode };

/** One part of the settings under its heading. */
export function SettingsSection({ id, title, hint, children }: Props) {
  return (
    <section className="settings-section" aria-labelledby={id}>
      <h2 className="section-title" id={id}>
        {title}
      </h2>
      {hint && <p className="muted small">{hint}</p>}
      {children}
    </section>
  );
}
