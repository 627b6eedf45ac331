import type { NextRequest } from "next/server";

import { csvDownload } from "@/lib/csv";
import { JOB_CSV } from "@/lib/jobs/export";
import { listJobs } from "@/lib/jobs/queries";
import { jobList } from "@/lib/jobs/schema";
import { requireTalent } from "@/lib/talent/context";

/** The jobs as CSV, as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/talent/jobs/export">,
) {
  const context = await requireTalent(await params);
  return csvDownload(request, {
    name: `${context.organisation.slug}-jobs`,
    columns: JOB_CSV,
    list: jobList,
    fetchPage: (at) => listJobs(context, at),
  });
}
