import type { NextRequest } from "next/server";

import { requireProject } from "@/lib/auth/context";
import { csvDownload } from "@/lib/csv";
import { DELIVERABLE_CSV } from "@/lib/deliverables/export";
import { listDeliverables } from "@/lib/deliverables/queries";
import { deliverableList } from "@/lib/deliverables/schema";

/** The project's deliverables as CSV, searched, filtered and sorted as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/projects/[project]/deliverables/export">,
) {
  const context = await requireProject(await params);
  return csvDownload(request, {
    name: `${context.project.reference}-deliverables`,
    columns: DELIVERABLE_CSV,
    list: deliverableList,
    fetchPage: (at) => listDeliverables(context, at),
  });
}
