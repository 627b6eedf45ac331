import type { TemplateRecord } from "@/lib/workplan-templates/queries";

import { FaultLine } from "./fault-line";

/** The faults of a draft, each with where it is. */
export function FaultList({ record: { faults, patterns } }: { record: TemplateRecord }) {
  if (faults.length === 0) return null;
  return (
    <ul aria-label="Faults" className="grid gap-1.5">
      {faults.map((fault) => (
        <li key={`${fault.code}${fault.pattern_id}${fault.message}`}>
          <FaultLine fault={fault} at={patterns.find(({ id }) => id === fault.pattern_id)?.name} />
        </li>
      ))}
    </ul>
  );
}
