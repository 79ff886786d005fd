/** The foot of every page: where the rest of the register is found. */
export function SiteFooter({ mayWrite = false }: { mayWrite?: boolean }) {
  return (
    <footer className="site-footer">
      Rapporteur, a register of working-group sessions.
      <nav aria-label="More of the register">
        <a href="/parties">Parties</a> <a href="/topics">Topics</a> <a href="/sources">Sources</a>{" "}
        <a href="/review">To be proved</a> <a href="/changes">Recent changes</a> <a href="/views">Views</a>{" "}
        {mayWrite && (
          <>
            <a href="/import">Import</a>{" "}
          </>
        )}
        <a href="/api">For programs</a> <a href="/settings">Settings</a>
      </nav>
    </footer>
  );
}
