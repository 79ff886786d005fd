/** What holds for everything that programs ask; `origin` is the address of the register. */
export function Introduction({ origin }: { origin: string }) {
  return (
    <>
      <p>
        Programs read and write here what people do on the pages. All addresses begin with{" "}
        <code>{origin}/api/v1</code>, and <a href="/api/v1/openapi.json">openapi.json</a> describes them for
        generators of clients (OpenAPI 3.1).
      </p>
      <ul>
        <li>
          <b>Who.</b> Anyone may read. To write, make a token in the <a href="/settings">settings</a> and send
          it: <code>Authorization: Bearer TOKEN</code>. In local mode none is needed.
        </li>
        <li>
          <b>Names.</b> What is read can be sent back: names that can only be read are left alone, others are
          refused. References are slugs. Dates are partial dates such as <code>2026-11</code>, never more
          exact than a source says.
        </li>
        <li>
          <b>Changes</b> name the version that they change, <code>If-Match: &quot;3&quot;</code>. If somebody
          was quicker, the answer is 412 with the record as it is now. A field that is left out stays as it
          is.
        </li>
        <li>
          <b>Pages.</b> <code>next</code> is the address of the next one, or null. What an address holds that
          is not known is left out and named in <code>ignored</code>.
        </li>
        <li>
          <b>Again.</b> Every reading has an <code>ETag</code>: send it as <code>If-None-Match</code> and be
          told 304 while nothing changed. A POST with an <code>Idempotency-Key</code> is done once in a day,
          however often it is sent.
        </li>
        <li>
          <b>Problems</b> come as <code>application/problem+json</code> (RFC 9457), with <code>errors</code>{" "}
          that name each wrong field. Asked too often, the answer is 429, and <code>Retry-After</code> says
          when to go on.
        </li>
      </ul>
    </>
  );
}
