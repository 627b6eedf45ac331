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
  const state = accountList.parse(Object.fromEntries(request.nextUrl.searchParams));
  return csvDownload(
    `${context.organisation.slug}-accounts`,
    ACCOUNT_CSV,
    state,
    accountList.definition.sort,
    (at) => listAccounts(context, at),
  );
}
