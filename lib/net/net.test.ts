import http from "node:http";
import type { AddressInfo } from "node:net";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { isPublicAddress } from "./address";
import { SafeClient } from "./safe-request";

describe("an address is public or it is not", () => {
  it.each(["1.1.1.1", "93.184.216.34", "172.32.0.1", "2606:4700::1111", "2a00:1450:4009::1"])(
    "%s is",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
  it.each([
    "127.0.0.1",
    "127.255.0.9",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "fe80::1",
    "fc00::1",
    "fd00:ec2::254",
    "ff02::1",
    "2001:db8::1",
    "2001::1",
    "2002:7f00:1::",
    "localhost",
    "",
  ])("%s is not", (address) => expect(isPublicAddress(address)).toBe(false));
});

describe("a request", () => {
  let server: http.Server;
  let base: string;
  const seen: { method: string; url: string; headers: http.IncomingHttpHeaders; body: string }[] =
    [];
  const client = new SafeClient({ allowLoopback: true, maxBytes: 1000 });

  beforeAll(async () => {
    server = http.createServer(async (request, response) => {
      let body = "";
      for await (const part of request) body += part;
      const url = request.url ?? "";
      seen.push({ method: request.method ?? "", url, headers: request.headers, body });
      const [, what = "", rest = ""] = /^\/(\w+)\/?(.*)$/.exec(url) ?? [];
      if (what === "to") response.writeHead(302, { location: decodeURIComponent(rest) }).end();
      else if (what === "on") response.writeHead(308, { location: decodeURIComponent(rest) }).end();
      else if (what === "round") response.writeHead(307, { location: "/round" }).end();
      else if (what === "large") response.end("x".repeat(2000));
      else if (what === "slow") setTimeout(() => response.end(), 5000).unref();
      else response.end(`hello ${body}`);
    });
    await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close().closeAllConnections());

  it("goes where it is sent, with what it is given", async () => {
    const headers = { "x-a": "1" };
    const answer = await client.request({ method: "POST", url: `${base}/x`, headers, body: "you" });
    expect(answer).toMatchObject({ status: 200, text: "hello you" });
    expect(seen.at(-1)).toMatchObject({ method: "POST", headers: { "x-a": "1" } });
  });

  it("does not reach this machine unless a test says so", async () => {
    const strict = new SafeClient();
    await expect(strict.request({ method: "GET", url: base })).rejects.toThrow("public internet");
    for (const url of [
      "http://localhost/",
      "http://[::1]/",
      "http://[::ffff:127.0.0.1]/",
      "http://2130706433/",
      "http://0x7f.1/",
      "http://127.1/",
    ]) {
      await expect(strict.request({ method: "GET", url })).rejects.toThrow("public internet");
    }
  });

  it("does not trust a name that has one address too many", async () => {
    const resolve = async () => [
      { address: "1.1.1.1", family: 4 },
      { address: "10.0.0.1", family: 4 },
    ];
    const strict = new SafeClient({ resolve });
    await expect(strict.request({ method: "GET", url: "http://evil.example/" })).rejects.toThrow(
      "public internet",
    );
  });

  it("connects to the address that was judged, whatever the name says later", async () => {
    let asked = 0;
    const resolve = async () => [{ address: ++asked === 1 ? "127.0.0.1" : "10.0.0.1", family: 4 }];
    const pinned = new SafeClient({ allowLoopback: true, resolve });
    const url = `http://name.example:${new URL(base).port}/x`;
    expect((await pinned.request({ method: "GET", url })).status).toBe(200);
    expect(asked).toBe(1);
  });

  it.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://[fd00:ec2::254]/",
    "file:///etc/passwd",
    "http://u:p@127.0.0.1/",
  ])("is not sent on to %s", async (url) => {
    const sent = client.request({ method: "GET", url: `${base}/to/${encodeURIComponent(url)}` });
    await expect(sent).rejects.toMatchObject({ isTransient: false });
  });

  it("is sent on as a browser is, and keeps its headers from strangers", async () => {
    const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
    const named = new SafeClient({ allowLoopback: true, resolve });
    const sent = { headers: { authorization: "secret" }, body: "b" };
    const to = (place: string) => `${base}/to/${encodeURIComponent(place)}`;
    await named.request({ method: "POST", url: to("/x"), ...sent });
    expect(seen.at(-1)).toMatchObject({ method: "GET", url: "/x", body: "" });
    expect(seen.at(-1)?.headers["authorization"]).toBe("secret");
    const stranger = `http://stranger.example:${new URL(base).port}/y`;
    await named.request({ method: "POST", url: to(stranger), ...sent });
    expect(seen.at(-1)).toMatchObject({ method: "GET", url: "/y" });
    expect(seen.at(-1)?.headers["authorization"]).toBe(undefined);

    const on = (place: string) => `${base}/on/${encodeURIComponent(place)}`;
    await named.request({ method: "POST", url: on("/x"), ...sent });
    expect(seen.at(-1)).toMatchObject({ method: "POST", url: "/x", body: "b" });
    await expect(named.request({ method: "POST", url: on(stranger), ...sent })).rejects.toThrow(
      "to another host, with all that it carries",
    );
  });

  it("ends: going round, too large, too slow", async () => {
    const get = (path: string) =>
      client.request({ method: "GET", url: base + path, timeoutMs: 300 });
    await expect(get("/round")).rejects.toThrow("more than 3 times");
    await expect(get("/large")).rejects.toThrow("larger than 1000 bytes");
    await expect(get("/slow")).rejects.toMatchObject({ isTransient: true });
  });
});
