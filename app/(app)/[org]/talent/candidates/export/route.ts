import type { NextRequest } from "next/server";

import { csvDownload } from "@/lib/csv";
import { CANDIDATE_CSV } from "@/lib/candidates/export";
import { listCandidates } from "@/lib/candidates/queries";
import { candidateList } from "@/lib/candidates/schema";
import { requireTalent } from "@/lib/talent/context";

/** The candidates as CSV, as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/talent/candidates/export">,
) {
  const context = await requireTalent(await params);
  return csvDownload(request, {
    name: `${context.organisation.slug}-candidates`,
    columns: CANDIDATE_CSV,
    list: candidateList,
    fetchPage: (at) => listCandidates(context, at),
  });
}
