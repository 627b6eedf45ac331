"use client";

import { Images } from "lucide-react";
import { useCallback, useMemo, useState } from "react";

import { ReportDialog, type Reporting } from "@/components/tickets/report-dialog";
import { EmptyState } from "@/components/ui/states";
import { VirtualGrid } from "@/components/ui/virtual-grid";
import type { BatchItem } from "@/lib/batches/rules";

import { BatchItemCard } from "./batch-item-card";
import { BatchToolbar } from "./batch-toolbar";
import { CompareDialog } from "./compare-dialog";
import { type GalleryFilter, isShown } from "./gallery-filter";
import { ImageViewer } from "./image-viewer";
import { useComparison } from "./use-comparison";
import { useReview } from "./use-review";

type BatchGalleryProps = {
  executionId: string;
  items: readonly BatchItem[];
  /** Why this person may not judge, retry or stop, in words; null when they may. */
  refusal: string | null;
  /** Whether the execution was cancelled: nothing of it is made again. */
  isCancelled: boolean;
  /** Where tickets about its images are raised; null where there is no client to raise them for. */
  reporting: Reporting | null;
  /** Why this person may not raise one, in words. */
  reportRefusal: string | null;
};

/** The images of a batch: how far it is, what failed and why, picking, rating, comparing, downloading. */
export function BatchGallery(props: BatchGalleryProps) {
  const { executionId, items, refusal, isCancelled, reporting, reportRefusal } = props;
  const [filter, setFilter] = useState<GalleryFilter>("all");
  const [openId, setOpenId] = useState<string | null>(null);
  const [isComparing, setComparing] = useState(false);
  const [reported, setReported] = useState<BatchItem | null>(null);
  const { reviewed, review } = useReview(items);
  const shown = useMemo(() => reviewed.filter((item) => isShown(item, filter)), [reviewed, filter]);
  const open = reviewed.find(({ id }) => id === openId);
  const { compared, isCompared, toggle } = useComparison(reviewed);
  const show = useCallback(({ id }: BatchItem) => setOpenId(id), []);
  const step = (by: number) => {
    const made = shown.filter(({ status }) => status === "completed");
    const place = made.findIndex(({ id }) => id === openId);
    setOpenId(made[(place + by + made.length) % made.length]?.id ?? null);
  };
  return (
    <div className="grid gap-3">
      <BatchToolbar
        executionId={executionId}
        items={reviewed}
        filter={filter}
        onFilter={setFilter}
        refusal={refusal}
        isCancelled={isCancelled}
        comparedCount={compared.length}
        onCompare={() => setComparing(true)}
      />
      {shown.length === 0 ? (
        <EmptyState icon={<Images aria-hidden />} title="No images here" compact />
      ) : (
        <VirtualGrid
          label="Images"
          items={shown}
          keyOf={({ id }) => id}
          minColumnWidth={210}
          rowHeight={268}
        >
          {(item) => (
            <BatchItemCard
              item={item}
              refusal={refusal}
              isCompared={isCompared(item)}
              onOpen={show}
              onCompare={toggle}
              onReview={review}
              onReport={reporting && setReported}
              reportRefusal={reportRefusal}
            />
          )}
        </VirtualGrid>
      )}
      {open && (
        <ImageViewer
          item={open}
          refusal={refusal}
          onClose={() => setOpenId(null)}
          onStep={step}
          onReview={(changes) => void review(open, changes)}
        />
      )}
      {reported && reporting && (
        <ReportDialog {...reporting} image={reported} onClose={() => setReported(null)} />
      )}
      {isComparing && compared.length === 2 && (
        <CompareDialog
          items={compared}
          refusal={refusal}
          onClose={() => setComparing(false)}
          onReview={review}
        />
      )}
    </div>
  );
}
