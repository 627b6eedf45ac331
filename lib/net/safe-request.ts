import type { LookupAddress } from "node:dns";
import { lookup as resolveName } from "node:dns/promises";
import http from "node:http";
import https from "node:https";
import { isIP } from "node:net";

import { isLoopback, isPublicAddress } from "./address";

export type SafeRequest = {
  method: string;
  url: string;
  headers?: Record<string, string>;
  body?: string;
  timeoutMs?: number;
};
export type SafeResponse = { status: number; headers: Record<string, string>; text: string };
/** `isTransient`: it may succeed when tried again. */
export class RequestRefused extends Error {
  constructor(
    message: string,
    readonly isTransient = false,
  ) {
    super(message);
  }
}

type Options = {
  /** For tests, which ask a server of their own. Nothing in the environment sets it. */
  allowLoopback?: boolean;
  maxBytes?: number;
  maxRedirects?: number;
  resolve?: (host: string) => Promise<LookupAddress[]>;
};

/**
 * Makes requests whose address a person wrote, without reaching anything that only this machine can reach. The name
 * is resolved here, every address it has is judged, and the connection goes to one that was: there is no second look-up
 * in which the answer could be another. Each redirect is a new request, judged anew. Time and size are limited.
 */
export class SafeClient {
  readonly #options: Required<Options>;

  constructor(options: Options = {}) {
    this.#options = {
      allowLoopback: false,
      maxBytes: 1_000_000,
      maxRedirects: 3,
      resolve: (host) => resolveName(host, { all: true, verbatim: true }),
      ...options,
    };
  }

  async request({ timeoutMs = 10_000, ...request }: SafeRequest): Promise<SafeResponse> {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return await this.#follow(request, signal);
    } catch (error) {
      if (error instanceof RequestRefused) throw error;
      if (signal.aborted)
        throw new RequestRefused(`No answer within ${timeoutMs / 1000} seconds.`, true);
      throw new RequestRefused(`The request failed: ${describe(error)}.`, true);
    }
  }

  async #follow(request: SafeRequest, signal: AbortSignal): Promise<SafeResponse> {
    let next = request;
    for (let hops = 0; ; hops += 1) {
      const response = await this.#once(next, signal);
      const location = response.headers["location"];
      if (![301, 302, 303, 307, 308].includes(response.status) || !location) return response;
      if (hops >= this.#options.maxRedirects) {
        throw new RequestRefused(`It was sent on more than ${this.#options.maxRedirects} times.`);
      }
      next = redirected(next, response.status, location);
    }
  }

  async #once({ method, url, headers = {}, body }: SafeRequest, signal: AbortSignal) {
    const target = parse(url);
    const address = await this.#addressOf(target, signal);
    const { maxBytes } = this.#options;
    const send = target.protocol === "https:" ? https.request : http.request;
    return new Promise<SafeResponse>((done, fail) => {
      const asked = send(
        target,
        {
          method,
          headers: { "user-agent": "Countersign", ...headers },
          agent: false,
          signal,
          lookup: (_host, options, answer) =>
            options.all ? answer(null, [address]) : answer(null, address.address, address.family),
        },
        (response) => {
          const parts: Buffer[] = [];
          let size = 0;
          response.on("data", (part: Buffer) => {
            size += part.length;
            if (size > maxBytes) {
              asked.destroy();
              fail(new RequestRefused(`The answer is larger than ${maxBytes} bytes.`));
              return;
            }
            parts.push(part);
          });
          response.on("error", fail);
          response.on("end", () =>
            done({
              status: response.statusCode ?? 0,
              headers: flat(response.headers),
              text: Buffer.concat(parts).toString("utf8"),
            }),
          );
        },
      );
      asked.on("error", fail);
      asked.end(body);
    });
  }

  async #addressOf(url: URL, signal: AbortSignal): Promise<LookupAddress> {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const family = isIP(host);
    const addresses = family
      ? [{ address: host, family }]
      : await raced(this.#options.resolve(host), signal);
    // One address that is not public, and the name is not to be trusted with the others.
    const isAllowed = ({ address }: LookupAddress) =>
      isPublicAddress(address) || (this.#options.allowLoopback && isLoopback(address));
    const [first] = addresses;
    if (!first || !addresses.every(isAllowed)) {
      throw new RequestRefused("This address is not on the public internet.");
    }
    return first;
  }
}

function parse(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol)) {
    throw new RequestRefused("This is not an http or https address.");
  }
  if (url.username || url.password) {
    throw new RequestRefused("An address holds no user name or password: use a header.");
  }
  return url;
}

/**
 * What browsers do: 303 asks for the other page; credentials stay with the origin they were meant for. So does a body,
 * which may hold a secret as well.
 */
function redirected(request: SafeRequest, status: number, location: string): SafeRequest {
  const from = parse(request.url);
  if (!URL.canParse(location, from)) throw new RequestRefused("It was sent on to no address.");
  const to = new URL(location, from);
  const becomesGet =
    status === 303 || ([301, 302].includes(status) && !["GET", "HEAD"].includes(request.method));
  if (to.origin !== from.origin && !becomesGet && request.body !== undefined)
    throw new RequestRefused("It was sent on to another host, with all that it carries.");
  const headers = Object.entries(request.headers ?? {}).filter(
    ([name]) =>
      // Any header may hold a secret.
      to.origin === from.origin && !(becomesGet && /^content-(type|length|encoding)$/i.test(name)),
  );
  const { body: _body, ...rest } = request;
  return {
    ...(becomesGet ? { ...rest, method: "GET" } : request),
    url: to.href,
    headers: Object.fromEntries(headers),
  };
}

/** Resolving a name knows no signal of its own. */
function raced<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_done, fail) => {
    signal.addEventListener("abort", () => fail(new Error("timeout")), { once: true });
  });
  return Promise.race([work, aborted]);
}

function flat(headers: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]),
  );
}

/** The code only: a message may hold more than a person should see. */
function describe(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "no connection";
}
