import type { Route } from "next";

import { BarsChart } from "@/components/charts/chart";
import type { Series } from "@/components/charts/stacked-bars";
import { Section } from "@/components/ui/card";
import { TextLink } from "@/components/ui/link";
import { Stat, StatGrid } from "@/components/ui/stat";
import { EmptyState } from "@/components/ui/states";
import type { Figures, Period, Report } from "@/lib/executions/reports";
import { durationWords } from "@/lib/executions/rules";

const SERIES: readonly Series[] = [
  { key: "completed", label: "Completed", tone: "success" },
  { key: "failed", label: "Failed", tone: "danger" },
  { key: "cancelled", label: "Cancelled", tone: "neutral" },
  { key: "open", label: "Not ended", tone: "info" },
];

const took = (ms: number | null) => (ms === null ? "–" : durationWords(ms));

type ReportViewProps = {
  report: Report;
  period: Period;
  /** Every day of it. */
  eachDay: string[];
  org: string;
};

/** How workflows went: figures, days, workflows, clients and failures. Every number opens its executions. */
export function ReportView({ report, period, eachDay, org }: ReportViewProps) {
  const { totals, days, workflows, clients, failures } = report;
  const list = (query: string) =>
    `/${org}/executions?started=${period.from}..${period.to}${query}` as Route;
  if (!totals || totals.totalExecutions === 0)
    return (
      <EmptyState title="Nothing ran in this period">
        Choose another period, or another workflow.
      </EmptyState>
    );
  return (
    <div className="grid gap-4">
      <StatGrid>
        <Stat label="Runs" value={totals.totalExecutions} href={list("")} />
        <Stat
          label="Success rate"
          value={totals.successRate === null ? "–" : `${totals.successRate} %`}
          hint="Of those that completed or failed"
          href={list("&status=completed,failed")}
        />
        <Stat
          label="Failed"
          value={totals.failedExecutions}
          href={list("&status=failed")}
          {...(totals.failedExecutions > 0 && { tone: "danger" as const })}
        />
        <Stat
          label="Median"
          value={took(totals.p50ExecutionTime)}
          hint={`90 % within ${took(totals.p90ExecutionTime)}, 99 % within ${took(totals.p99ExecutionTime)}`}
          href={list("&status=completed")}
        />
      </StatGrid>
      <Section title="Day by day">
        <BarsChart
          rows={eachDay.map((day) => {
            const row = days.find((one) => one.day === day);
            return {
              label: day.slice(5),
              completed: row?.completedExecutions ?? 0,
              failed: row?.failedExecutions ?? 0,
              cancelled: row?.cancelledExecutions ?? 0,
              open: row?.openExecutions ?? 0,
            };
          })}
          series={SERIES}
          description={`Runs by day, ${period.from} to ${period.to}. The CSV export holds the same numbers.`}
        />
      </Section>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <FigureTable
          title="Workflows"
          rows={workflows.map((row) => ({
            name: row.name ?? "Gone",
            href: list(`&workflow=${row.workflow_id}`),
            figures: row,
          }))}
        />
        <FigureTable
          title="Clients"
          rows={clients.map((row) => ({
            name: row.name ?? "No client",
            href: row.client_id ? list(`&client=${row.client_id}`) : null,
            figures: row,
          }))}
        />
      </div>
      <Section title="Failures by step" flush>
        {failures.length === 0 && <EmptyState compact title="Nothing failed" />}
        <ul aria-label="Failures by step">
          {failures.map((row) => (
            <li
              key={`${row.workflow_id} ${row.step_key}`}
              className="flex gap-4 border-b border-separator px-4 py-2 last:border-0"
            >
              <span className="min-w-0 flex-1">
                <span className="font-medium">
                  {row.step_name ?? row.step_key ?? "Before the first step"}
                </span>{" "}
                <span className="text-muted">{row.workflow_name}</span>
                <TextLink
                  href={`/${org}/executions/${row.last_execution_id}` as Route}
                  tone="quiet"
                  className="block truncate text-xs text-muted"
                >
                  {row.last_error ?? "The last one"}
                </TextLink>
              </span>
              <TextLink
                href={list(
                  `&status=failed&workflow=${row.workflow_id}${row.step_key ? `&step=${row.step_key}` : ""}`,
                )}
              >
                {row.count}
              </TextLink>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

type FigureRow = { name: string; href: Route | null; figures: Figures };

function FigureTable({ title, rows }: { title: string; rows: FigureRow[] }) {
  return (
    <Section title={title} flush>
      <div className="overflow-x-auto">
        <table className="w-full text-start">
          <thead className="text-xs text-muted">
            <tr className="border-b border-separator">
              <th scope="col" className="px-4 py-1.5 text-start font-medium">
                Name
              </th>
              <th scope="col" className="px-2 py-1.5 text-end font-medium">
                Runs
              </th>
              <th scope="col" className="px-2 py-1.5 text-end font-medium">
                Success
              </th>
              <th scope="col" className="px-4 py-1.5 text-end font-medium">
                Median
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, href, figures }) => (
              <tr key={`${name} ${href}`} className="border-b border-separator last:border-0">
                <th scope="row" className="px-4 py-1.5 text-start font-normal wrap-break-word">
                  {name}
                </th>
                <td className="px-2 py-1.5 text-end">
                  {href ? (
                    <TextLink href={href}>{figures.totalExecutions}</TextLink>
                  ) : (
                    figures.totalExecutions
                  )}
                </td>
                <td className="px-2 py-1.5 text-end">
                  {figures.successRate === null ? "–" : `${figures.successRate} %`}
                </td>
                <td className="px-4 py-1.5 text-end whitespace-nowrap">
                  {took(figures.p50ExecutionTime)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
