import type { NextRequest } from "next/server";

import { requireProject } from "@/lib/auth/context";
import { csvDownload } from "@/lib/csv";
import { SIGNATURE_CSV } from "@/lib/signatures/csv";
import { listSignatures } from "@/lib/signatures/queries";
import { signatureList } from "@/lib/signatures/schema";

/** The list of the project's ledger as CSV, filtered and sorted as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/projects/[project]/signatures/export">,
) {
  const context = await requireProject(await params);
  return csvDownload(request, {
    name: `${context.project.reference}-signatures`,
    columns: SIGNATURE_CSV,
    list: signatureList,
    fetchPage: (at) => listSignatures(context, at),
  });
}
