import { ExecutionBadge } from "@/components/executions/execution-badge";
import { Progress } from "@/components/ui/progress";
import type { RunRow } from "@/lib/portal/queries";
import { isMakingImages, runProgress } from "@/lib/portal/rules";

/** How a run stands: its images while they are made, else its state. */
export function RunProgress({ run }: { run: RunRow }) {
  const percent = isMakingImages(run) ? runProgress(run) : null;
  if (percent === null) return <ExecutionBadge status={run.status} />;
  return (
    <span className="grid w-full min-w-28 gap-0.5">
      <Progress value={percent} label={`Progress of ${run.workflow_name}`} />
      <span className="text-xs text-muted">{madeOf(run)}</span>
    </span>
  );
}

/** "3 of 5 made, 1 failed"; nothing for a run without images. */
export function madeOf({ total, successful, failed }: RunRow): string {
  if (total === 0) return "";
  return `${successful} of ${total} made${failed > 0 ? `, ${failed} failed` : ""}`;
}
