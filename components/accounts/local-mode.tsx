/** What the settings say where there are no accounts. */
export function LocalMode() {
  return (
    <div className="form-page">
      <h1 className="page-title">Settings</h1>
      <p>
        This register runs in local mode: it answers on this machine alone, and whoever sits here may read and
        change it, without an account.
      </p>
      <p>
        To share it, start it with <code>APP_URL</code> set to the address under which others will reach it,
        such as <code>https://register.example.org</code>. It then asks for a login before anything is
        changed, and prints a link by which you make the first account.
      </p>
    </div>
  );
}
