import type { BatchItem } from "@/lib/batches/rules";

export const GALLERY_FILTERS = {
  all: "All",
  completed: "Made",
  open: "To come",
  failed: "Failed",
  picked: "Picked",
} as const;
export type GalleryFilter = keyof typeof GALLERY_FILTERS;

/** Whether an image is one of those asked for. */
export function isShown({ status, pick }: BatchItem, filter: GalleryFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "open":
      return status === "pending" || status === "running";
    case "picked":
      return pick === "picked";
    default:
      return status === filter;
  }
}
