import { createServerClient } from "@supabase/ssr";
import { type NextRequest, NextResponse } from "next/server";

import { PATH_HEADER, PROJECT_HEADER, projectOfPath } from "@/lib/auth/headers";
import { env } from "@/lib/env";
import { COOKIE_OPTIONS } from "@/lib/supabase/cookies";

/**
 * Runs before every page: keeps the session alive, names the request, and makes the nonce of this
 * answer with the policy that goes with it.
 *
 * Next finds the nonce in the *request's* policy header while it renders and puts it on its own
 * scripts; the same policy goes out with the response.
 */
export async function proxy(request: NextRequest) {
  const session = await refreshSession(request);
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  // Ours, whatever came in: the audit log must not hold what a browser made up.
  headers.set("x-request-id", crypto.randomUUID());
  const { pathname, search } = request.nextUrl;
  headers.set(PATH_HEADER, pathname + search);
  const project = projectOfPath(pathname) ?? "";
  // No reference holds anything else, and a header cannot.
  if (/^[\w.-]{1,32}$/.test(project)) headers.set(PROJECT_HEADER, project);
  else headers.delete(PROJECT_HEADER);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const { name, value, options } of session.cookies)
    response.cookies.set(name, value, options);
  for (const [name, value] of Object.entries(session.headers)) response.headers.set(name, value);
  // The link's token is in the address: no other site may learn it.
  if (pathname.startsWith("/invite/")) response.headers.set("referrer-policy", "no-referrer");
  return response;
}

type Cookies = { name: string; value: string; options: Record<string, unknown> }[];

/**
 * Renews a session whose token is about to run out, and only then: until that moment this reads
 * the cookie and calls nobody. A page cannot write cookies while it renders, so a renewal there would
 * use up the refresh token and lose what it was given.
 */
async function refreshSession(request: NextRequest) {
  const changed: { cookies: Cookies; headers: Record<string, string> } = {
    cookies: [],
    headers: {},
  };
  if (!request.cookies.getAll().some(({ name }) => name.startsWith(COOKIE_OPTIONS.name)))
    return changed;
  const { NEXT_PUBLIC_SUPABASE_URL: url, NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: key } = env();
  const { auth } = createServerClient(url, key, {
    cookieOptions: COOKIE_OPTIONS,
    cookies: {
      getAll: () => request.cookies.getAll(),
      setAll: (cookies, headers) => {
        // For this render …
        for (const { name, value } of cookies) request.cookies.set(name, value);
        // … and for the browser.
        changed.cookies.push(...cookies);
        Object.assign(changed.headers, headers);
      },
    },
  });
  await auth.getSession();
  return changed;
}

function contentSecurityPolicy(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === "development";
  const policy = {
    "default-src": ["'self'"],
    // `strict-dynamic`: what a trusted script loads is trusted; host names and inline are not.
    // React rebuilds server stacks with `eval`, in development only.
    "script-src": [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      ...(isDevelopment ? ["'unsafe-eval'"] : []),
    ],
    // Style elements need the nonce. Style *attributes* are allowed because server-rendered
    // markup carries them (React Aria's visually hidden inputs, the width of a progress bar), and
    // no nonce can be put on an attribute. An attribute cannot run code or reach a host here.
    // Development injects style elements without a nonce while it reloads modules.
    "style-src-elem": isDevelopment
      ? ["'self'", "'unsafe-inline'"]
      : ["'self'", `'nonce-${nonce}'`],
    "style-src-attr": ["'unsafe-inline'"],
    "style-src": ["'self'", "'unsafe-inline'"], // browsers that do not split the two
    "img-src": ["'self'", "blob:", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'", ...(isDevelopment ? ["ws:"] : [])],
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  };
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
}

export const config = {
  // Pages only: the API carries no markup of ours, and has its policy in `next.config.ts`. Whatever an address ends in,
  // there are no other files. Prefetches too: they are rendered with the session, which must be fresh before.
  matcher: ["/((?!api/|_next/).*)"],
};
