import type { NextRequest } from "next/server";

import { requireOrg } from "@/lib/auth/context";
import { csvDownload } from "@/lib/csv";
import { DELIVERABLE_CSV } from "@/lib/deliverables/export";
import { listDeliverables } from "@/lib/deliverables/queries";
import { deliverableList } from "@/lib/deliverables/schema";

/** The deliverables of all projects within reach as CSV, as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/deliverables/export">,
) {
  const context = await requireOrg(await params);
  return csvDownload(request, {
    name: `${context.organisation.slug}-deliverables`,
    columns: DELIVERABLE_CSV,
    list: deliverableList,
    fetchPage: (at) => listDeliverables(context, at),
  });
}
