/** What a logo may be. The bucket `branding` holds the same limit. */
export const LOGO = {
  maxBytes: 1_048_576,
  types: { "image/png": "png", "image/jpeg": "jpg", "image/webp": "webp" },
  words: "PNG, JPEG or WebP, up to 1 MB",
} as const;

/** Where the organisation's logo is served; the version makes a new logo a new address. */
export function logoHref(slug: string, path: string | null): string | null {
  return path && `/api/organisations/${slug}/logo?v=${encodeURIComponent(path.slice(-12))}`;
}
