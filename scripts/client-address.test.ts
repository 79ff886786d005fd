import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressGroup, clientAddress } from "./client-address.mjs";

const ask = (proxies: number, forwarded?: string, remoteAddress: string | undefined = "192.0.2.1") =>
  clientAddress({ socket: { remoteAddress }, headers: { "x-forwarded-for": forwarded } }, proxies);

describe("the address of whoever asks", () => {
  it.each([
    ["of the connection", 0, undefined, "192.0.2.1"],
    ["of the connection, though another is claimed", 0, "203.0.113.9", "192.0.2.1"],
    ["as the proxy saw it", 1, "203.0.113.9", "203.0.113.9"],
    [
      "as the proxy saw it, behind what the asker forged",
      1,
      "10.0.0.1, 127.0.0.1, 203.0.113.9",
      "203.0.113.9",
    ],
    ["as the outer of two proxies saw it", 2, "10.0.0.1, 203.0.113.9, 198.51.100.2", "203.0.113.9"],
    ["of the connection, where a proxy wrote nothing", 1, undefined, "192.0.2.1"],
    ["of the connection, where a proxy wrote no address", 1, "evil", "192.0.2.1"],
    ["of the outermost proxy that wrote one", 2, "evil, 198.51.100.2", "198.51.100.2"],
    ["of the outermost where fewer wrote than are believed", 5, "203.0.113.9, 198.51.100.2", "203.0.113.9"],
    ["without a port", 1, "203.0.113.9:4711", "203.0.113.9"],
    ["without brackets and port", 1, "[2001:DB8::1]:4711", "2001:db8::1"],
    ["in IPv4 where it is that", 1, "::ffff:203.0.113.9", "203.0.113.9"],
  ])("is the one %s", (_, proxies, forwarded, address) => {
    expect(ask(proxies, forwarded)).toBe(address);
  });

  it("is IPv4 on a socket that hears both, and without a zone", () => {
    expect(ask(0, undefined, "::ffff:127.0.0.1")).toBe("127.0.0.1");
    expect(ask(0, undefined, "fe80::1%eth0")).toBe("fe80::1");
  });

  it("is unknown where there is no connection", () => {
    expect(clientAddress({ socket: {}, headers: { "x-forwarded-for": "203.0.113.9" } }, 1)).toBe("unknown");
  });

  it("never depends on what stands left of the believed proxies", () => {
    fc.assert(
      fc.property(fc.string(), fc.ipV4(), (forged, seen) => {
        expect(ask(1, `${forged}, ${seen}`)).toBe(seen);
        expect(ask(0, forged)).toBe("192.0.2.1");
      }),
    );
  });
});

it.each([
  ["203.0.113.9", "203.0.113.9"],
  ["unknown", "unknown"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["2001:db8:0:1:0:0:0:1", "2001:db8:0:1::/64"],
])("%s is counted as %s", (address, group) => {
  expect(addressGroup(address)).toBe(group);
});
