/**
 * The Content-Security-Policy of one answer (CSP Level 3): scripts and styles only with this answer's nonce, nothing
 * from another origin. Style attributes are let through, because the timeline places its marks with them.
 * Only the page made for it (`isFramed`) may stand in a frame of another site. Development needs more: React evaluates source maps, the tools put in styles of their own, and reload over a socket.
 */
export function contentSecurityPolicy(nonce: string, development: boolean, isFramed = false): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    `img-src 'self' data:${development ? " blob:" : ""}`,
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "manifest-src 'self'",
    "object-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${isFramed ? "*" : "'none'"}`,
  ].join("; ");
}
