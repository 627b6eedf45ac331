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
  const asked = comparisonSchema.parse(await searchParams);
  const { workflow, numbers, before, after } = await getComparison(context, id, asked);
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
