const ORIGIN = "https://own.invalid";

/**
 * A path of this application, taken from where anybody could have written it; null for whatever would
 * lead elsewhere (`//host`, `/\host`, a scheme) or is not an address at all.
 */
export function ownPath(value: unknown): string | null {
  if (typeof value !== "string" || value.length > 1000 || !value.startsWith("/")) return null;
  // What a URL parser drops or turns into a slash is refused before it can.
  if (/[\\\s\p{Cc}]/u.test(value)) return null;
  try {
    const { origin, pathname, search, hash } = new URL(value, ORIGIN);
    // A path that itself begins with two slashes would be a host when it is followed.
    return origin === ORIGIN && !pathname.startsWith("//") ? pathname + search + hash : null;
  } catch {
    return null;
  }
}
