import type { NextRequest } from "next/server";

import { csvDownload } from "@/lib/csv";
import { EXECUTION_CSV } from "@/lib/executions/export";
import { listExecutions } from "@/lib/executions/queries";
import { executionList } from "@/lib/executions/schema";
import { requireWorkflows } from "@/lib/workflows/queries";

/** The executions as CSV, as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/executions/export">,
) {
  const context = await requireWorkflows(await params);
  return csvDownload(request, {
    name: `${context.organisation.slug}-executions`,
    columns: EXECUTION_CSV,
    list: executionList,
    fetchPage: (at) => listExecutions(context, at),
  });
}
