import type { Metadata } from "next";

import { CompareChoice } from "@/components/workflows/compare-choice";
import { CompareList } from "@/components/workflows/compare-list";
import { WorkflowHeader } from "@/components/workflows/workflow-header";
import { changesBetween } from "@/lib/workflows/diff";
import { getComparison, requireWorkflows } from "@/lib/workflows/queries";
import { comparisonSchema } from "@/lib/workflows/schema";

export const metadata: Metadata = { title: "Compare versions" };

/** What differs between two versions, or between one and the draft. */
export default async function VersionsPage({
  params,
  searchParams,
}: PageProps<"/[org]/workflows/[workflow]/versions">) {
  const { workflow: id, ...scope } = await params;
  const context = await requireWorkflows(scope);
  const chosen = comparisonSchema.parse(await searchParams);
  const found = await getComparison(context, id, chosen);
  // Nothing chosen: what publishing would change. The draft against itself says nothing.
  const inForce = chosen.before || chosen.after ? null : found.workflow.version;
  const asked = inForce ? { before: inForce } : chosen;
  const { workflow, numbers, before, after } = inForce
    ? await getComparison(context, id, asked)
    : found;
  return (
    <>
      <WorkflowHeader org={scope.org} workflow={workflow} />
      <div className="grid gap-4">
        <CompareChoice numbers={numbers} {...asked} />
        <CompareList changes={before && after && changesBetween(before, after)} />
      </div>
    </>
  );
}
