"use client";

import { Columns2, LifeBuoy, Star } from "lucide-react";
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
  const place = item.batch_index + 1;
  return (
    <article
      aria-label={`Image ${place}`}
      className={cn(
        "@container flex h-full flex-col overflow-hidden rounded-md border bg-surface",
        isCompared && "outline-2 outline-accent",
      )}
    >
      <Picture {...props} />
      <p className="line-clamp-2 min-h-9 px-2 pt-1.5 text-xs" title={item.prompt_text}>
        <span className="text-muted">{place}. </span>
        {item.rating && <Rating value={item.rating} />}
        <bdi>{item.prompt_text}</bdi>
      </p>
      <div className="mt-auto flex items-center justify-between gap-1 p-1.5">
        {isMade ? (
          <PickButtons
            item={item}
            refusal={refusal}
            onReview={(changes) => onReview(item, changes)}
          />
        ) : (
          <ItemStatusBadge status={item.status} />
        )}
        <span className="inline-flex gap-1">
          {isMade && (
            <LightButton
              size="sm"
              variant={isCompared ? "secondary" : "ghost"}
              icon={<Columns2 aria-hidden />}
              title={`Compare image ${place}`}
              aria-pressed={isCompared}
              onPress={() => onCompare(item)}
            >
              <span className="sr-only">{`Compare image ${place}`}</span>
            </LightButton>
          )}
          {onReport && (
            <LightButton
              size="sm"
              variant="ghost"
              icon={<LifeBuoy aria-hidden />}
              disabledReason={reportRefusal}
              title={`Report a problem with image ${place}`}
              onPress={() => onReport(item)}
            >
              <span className="sr-only">{`Report a problem with image ${place}`}</span>
            </LightButton>
          )}
        </span>
      </div>
    </article>
  );
}

function Rating({ value }: { value: number }) {
  return (
    <span className="me-1 inline-flex items-center gap-0.5 align-[-2px] font-medium">
      <span className="sr-only">{`Rated ${value} of 5.`}</span>
      <Star aria-hidden className="size-3 fill-current text-warning" />
      <span aria-hidden>{value}</span>
    </span>
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
        className="size-full object-cover text-muted"
      />
    </button>
  );
}
