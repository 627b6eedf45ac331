"use client";

import { Dialog } from "@/components/ui/dialog";
import type { BatchItem } from "@/lib/batches/rules";

import { imageHref } from "./image-href";
import { PickButtons, RatingButtons } from "./review-buttons";
import type { Changes } from "./use-review";

type CompareDialogProps = {
  items: readonly BatchItem[];
  refusal: string | null;
  onClose: () => void;
  onReview: (item: BatchItem, changes: Changes) => void;
};

/** Two images side by side, A and B. */
export function CompareDialog({ items, refusal, onClose, onReview }: CompareDialogProps) {
  return (
    <Dialog isOpen onOpenChange={onClose} size="full" title="Compare">
      <div className="grid gap-4 sm:grid-cols-2">
        {items.map((item, index) => (
          <figure key={item.id} className="grid content-start gap-2">
            {/* oxlint-disable-next-line nextjs/no-img-element -- served with the person's own rights */}
            <img
              src={imageHref(item.id)}
              alt={item.prompt_text}
              className="mx-auto max-h-[65vh] object-contain"
            />
            <figcaption className="flex flex-wrap items-center justify-between gap-2">
              <span className="min-w-0 flex-1 text-xs">
                <strong>{index === 0 ? "A" : "B"}</strong> {item.batch_index + 1}.{" "}
                {item.prompt_text}
              </span>
              <RatingButtons
                item={item}
                refusal={refusal}
                onReview={(changes) => onReview(item, changes)}
              />
              <PickButtons
                item={item}
                refusal={refusal}
                onReview={(changes) => onReview(item, changes)}
              />
            </figcaption>
          </figure>
        ))}
      </div>
    </Dialog>
  );
}
