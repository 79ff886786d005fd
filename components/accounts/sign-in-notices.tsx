import { Notice } from "@/components/ui/notice";

type Props = {
  /** Who is signed in already, and where they go on to; null for a form that waits in another tab. */
  viewer: { name: string; next: string | null } | null;
  /** Why an OpenID provider signed nobody in. */
  refusal: string | null;
  isUnclaimed: boolean;
};

/** What stands above the form of the login where there is more to say. */
export function SignInNotices({ viewer, refusal, isUnclaimed }: Props) {
  return (
    <>
      {viewer && (
        <Notice tone="good">
          <p>
            You are signed in as {viewer.name}.{" "}
            {viewer.next === null ? (
              "Go back to the form that you were filling in, save it, and close this tab."
            ) : (
              <a href={viewer.next}>Go on</a>
            )}
          </p>
        </Notice>
      )}
      {refusal && (
        <Notice tone="error">
          <p>{refusal}</p>
        </Notice>
      )}
      {isUnclaimed && (
        <Notice tone="warning">
          <p>
            Nobody has an account yet. The first one is made by the link that the server printed when it
            started.
          </p>
        </Notice>
      )}
    </>
  );
}
