"use client";

import { cn } from "@/components/ui/cn";
import { DateText } from "@/components/ui/format";
import type { PreviewRow, TriedRecord } from "@/lib/workplan-templates/queries";

type PreviewTableProps = { rows: PreviewRow[]; day: string; record: TriedRecord | null };

/** The activities with their days, and a bar over the time that all of them take. */
export function PreviewTable({ rows, day, record }: PreviewTableProps) {
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  const last = rows.reduce((max, { due_date }) => (due_date > max ? due_date : max), day);
  const span = Math.max(1, daysBetween(day, last) + 1);
  return (
    <table className="w-full text-start">
      <caption className="sr-only">Activities and their dates</caption>
      <thead>
        <tr className="border-b border-border text-xs text-muted [&>th]:px-2 [&>th]:py-1.5 [&>th]:text-start [&>th]:font-medium">
          <th scope="col">Activity</th>
          <th scope="col" className="max-sm:hidden">
            Starts
          </th>
          <th scope="col">Due</th>
          <th scope="col" className="w-2/5 max-md:hidden">
            Time
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.pattern_id}
            className="border-b border-separator align-top last:border-0 [&>*]:px-2 [&>*]:py-1.5"
          >
            <th scope="row" className="text-start font-normal">
              <span className={cn("block", row.is_expected ? "font-medium" : "text-muted")}>
                {row.name}
              </span>
              <span className="block text-xs text-muted">
                {row.phase} · {because(row, names)}
                {record && forWhom(row, record)}
              </span>
            </th>
            <td className="whitespace-nowrap max-sm:hidden">
              <DateText value={row.starts_on} />
            </td>
            <td className="whitespace-nowrap">
              <DateText value={row.due_date} />
            </td>
            <td className="max-md:hidden" aria-hidden>
              <span className="relative mt-1.5 block h-2 rounded-xs bg-default">
                <span
                  className={cn(
                    "absolute inset-y-0 rounded-xs",
                    row.is_expected ? "bg-info" : "border border-dashed border-muted",
                  )}
                  style={{
                    insetInlineStart: `${(daysBetween(day, row.starts_on) / span) * 100}%`,
                    width: `${((daysBetween(row.starts_on, row.due_date) + 1) / span) * 100}%`,
                  }}
                />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const DAY = 24 * 60 * 60 * 1000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Why it starts, in words. */
function because({ cause, predecessor_code }: PreviewRow, names: Map<string, string>): string {
  const before = names.get(predecessor_code ?? "") ?? predecessor_code;
  switch (cause) {
    case "initial":
      return "starts at once";
    case "phase":
      return "starts with its phase";
    case "complete":
      return `after ${before}`;
    case "skip":
      return `only if ${before} is skipped`;
    case "timeout":
      return `only if ${before} is late`;
  }
}

/** Who would have it, where that is the record's own people. */
function forWhom({ assignee_rule }: PreviewRow, { owner_name, creator_name }: TriedRecord) {
  if (assignee_rule === "owner") return ` · for ${owner_name ?? "nobody: it has no owner"}`;
  return assignee_rule === "creator" ? ` · for ${creator_name ?? "nobody"}` : null;
}
