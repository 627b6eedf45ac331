"use client";

import { Columns2, Images } from "lucide-react";
import type { Route } from "next";
import { useCallback, useState } from "react";

import { BatchItemCard } from "@/components/batches/batch-item-card";
import { CompareDialog } from "@/components/batches/compare-dialog";
import { ImageViewer } from "@/components/batches/image-viewer";
import { useComparison } from "@/components/batches/use-comparison";
import { useReview } from "@/components/batches/use-review";
import { ReportDialog, type Reporting } from "@/components/tickets/report-dialog";
import { Button } from "@/components/ui/button";
import { LinkButton, TextLink } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import type { BatchItem } from "@/lib/batches/rules";
import type { ResultRow } from "@/lib/portal/queries";

type ResultsGalleryProps = {
  rows: readonly ResultRow[];
  base: string;
  isFiltered: boolean;
  /** Why this person may not judge, in words; null when they may. */
  refusal: string | null;
  /** Where tickets about an image are raised. */
  reporting: Omit<Reporting, "run">;
  /** Why this person may not raise one, in words; null when they may. */
  reportRefusal: string | null;
};

type Result = BatchItem & Pick<ResultRow, "execution_id" | "workflow_name">;

/** Images of all runs: looked at, picked, rated, compared, downloaded. */
export function ResultsGallery(props: ResultsGalleryProps) {
  const { rows, base, isFiltered, refusal, reporting, reportRefusal } = props;
  const items: Result[] = rows.map((row) => ({ ...row, status: "completed", error: null }));
  const { reviewed, review } = useReview(items);
  const [openId, setOpenId] = useState<string | null>(null);
  const [isComparing, setComparing] = useState(false);
  const [reportedId, setReportedId] = useState<string | null>(null);
  const open = reviewed.find(({ id }) => id === openId);
  const reported = reviewed.find(({ id }) => id === reportedId);
  const { compared, isCompared, toggle } = useComparison(reviewed);
  const show = useCallback(({ id }: BatchItem) => setOpenId(id), []);
  const report = useCallback(({ id }: BatchItem) => setReportedId(id), []);
  const step = (by: number) => {
    const place = reviewed.findIndex(({ id }) => id === openId);
    setOpenId(reviewed[(place + by + reviewed.length) % reviewed.length]?.id ?? null);
  };
  if (items.length === 0) return <Nothing base={base} isFiltered={isFiltered} />;
  return (
    <>
      <ul
        aria-label="Images"
        className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4 2xl:grid-cols-6"
      >
        {reviewed.map((item) => (
          <li key={item.id} className="grid min-w-0 grid-rows-[minmax(0,1fr)_auto] gap-1">
            <BatchItemCard
              item={item}
              refusal={refusal}
              isCompared={isCompared(item)}
              onOpen={show}
              onCompare={toggle}
              onReview={review}
              onReport={report}
              reportRefusal={reportRefusal}
            />
            <TextLink
              href={`${base}/runs/${item.execution_id}` as Route}
              tone="quiet"
              className="truncate text-xs text-muted"
            >
              {item.workflow_name}
            </TextLink>
          </li>
        ))}
      </ul>
      {compared.length > 0 && (
        <div className="sticky bottom-4 z-10 mt-3 flex justify-center">
          <Button
            variant="primary"
            icon={<Columns2 aria-hidden />}
            disabledReason={compared.length < 2 ? "Put a second image into the comparison." : null}
            onPress={() => setComparing(true)}
          >
            Compare
          </Button>
        </div>
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
      {reported && (
        <ReportDialog
          {...reporting}
          run={{ id: reported.execution_id, name: reported.workflow_name }}
          image={reported}
          onClose={() => setReportedId(null)}
        />
      )}
      {isComparing && compared.length === 2 && (
        <CompareDialog
          items={compared}
          refusal={refusal}
          onClose={() => setComparing(false)}
          onReview={review}
        />
      )}
    </>
  );
}

function Nothing({ base, isFiltered }: { base: string; isFiltered: boolean }) {
  return isFiltered ? (
    <EmptyState
      icon={<Images aria-hidden />}
      title="No images like that"
      action={<LinkButton href={`${base}/results` as Route}>Show all</LinkButton>}
    />
  ) : (
    <EmptyState
      icon={<Images aria-hidden />}
      title="No results yet"
      action={<LinkButton href={`${base}/workflows` as Route}>See what is offered</LinkButton>}
    >
      Images that your runs make are collected here.
    </EmptyState>
  );
}
