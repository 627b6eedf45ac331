/** The cookie of the session; the browser sends it and never reads it. */
export const SESSION_COOKIE = "countersign-session";

/** The path that was asked for, with its search; `proxy.ts` sets it on the request. */
export const PATH_HEADER = "x-path";

/** The reference of the project in the address; `proxy.ts` sets it on the request. */
export const PROJECT_HEADER = "x-project";

/** The project in a path such as `/acme/projects/AMS-1/milestones`, or null. */
export function projectOfPath(pathname: string): string | null {
  const reference = /^\/[^/]+\/projects\/([^/]+)/.exec(pathname)?.[1];
  try {
    return reference ? decodeURIComponent(reference) : null;
  } catch {
    return null;
  }
}
