import type { Metadata } from "next";

import { ExecutionView } from "@/components/executions/execution-view";
import { getExecution } from "@/lib/executions/queries";
import { maySteer } from "@/lib/executions/rules";
import { requireWorkflows } from "@/lib/workflows/queries";

export const metadata: Metadata = { title: "Execution" };

export default async function ExecutionPage({
  params,
}: PageProps<"/[org]/executions/[execution]">) {
  const { execution: id, ...scope } = await params;
  const context = await requireWorkflows(scope);
  const { progress, definition } = await getExecution(context, id);
  const me = context.person.id;
  return (
    <ExecutionView
      rendered={progress}
      definition={definition}
      me={me}
      scope={scope}
      refusal={maySteer(context.can, me, progress.execution.requested_by)}
    />
  );
}
