import type { NextRequest } from "next/server";

import { requireProject } from "@/lib/auth/context";
import { csvDownload } from "@/lib/csv";
import { MILESTONE_CSV } from "@/lib/milestones/export";
import { listMilestones } from "@/lib/milestones/queries";
import { milestoneList } from "@/lib/milestones/schema";

/** The project's milestones as CSV, searched, filtered and sorted as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/projects/[project]/milestones/export">,
) {
  const context = await requireProject(await params);
  return csvDownload(request, {
    name: `${context.project.reference}-milestones`,
    columns: MILESTONE_CSV,
    list: milestoneList,
    fetchPage: (at) => listMilestones(context, at),
  });
}
