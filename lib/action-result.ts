/**
 * What every server action answers, and the only way it answers: an expected refusal is a value,
 * a broken promise throws. `message` is a sentence a person can act on; `fieldErrors` is keyed by
 * the dotted path of the field in the action's schema, so that a form can show each at its place.
 */
export type ActionResult<T = undefined> =
  | { ok: true; data: T }
  | { ok: false; code: string; message: string; fieldErrors?: Record<string, string[]> };

/** What stands for an answer where none came. */
export const UNREACHABLE = {
  ok: false,
  code: "unreachable",
  message: "The server could not be reached. Try again.",
} as const;
