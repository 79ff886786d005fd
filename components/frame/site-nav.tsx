const places = [
  { href: "/", name: "Timeline" },
  { href: "/sessions", name: "Sessions" },
  { href: "/groups", name: "Groups" },
  { href: "/people", name: "People" },
  { href: "/venues", name: "Venues" },
];

function current(path: string, href: string): "page" | "true" | undefined {
  if (path === href) return "page";
  return href !== "/" && path.startsWith(`${href}/`) ? "true" : undefined;
}

export function SiteNav({ path, label }: { path: string; label: string }) {
  return (
    <nav className="site-nav" aria-label={label}>
      {places.map(({ href, name }) => (
        <a key={href} href={href} aria-current={current(path, href)}>
          {name}
        </a>
      ))}
    </nav>
  );
}
