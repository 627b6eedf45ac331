import { BarsChart } from "@/components/charts/chart";
import type { Series } from "@/components/charts/stacked-bars";
import { NumberLink } from "@/components/figures/number-link";
import { Section } from "@/components/ui/card";
import { type Period, periodWords, type Report } from "@/lib/executions/figures";
import { type ExecutionsOf, OPEN } from "@/lib/executions/report-links";
import type { Formatter } from "@/lib/format";

const SERIES: readonly Series[] = [
  { key: "completed", label: "Completed", tone: "success" },
  { key: "failed", label: "Failed", tone: "danger" },
  { key: "cancelled", label: "Cancelled", tone: "neutral" },
  { key: "open", label: "Not ended", tone: "info" },
];

type DaysSectionProps = {
  days: Report["days"];
  period: Period;
  list: ExecutionsOf;
  format: Formatter;
};

/** The days of a report: drawn, and the same in numbers. */
export function DaysSection({ days, period, list, format }: DaysSectionProps) {
  return (
    <Section title="Day by day">
      <BarsChart
        rows={days.map((row) => ({
          label: row.day.slice(5),
          completed: row.completedExecutions,
          failed: row.failedExecutions,
          cancelled: row.cancelledExecutions,
          open: row.openExecutions,
        }))}
        series={SERIES}
        description={`Runs by day, ${periodWords(period, format)}. The table below holds the same numbers.`}
      />
      <details className="mt-3">
        <summary className="cursor-pointer text-muted">The days in numbers</summary>
        <div className="mt-2 overflow-x-auto">
          <DayTable days={days} list={list} format={format} />
        </div>
      </details>
    </Section>
  );
}

function DayTable({ days, list, format }: Omit<DaysSectionProps, "period">) {
  return (
    <table className="w-full min-w-md text-start">
      <thead className="text-xs text-muted">
        <tr className="border-b border-separator">
          {["Day", "Runs", "Completed", "Failed", "Cancelled", "Not ended"].map((head, index) => (
            <th
              key={head}
              scope="col"
              className={`px-2 py-1.5 font-medium ${index === 0 ? "text-start" : "text-end"}`}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((row) => (
          <tr key={row.day} className="border-b border-separator last:border-0">
            <th scope="row" className="px-2 py-1.5 text-start font-normal whitespace-nowrap">
              {format.date(row.day)}
            </th>
            {(
              [
                [row.totalExecutions, undefined, "runs"],
                [row.completedExecutions, "completed", "completed"],
                [row.failedExecutions, "failed", "failed"],
                [row.cancelledExecutions, "cancelled", "cancelled"],
                [row.openExecutions, OPEN, "not ended"],
              ] as const
            ).map(([value, status, words]) => (
              <td key={words} className="px-2 py-1.5 text-end">
                <NumberLink
                  value={value}
                  href={list(status ? { status } : {}, { from: row.day, to: row.day })}
                  label={`${words}, ${format.date(row.day)}`}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
