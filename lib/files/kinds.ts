/** What a file may weigh: the same bound as in the bucket and in the CHECK. */
export const MAX_FILE_BYTES = 10_485_760;

/** Kinds of files that are kept, by content type; the first extension is the one a name is given. */
const KINDS: Record<string, readonly [string, ...string[]]> = {
  "application/pdf": ["pdf"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/webp": ["webp"],
  "image/gif": ["gif"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "application/vnd.oasis.opendocument.spreadsheet": ["ods"],
  "application/zip": ["zip"],
  "text/plain": ["txt"],
  "text/csv": ["csv"],
  "text/markdown": ["md", "markdown"],
};

export const KINDS_IN_WORDS =
  "PDF, PNG, JPEG, WebP, GIF, Word, Excel, PowerPoint, ODT, ODS, ZIP, text, CSV or Markdown";

/** For `<input accept>`. */
export const ACCEPT = Object.values(KINDS)
  .flat()
  .map((extension) => `.${extension}`)
  .join(",");

/** Pictures that a browser may show in a page: no kind that can carry a script. */
export function isShowable(contentType: string): boolean {
  return (
    contentType === "image/png" || contentType === "image/jpeg" || contentType === "image/webp"
  );
}

/** Whether files of this content type are kept at all. */
export function isKept(contentType: string): boolean {
  return Object.hasOwn(KINDS, contentType);
}

/** The endings, without a dot, that say this content type, the usual one first; none for a kind that is not kept. */
export function extensionsOf(contentType: string): readonly string[] {
  return isKept(contentType) ? (KINDS[contentType] ?? []) : [];
}
