import type { ReactNode } from "react";

type Props = { title: ReactNode; facts: ReactNode; children?: ReactNode };

/** One thing that can be ended or changed: what it is, its facts below, its buttons at the side. */
export function SettingsItem({ title, facts, children }: Props) {
  return (
    <li className="settings-item">
      <div>
        <p className="settings-item-title">{title}</p>
        <p className="muted small">{facts}</p>
      </div>
      {children && <div className="settings-item-buttons">{children}</div>}
    </li>
  );
}
