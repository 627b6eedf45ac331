/** Where an image of a batch is: whole, small, or as a download. */
export function imageHref(id: string, how: "whole" | "thumb" | "download" = "whole"): string {
  return `/api/batch-items/${id}${how === "whole" ? "" : `?${how}`}`;
}
