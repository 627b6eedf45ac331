"use client";

import { useFormat } from "@/components/ui/format";
import type { LogLine } from "@/lib/executions/progress";
import { durationWords, logDetails } from "@/lib/executions/rules";

type LogLinesProps = {
  label: string;
  lines: readonly LogLine[];
  /** The names of the steps by key, where lines of several stand together. */
  names?: ReadonlyMap<string, string>;
};

/** What happened, the oldest first; how long after the first line stands beside each. */
export function LogLines({ label, lines, names }: LogLinesProps) {
  const format = useFormat();
  const began = lines[0] ? momentOf(lines[0]) : "";
  return (
    <ul aria-label={label} className="grid gap-1 text-xs">
      {lines.map((line, index) => {
        const at = momentOf(line);
        const details = logDetails(line.data);
        return (
          <li key={line.id} className="grid gap-x-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
            <time dateTime={at} title={format.dateTime(at)} className="text-muted">
              {index === 0
                ? format.dateTime(at)
                : `+ ${durationWords(Math.max(0, Date.parse(at) - Date.parse(began)))}`}
            </time>
            <p className="flex flex-wrap gap-x-3">
              {names && line.step_key && (
                <span className="font-medium">{names.get(line.step_key) ?? line.step_key}</span>
              )}
              <span>
                {line.message}
                {line.by_name && ` by ${line.by_name}`}
              </span>
              {line.error && <span className="text-danger-soft-foreground">{line.error}</span>}
              {details && <span className="min-w-0 wrap-break-word text-muted">{details}</span>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** A step's line tells of its end, where it has one. */
const momentOf = ({ started_at, completed_at }: LogLine) => completed_at ?? started_at;
