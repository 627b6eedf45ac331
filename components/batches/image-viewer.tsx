"use client";

import { ChevronLeft, ChevronRight, Download } from "lucide-react";
import { useEffect, useEffectEvent } from "react";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useFormat } from "@/components/ui/format";
import { LinkButton } from "@/components/ui/link";
import type { BatchItem } from "@/lib/batches/rules";
import type { Formatter } from "@/lib/format";

import { imageHref } from "./image-href";
import { PickButtons, RatingButtons } from "./review-buttons";
import type { Changes } from "./use-review";

type ImageViewerProps = {
  item: BatchItem;
  refusal: string | null;
  onClose: () => void;
  onStep: (by: number) => void;
  onReview: (changes: Changes) => void;
};

/** One image, whole, with what is known and thought of it. */
export function ImageViewer({ item, refusal, onClose, onStep, onReview }: ImageViewerProps) {
  const { id, batch_index, prompt_text, provider, width, height } = item;
  const format = useFormat();
  useArrows(onStep);
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      size="xl"
      title={`Image ${batch_index + 1}`}
      description={provider === "local" ? `${prompt_text} (drawn here as a stand-in)` : prompt_text}
      footer={
        <div className="flex w-full flex-wrap items-center justify-between gap-2">
          <span className="inline-flex gap-1">
            <Button icon={<ChevronLeft aria-hidden />} onPress={() => onStep(-1)}>
              Previous
            </Button>
            <Button icon={<ChevronRight aria-hidden />} onPress={() => onStep(1)}>
              Next
            </Button>
          </span>
          <span className="inline-flex flex-wrap items-center gap-2">
            <RatingButtons item={item} refusal={refusal} onReview={onReview} />
            <PickButtons item={item} refusal={refusal} onReview={onReview} />
            <LinkButton
              href={imageHref(id, "download") as "/"}
              icon={<Download aria-hidden />}
              download
            >
              Download
            </LinkButton>
          </span>
        </div>
      }
    >
      {/* oxlint-disable-next-line nextjs/no-img-element -- served with the person's own rights */}
      <img
        key={id}
        src={imageHref(id)}
        alt={prompt_text}
        {...(width && height && { width, height })}
        className="mx-auto h-auto max-h-[65vh] object-contain"
      />
      <p className="mt-2 text-xs text-muted">{factsOf(item, format)}</p>
    </Dialog>
  );
}

/** Left and right, as in every gallery. */
function useArrows(onStep: (by: number) => void) {
  const step = useEffectEvent(onStep);
  useEffect(() => {
    const onKeyDown = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
      if (altKey || ctrlKey || metaKey) return;
      if (key === "ArrowLeft") step(-1);
      if (key === "ArrowRight") step(1);
    };
    document.addEventListener("keydown", onKeyDown, { capture: true });
    return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);
}

function factsOf({ width, height, bytes, duration_ms }: BatchItem, { number }: Formatter): string {
  return [
    `${number(width)} × ${number(height)} pixels`,
    `${number(Math.ceil((bytes ?? 0) / 1024))} kB`,
    duration_ms !== null && `made in ${(duration_ms / 1000).toFixed(1)} s`,
  ]
    .filter(Boolean)
    .join(" · ");
}
