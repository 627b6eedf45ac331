"use client";

import { useFormat } from "@/components/ui/format";
import { type GovernanceChange, governanceWords } from "@/lib/project-templates/governance";

/** What would change, before and after. */
export function GovernanceDiff({ changes }: { changes: GovernanceChange[] }) {
  const format = useFormat();
  const words = (value: GovernanceChange["before"]) =>
    governanceWords(value, (sum) => format.money(sum));
  return (
    <div className="overflow-x-auto" role="region" aria-label="What changes" tabIndex={0}>
      <table className="w-full text-left">
        <thead className="text-xs text-muted">
          <tr className="border-b border-separator [&>th]:py-2 [&>th]:pe-4 [&>th]:font-medium">
            <th scope="col">Setting</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ key, label, before, after }) => (
            <tr key={key} className="border-b border-separator last:border-0 [&>*]:py-2 [&>*]:pe-4">
              <th scope="row" className="font-normal">
                {label}
              </th>
              <td className="text-muted line-through decoration-1">{words(before)}</td>
              <td className="font-medium">{words(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
