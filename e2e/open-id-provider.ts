import { createHmac, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";

/** An OpenID Connect provider for tests: it signs in whoever `email` says, without asking. */
export interface OpenIdProvider {
  issuer: string;
  /** Whom it takes the next asker for. */
  email: string;
  /** Whether it says that the address is verified. */
  isVerified: boolean;
  /** How its discovery document names it; null for as what it is. */
  calledInDiscovery: string | null;
  /** What its ID tokens say in place of what they should. */
  claimed: Record<string, unknown>;
  /** Whether it signs them with a key that is not its own. */
  isForged: boolean;
  /** By what it says that it signs them: its own key, the client's secret as a key, or nothing. */
  algorithm: "RS256" | "HS256" | "none";
  /** Whether it answers whoever asks for tokens with a way to another address, where it would give them. */
  isMoved: boolean;
  /** Every token that it has given out. */
  given: string[];
  stop(): Promise<void>;
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  return new URLSearchParams(text);
}

/** Starts one on a free loopback port; its client is "rapporteur" with the secret "artificial". */
export async function startOpenIdProvider(): Promise<OpenIdProvider> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const another = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const nonces = new Map<string, string | null>();
  const provider = {
    issuer: "",
    email: "",
    isVerified: true,
    calledInDiscovery: null as string | null,
    claimed: {},
    isForged: false,
    algorithm: "RS256" as OpenIdProvider["algorithm"],
    isMoved: false,
    given: [] as string[],
  };
  const idToken = (nonce: string | null) => {
    const now = Math.floor(Date.now() / 1000);
    const { issuer: iss, email, isVerified: email_verified, claimed, isForged, algorithm: alg } = provider;
    const times = { iat: now, exp: now + 300 };
    const about = { sub: email, email, email_verified, name: "From the provider", ...(nonce && { nonce }) };
    const claims = { iss, aud: "rapporteur", ...times, ...about, ...claimed };
    const signed = `${encoded({ alg, kid: "one", typ: "JWT" })}.${encoded(claims)}`;
    if (alg === "none") return `${signed}.`;
    if (alg === "HS256")
      return `${signed}.${createHmac("sha256", "artificial").update(signed).digest("base64url")}`;
    const key = isForged ? another.privateKey : privateKey;
    return `${signed}.${createSign("RSA-SHA256").update(signed).sign(key).toString("base64url")}`;
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", provider.issuer);
    const json = (value: object) =>
      response.setHeader("content-type", "application/json").end(JSON.stringify(value));
    const { issuer } = provider;
    if (url.pathname === "/.well-known/openid-configuration") {
      return json({
        issuer: provider.calledInDiscovery ?? issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        userinfo_endpoint: `${issuer}/me`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
      });
    }
    if (url.pathname === "/keys")
      return json({
        keys: [{ ...publicKey.export({ format: "jwk" }), kid: "one", use: "sig", alg: "RS256" }],
      });
    if (url.pathname === "/authorize") {
      const code = randomUUID();
      nonces.set(code, url.searchParams.get("nonce"));
      const back = new URL(url.searchParams.get("redirect_uri") ?? "");
      back.searchParams.set("code", code);
      back.searchParams.set("state", url.searchParams.get("state") ?? "");
      return response.writeHead(302, { location: back.href }).end();
    }
    if (url.pathname === "/token" && provider.isMoved)
      return response.writeHead(307, { location: `${issuer}/token/moved` }).end();
    if (url.pathname.startsWith("/token")) {
      const nonce = nonces.get((await bodyOf(request)).get("code") ?? "") ?? null;
      const [access_token, id_token] = [randomUUID(), idToken(nonce)];
      provider.given.push(access_token, id_token);
      return json({ access_token, token_type: "Bearer", expires_in: 300, id_token });
    }
    return json({
      sub: provider.email,
      email: provider.email,
      email_verified: provider.isVerified,
      name: "From the provider",
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  provider.issuer = `http://localhost:${typeof address === "object" && address ? address.port : 0}`;
  return Object.assign(provider, {
    stop: async () => {
      server.closeAllConnections();
      await once(server.close(), "close");
    },
  });
}
