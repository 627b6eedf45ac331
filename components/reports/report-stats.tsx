import { Stat, StatGrid } from "@/components/ui/stat";
import { type Figures, success, took } from "@/lib/executions/figures";
import type { ExecutionsOf } from "@/lib/executions/report-links";
import type { Formatter } from "@/lib/format";

type ReportStatsProps = { totals: Figures; list: ExecutionsOf; format: Formatter };

/** A report's first figures. */
export function ReportStats({ totals, list, format }: ReportStatsProps) {
  return (
    <StatGrid>
      <Stat label="Runs" value={format.number(totals.totalExecutions)} href={list()} />
      <Stat
        label="Success rate"
        value={success(totals, format)}
        hint="Of those that completed or failed"
        href={list({ status: "completed,failed" })}
      />
      <Stat
        label="Failed"
        value={format.number(totals.failedExecutions)}
        href={list({ status: "failed" })}
        {...(totals.failedExecutions > 0 && { tone: "danger" as const })}
      />
      <Stat
        label="Median"
        value={took(totals.p50ExecutionTime)}
        hint={`90 % within ${took(totals.p90ExecutionTime)}, 99 % within ${took(totals.p99ExecutionTime)}`}
        href={list({ status: "completed" })}
      />
    </StatGrid>
  );
}
