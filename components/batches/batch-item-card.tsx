"use client";

import { Columns2, LifeBuoy } from "lucide-react";
import { memo } from "react";

import { LightButton } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import type { BatchItem } from "@/lib/batches/rules";

import { imageHref } from "./image-href";
import { ItemStatusBadge } from "./item-status-badge";
import { PickButtons } from "./review-buttons";
import type { Changes } from "./use-review";

type BatchItemCardProps = {
  item: BatchItem;
  refusal: string | null;
  isCompared: boolean;
  onOpen: (item: BatchItem) => void;
  onCompare: (item: BatchItem) => void;
  onReview: (item: BatchItem, changes: Changes) => void;
  /** Raises a ticket about it; null where there is none to raise. */
  onReport: ((item: BatchItem) => void) | null;
  /** Why this person may not raise tickets, in words; null when they may. */
  reportRefusal: string | null;
};

/** One image of a batch, or how its making stands. Drawn anew only when something of it is another. */
export const BatchItemCard = memo(Card, (before, after) => {
  const { item, ...others } = before;
  return (
    isSame(item, after.item) &&
    Object.entries(others).every(([name, value]) => after[name as keyof typeof others] === value)
  );
});

function isSame(one: BatchItem, other: BatchItem): boolean {
  return Object.entries(one).every(([name, value]) => other[name as keyof BatchItem] === value);
}

function Card(props: BatchItemCardProps) {
  const { item, refusal, isCompared, onCompare, onReview, onReport, reportRefusal } = props;
  const isMade = item.status === "completed";
  return (
    <article
      aria-label={`Image ${item.batch_index + 1}`}
      className={cn(
        "flex h-full flex-col overflow-hidden rounded-md border bg-surface",
        isCompared && "outline-2 outline-accent",
      )}
    >
      <Picture {...props} />
      <p className="line-clamp-2 min-h-9 px-2 pt-1.5 text-xs" title={item.prompt_text}>
        <span className="text-muted">{item.batch_index + 1}. </span>
        {item.prompt_text}
      </p>
      <div className="mt-auto flex items-center justify-between gap-1 p-1.5">
        {isMade ? (
          <>
            <PickButtons
              item={item}
              refusal={refusal}
              onReview={(changes) => onReview(item, changes)}
            />
            <LightButton
              size="sm"
              variant={isCompared ? "secondary" : "ghost"}
              icon={<Columns2 aria-hidden />}
              onPress={() => onCompare(item)}
            >
              <span className="sr-only">
                {isCompared ? "Leave out of" : "Put into"} the comparison
              </span>
            </LightButton>
          </>
        ) : (
          <ItemStatusBadge status={item.status} />
        )}
        {onReport && (
          <LightButton
            size="sm"
            variant="ghost"
            icon={<LifeBuoy aria-hidden />}
            disabledReason={reportRefusal}
            onPress={() => onReport(item)}
          >
            <span className="sr-only">{`Report a problem with image ${item.batch_index + 1}`}</span>
          </LightButton>
        )}
      </div>
    </article>
  );
}

function Picture({ item, onOpen }: BatchItemCardProps) {
  const { id, status, error, batch_index, prompt_text } = item;
  if (status !== "completed")
    return (
      <p className="flex h-44 items-center justify-center overflow-hidden bg-default p-3 text-center text-xs text-muted">
        {error ?? (status === "running" ? "It is being made." : "Nothing is made yet.")}
      </p>
    );
  return (
    <button
      type="button"
      onClick={() => onOpen(item)}
      aria-label={`Open image ${batch_index + 1}`}
      className="h-44 bg-default"
    >
      {/* oxlint-disable-next-line nextjs/no-img-element -- served with the person's own rights, as a small one */}
      <img
        src={imageHref(id, "thumb")}
        alt={prompt_text}
        loading="lazy"
        decoding="async"
        className="size-full object-cover"
      />
    </button>
  );
}
