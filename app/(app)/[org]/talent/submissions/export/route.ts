import type { NextRequest } from "next/server";

import { csvDownload } from "@/lib/csv";
import { SUBMISSION_CSV } from "@/lib/submissions/export";
import { listSubmissions } from "@/lib/submissions/queries";
import { submissionList } from "@/lib/submissions/schema";
import { requireTalent } from "@/lib/talent/context";

/** The submissions as CSV, as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/talent/submissions/export">,
) {
  const context = await requireTalent(await params);
  return csvDownload(request, {
    name: `${context.organisation.slug}-submissions`,
    columns: SUBMISSION_CSV,
    list: submissionList,
    fetchPage: (at) => listSubmissions(context, at),
  });
}
