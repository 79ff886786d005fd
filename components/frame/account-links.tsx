/** Where the header leads about accounts; `isMember` is somebody who is signed in. */
export type AccountLink = { href: string; text: string; isMember: boolean };

/** The way to one's settings and out of the login, or to it; a plain form, so that it works before any script. */
export function AccountLinks({ href, text, isMember }: AccountLink) {
  return (
    <>
      <a className="site-account-name" href={href}>
        <bdi>{text}</bdi>
      </a>
      {isMember && (
        <form action="/sign-out" method="post">
          <button className="link-button" type="submit">
            Sign out
          </button>
        </form>
      )}
    </>
  );
}
