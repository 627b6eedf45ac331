"use client";

import { CircleStop, Columns2, Download, RotateCcw } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useFormat } from "@/components/ui/format";
import { KeepFocus } from "@/components/ui/keep-focus";
import { LinkButton } from "@/components/ui/link";
import { Progress } from "@/components/ui/progress";
import { toast } from "@/components/ui/toast";
import { cancelBatch, retryFailures } from "@/lib/batches/actions";
import { UNREACHABLE } from "@/lib/action-result";
import { type BatchItem, countItems, PROVIDER_WORDS } from "@/lib/batches/rules";

import { GALLERY_FILTERS, type GalleryFilter, isShown } from "./gallery-filter";

type BatchToolbarProps = {
  executionId: string;
  items: readonly BatchItem[];
  filter: GalleryFilter;
  onFilter: (filter: GalleryFilter) => void;
  refusal: string | null;
  isCancelled: boolean;
  comparedCount: number;
  onCompare: () => void;
};

/** How far a batch is, which images are shown, and what can be done with all of them. */
export function BatchToolbar(props: BatchToolbarProps) {
  const { items, filter, onFilter } = props;
  const counts = countItems(items);
  const open = counts.pending + counts.running;
  const decided = items.length - open;
  const provider = items[0]?.provider;
  const { number } = useFormat();
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <span role="status">
          {number(counts.completed)} of {number(items.length)} made
          {counts.failed > 0 && `, ${number(counts.failed)} failed`}
          {open > 0 && `, ${number(open)} to come`}
          {counts.cancelled > 0 && `, ${number(counts.cancelled)} cancelled`}
        </span>
        {open > 0 && (
          <span className="w-48">
            <Progress value={(decided / items.length) * 100} label="Progress of the batch" />
          </span>
        )}
        {provider && <span className="text-xs text-muted">{PROVIDER_WORDS[provider]}</span>}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div role="group" aria-label="Show" className="flex flex-wrap gap-1">
          {Object.entries(GALLERY_FILTERS).map(([key, label]) => (
            <Button
              key={key}
              size="sm"
              variant={key === filter ? "secondary" : "ghost"}
              onPress={() => onFilter(key as GalleryFilter)}
            >
              {label} {number(items.filter((item) => isShown(item, key as GalleryFilter)).length)}
              {key === filter && <span className="sr-only">, shown</span>}
            </Button>
          ))}
        </div>
        <BatchActions {...props} failed={counts.failed} open={open} made={counts.completed} />
      </div>
    </div>
  );
}

type BatchActionsProps = BatchToolbarProps & { failed: number; open: number; made: number };

function BatchActions({
  executionId,
  items,
  refusal,
  isCancelled,
  comparedCount,
  onCompare,
  failed,
  open,
  made,
}: BatchActionsProps) {
  const [isStopping, setStopping] = useState(false);
  const [isRetrying, setRetrying] = useState(false);
  const { number } = useFormat();
  const retry = async () => {
    setRetrying(true);
    const result = await retryFailures({ execution_id: executionId }).catch(() => UNREACHABLE);
    setRetrying(false);
    if (!result.ok) toast.error("Nothing is made again", { description: result.message });
    else if (result.data.count === 1) toast.success("1 image is made again");
    else toast.success(`${number(result.data.count)} images are made again`);
  };
  const zip = `/api/batches/${executionId}`;
  return (
    <KeepFocus on={`${open > 0} ${failed > 0}`} className="flex flex-wrap gap-2">
      {comparedCount > 0 && (
        <Button
          size="sm"
          icon={<Columns2 aria-hidden />}
          disabledReason={comparedCount < 2 ? "Put a second image into the comparison." : null}
          onPress={onCompare}
        >
          Compare
        </Button>
      )}
      {failed > 0 && !isCancelled && (
        <Button
          size="sm"
          icon={<RotateCcw aria-hidden />}
          disabledReason={refusal}
          isPending={isRetrying}
          onPress={() => void retry()}
        >
          Retry failures
        </Button>
      )}
      {open > 0 && (
        <Button
          size="sm"
          variant="danger"
          icon={<CircleStop aria-hidden />}
          disabledReason={refusal}
          onPress={() => setStopping(true)}
        >
          Stop
        </Button>
      )}
      {items.some(({ pick }) => pick === "picked") && (
        <LinkButton
          size="sm"
          href={`${zip}?picked` as "/"}
          icon={<Download aria-hidden />}
          download
        >
          Download picked
        </LinkButton>
      )}
      {made > 0 && (
        <LinkButton size="sm" href={zip as "/"} icon={<Download aria-hidden />} download>
          Download all
        </LinkButton>
      )}
      <ConfirmDialog
        isOpen={isStopping}
        onOpenChange={setStopping}
        title="Stop this batch?"
        confirmLabel="Stop"
        onConfirm={() => cancelBatch({ execution_id: executionId })}
        onDone={() => toast.success("Stopped")}
      >
        What is made stays. The rest is not made, and the run cannot be taken up again.
      </ConfirmDialog>
    </KeepFocus>
  );
}
