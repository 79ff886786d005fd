"use client"; // knows the address, to mark where the reader is, and listens for "/"

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { type AccountLink, AccountLinks } from "./account-links";
import { SiteNav } from "./site-nav";
import { SiteSearch } from "./site-search";
import { type ViewLink, ViewLinks, ViewMenu } from "./view-menu";

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

type Props = { account: AccountLink | null; views: ViewLink[] };

export function SiteHeader({ account, views }: Props) {
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
        <ViewMenu views={views} />
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
            {views.length > 0 && (
              <nav className="site-nav" aria-label="Views in the menu">
                <p className="site-nav-title">Views</p>
                <ViewLinks views={views} />
              </nav>
            )}
            {account && <AccountLinks {...account} />}
          </div>
        </details>
      </div>
    </header>
  );
}
