/** Why nobody was signed in by an OpenID provider, from the code in the address that one came back to, in a sentence. */
export function openIdRefusal(code: string, provider: string): string {
  switch (code) {
    case "issuer":
      return `${provider} calls itself something else than the settings of this register do (OIDC_ISSUER), so nobody was signed in. Whoever keeps the register must correct that.`;
    case "unreachable":
      return `${provider} cannot be reached at the moment. Sign in with your password, or try again later.`;
    case "unable_to_get_user_info":
      return `What ${provider} sent could not be proved to be its own, so nobody was signed in.`;
    default:
      return `${provider} did not sign you in: it was called off, or it has no verified address of an account of this register.`;
  }
}
