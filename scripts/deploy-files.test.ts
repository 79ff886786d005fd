import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const read = (file: string) => readFileSync(path.join(import.meta.dirname, "..", file), "utf8");

describe("the image", () => {
  const [, served = ""] = read("Dockerfile").split(/^FROM .*-slim$/m);

  it("runs as a user without rights, over what root has put there", () => {
    expect(served).toMatch(/^USER node$/m);
    expect(served).not.toMatch(/^USER root|--chown/m);
    expect(served.indexOf("USER node")).toBeGreaterThan(served.lastIndexOf("COPY"));
  });

  it("holds what serving needs, by name, and no secret, test or history", () => {
    const copied = [...served.matchAll(/^COPY --from=build (.+) \S+$/gm)].flatMap(([, from = ""]) =>
      from.split(" "),
    );
    expect(copied.sort()).toEqual(
      [
        ".next",
        "commands",
        "db/migrations",
        "db/seed",
        "next.config.mjs",
        "node_modules",
        "package.json",
        "scripts",
      ].map((each) => `/app/${each}`),
    );
    expect(served).not.toMatch(/SECRET|TOKEN|PASSWORD/);
    const ignored = read(".dockerignore").split("\n");
    expect(ignored[1]).toBe("*");
    expect(ignored).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^!(?:\.git|data|e2e|docs|\*)/)]),
    );
    expect(ignored).toContain("**/*.test.ts");
  });

  it("serves without the means of development", () => {
    expect(served).toMatch(/^ENV NODE_ENV=production /m);
  });
});

describe("the service", () => {
  const unit = read("deploy/rapporteur.service").split("\n");

  it.each([
    "DynamicUser=yes",
    "NoNewPrivileges=yes",
    "CapabilityBoundingSet=",
    "ProtectSystem=strict",
    "ProtectHome=yes",
    "PrivateTmp=yes",
    "UMask=0077",
    "StateDirectoryMode=0700",
    "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX",
  ])("is held to %s", (line) => {
    expect(unit).toContain(line);
  });
});

describe("the examples of proxies", () => {
  const running = read("docs/running.md");
  const [nginx = "", caddy = ""] = ["nginx", "caddy"].map(
    (name) => new RegExp(`\`\`\`${name}\n([\\s\\S]*?)\`\`\``).exec(running)?.[1],
  );

  it("lead people from http to the register's own name, and refuse programs there", () => {
    const [, plain = ""] = nginx.split("listen 80;");
    expect(plain).toContain("location /api/ { return 403; }");
    expect(plain).toContain("location / { return 301 https://register.example.org$request_uri; }");
    expect(caddy).toMatch(/^http:\/\/register\.example\.org \{\n {2}handle \/api\/\* \{\n {4}respond 403\n/m);
    expect(caddy).toContain("redir https://register.example.org{uri} permanent");
    for (const example of [nginx, caddy]) expect(example).not.toMatch(/(?:301|redir) https:\/\/[^r]/);
  });

  it("take no TLS before 1.2, and pass on the Host and who asked", () => {
    expect(nginx).toContain("ssl_protocols TLSv1.2 TLSv1.3;");
    expect(nginx).toContain("ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;");
    expect(nginx).toContain("proxy_set_header Host $http_host;");
    expect(nginx).toContain("proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;");
    expect(nginx).toContain("client_max_body_size 21m;");
  });
});
