import { summariseGovernance } from "@/lib/project-templates/governance";
import type { Governance } from "@/lib/project-templates/schema";

/** What a template means, in a few lines. */
export function GovernanceSummary({ governance }: { governance: Governance }) {
  return (
    <ul className="grid gap-1.5">
      {summariseGovernance(governance).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
