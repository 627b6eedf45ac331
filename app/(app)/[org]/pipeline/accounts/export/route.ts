import type { NextRequest } from "next/server";

import { csvDownload } from "@/lib/csv";
import { ACCOUNT_CSV } from "@/lib/accounts/export";
import { listAccounts } from "@/lib/accounts/queries";
import { accountList } from "@/lib/accounts/schema";
import { requirePipeline } from "@/lib/pipeline/reader";

/** The accounts as CSV, as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/pipeline/accounts/export">,
) {
  const context = await requirePipeline(await params);
  return csvDownload(request, {
    name: `${context.organisation.slug}-accounts`,
    columns: ACCOUNT_CSV,
    list: accountList,
    fetchPage: (at) => listAccounts(context, at),
  });
}
