/*
 * Text that shows whole, so that what is signed reads as it is: private.is_visible in SQL, and the same rule. No control
 * characters (but tab and line breaks), none that turn the direction of writing, none that nobody sees.
 */

const UNSEEN =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- what this refuses
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0D\uFEFF\uFFA0\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}]/u;

/** Joiners outside words that need them, and a choice of emoji on what has none. */
const MISPLACED =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- what this refuses
  /(?:^|[\u0001-\u024F\u200C\u200D])[\u200C\u200D]|[\u200C\u200D](?:[\u0001-\u024F]|$)|[A-Za-z\u00C0-\u024F][\uFE0E\uFE0F]|^[\uFE0E\uFE0F]/u;

/** No character that cannot be seen, or that changes how others read. */
export function isVisible(text: string): boolean {
  return !UNSEEN.test(text) && !MISPLACED.test(text);
}

/** Nothing but spaces, whichever they are. */
export function isBlank(text: string): boolean {
  return /^[\t\n\r \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]*$/.test(text);
}

/** The text without what cannot be seen; joiners stay where they belong. */
export function withoutUnseen(text: string): string {
  const seen = text.replaceAll(new RegExp(UNSEEN, "gu"), "");
  return isVisible(seen) ? seen : seen.replaceAll(/\u200C|\u200D|\uFE0E|\uFE0F/g, "");
}
