import type { Metadata } from "next";

import { Banner } from "@/components/ui/banner";
import { Designer } from "@/components/workflows/designer";
import { Drawing } from "@/components/workflows/drawing";
import { Outline } from "@/components/workflows/outline";
import { WorkflowHeader } from "@/components/workflows/workflow-header";
import { getWorkflow, requireWorkflows } from "@/lib/workflows/queries";
import { mayDesign } from "@/lib/workflows/rules";

export const metadata: Metadata = { title: "Designer" };

export default async function DesignPage({
  params,
}: PageProps<"/[org]/workflows/[workflow]/design">) {
  const { workflow: id, ...scope } = await params;
  const context = await requireWorkflows(scope);
  const record = await getWorkflow(context, id);
  const refusal =
    mayDesign(context.can) ??
    (record.workflow.status === "archived" ? "An archived workflow does not change." : null);
  return (
    <>
      <WorkflowHeader org={scope.org} workflow={record.workflow} />
      {refusal ? (
        <div className="grid gap-4">
          <Banner title={refusal}>This is the draft as it stands.</Banner>
          <div className="overflow-clip rounded-lg border border-border bg-surface max-md:hidden">
            <Drawing
              label="Drawing of the draft. The steps below say the same in words."
              draft={record.draft}
              direction="LR"
              height={320}
            />
          </div>
          <Outline draft={record.draft} faults={record.faults} />
        </div>
      ) : (
        <Designer record={record} scope={scope} />
      )}
    </>
  );
}
