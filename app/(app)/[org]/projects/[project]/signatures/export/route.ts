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
  const state = signatureList.parse(Object.fromEntries(request.nextUrl.searchParams));
  return csvDownload(
    `${context.project.reference}-signatures`,
    SIGNATURE_CSV,
    state,
    signatureList.definition.sort,
    (at) => listSignatures(context, at),
  );
}
