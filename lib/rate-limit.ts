import "server-only";

/*
 * Counts tries per key in this process, where a guess or a cost could repeat: signing in, proving a
 * password, asking for mail. Several web servers each count for themselves; Supabase's own limits
 * stand behind them.
 */
const tries = new Map<string, { count: number; resetAt: number }>();
const MAX_KEYS = 10_000;

/** Takes one try from `key`; false when `limit` tries in `windowSeconds` are used up. */
export function takeTry(
  key: string,
  limit: number,
  windowSeconds: number,
  now = Date.now(),
): boolean {
  if (tries.size > MAX_KEYS)
    for (const [old, { resetAt }] of tries) if (resetAt <= now) tries.delete(old);
  const entry = tries.get(key);
  if (!entry || entry.resetAt <= now) {
    tries.set(key, { count: 1, resetAt: now + windowSeconds * 1000 });
    return true;
  }
  entry.count += 1;
  return entry.count <= limit;
}

/** Forgets the tries of a key: it succeeded. */
export function clearTries(key: string) {
  tries.delete(key);
}
