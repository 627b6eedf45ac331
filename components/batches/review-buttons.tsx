"use client";

import { Star, ThumbsDown, ThumbsUp } from "lucide-react";

import { Button, LightButton } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import type { BatchItem, Pick as Judgement } from "@/lib/batches/rules";

import type { Changes } from "./use-review";

type ReviewProps = {
  item: BatchItem;
  refusal: string | null;
  onReview: (changes: Changes) => void;
};

/** Pick it or reject it; pressed again, neither. */
export function PickButtons({ item, refusal, onReview }: ReviewProps) {
  const entry = (value: Judgement, label: string, Icon: typeof Star) => {
    const isOn = item.pick === value;
    const name = `${label} image ${item.batch_index + 1}`;
    return (
      <LightButton
        size="sm"
        variant={isOn ? "secondary" : "ghost"}
        disabledReason={refusal}
        title={name}
        aria-pressed={isOn}
        icon={<Icon aria-hidden className={cn(isOn && "fill-current")} />}
        onPress={() => onReview({ pick: isOn ? null : value })}
      >
        <span className="sr-only">{name}</span>
        {isOn && (
          // On a narrow card the filled thumb says it alone.
          <span aria-hidden className="@max-[12rem]:hidden">
            {value === "picked" ? "Picked" : "Rejected"}
          </span>
        )}
      </LightButton>
    );
  };
  return (
    <span className="inline-flex gap-1">
      {entry("picked", "Pick", ThumbsUp)}
      {entry("rejected", "Reject", ThumbsDown)}
    </span>
  );
}

/** One to five stars; the present one pressed again, none. */
export function RatingButtons({ item, refusal, onReview }: ReviewProps) {
  const rating = item.rating ?? 0;
  return (
    <span role="group" aria-label={`Rating: ${rating || "none"}`} className="inline-flex">
      {[1, 2, 3, 4, 5].map((value) => (
        <Button
          key={value}
          size="sm"
          variant="ghost"
          disabledReason={refusal}
          aria-pressed={value === rating}
          onPress={() => onReview({ rating: value === item.rating ? null : value })}
          icon={<Star aria-hidden className={cn(value <= rating && "fill-current text-warning")} />}
        >
          <span className="sr-only">{`${value} of 5`}</span>
        </Button>
      ))}
    </span>
  );
}
