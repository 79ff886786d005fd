"use client"; // knows the address, to mark where the reader is, and listens for "/"

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { type AccountLink, AccountLinks } from "./account-links";
import { SiteNav } from "./site-nav";
import { SiteSearch } from "./site-search";

const typing = "input, textarea, select, [contenteditable]";

function focusSearch(event: KeyboardEvent) {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest(typing)) return;
  const field = [...document.querySelectorAll<HTMLElement>("[data-site-search]")].find(
    (one) => one.offsetParent,
  );
  if (!field) return;
  event.preventDefault();
  field.focus();
}

type Props = { account: AccountLink | null };

export function SiteHeader({ account }: Props) {
  const path = usePathname();
  useEffect(() => {
    document.addEventListener("keydown", focusSearch);
    return () => document.removeEventListener("keydown", focusSearch);
  }, []);
  return (
    <header className="site-header">
      <div className="site-header-inner">
        <a className="site-name" href="/">
          Rapporteur
        </a>
        <SiteNav path={path} label="Main" />
        <SiteSearch id="search" />
        <a className="button button-primary" href="/sessions/new">
          <span>
            Add<span className="wide-only"> session</span>
          </span>
        </a>
        {account && (
          <div className="site-account">
            <AccountLinks {...account} />
          </div>
        )}
        <details className="site-menu">
          <summary className="button">Menu</summary>
          <div className="site-menu-panel">
            <SiteNav path={path} label="Menu" />
            <SiteSearch id="menu-search" />
            {account && <AccountLinks {...account} />}
          </div>
        </details>
      </div>
    </header>
  );
}
