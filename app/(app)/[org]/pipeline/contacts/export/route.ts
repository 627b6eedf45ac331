import type { NextRequest } from "next/server";

import { csvDownload } from "@/lib/csv";
import { CONTACT_CSV } from "@/lib/contacts/export";
import { listContacts } from "@/lib/contacts/queries";
import { contactList } from "@/lib/contacts/schema";
import { requirePipeline } from "@/lib/pipeline/reader";

/** The contacts as CSV, as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/pipeline/contacts/export">,
) {
  const context = await requirePipeline(await params);
  return csvDownload(request, {
    name: `${context.organisation.slug}-contacts`,
    columns: CONTACT_CSV,
    list: contactList,
    fetchPage: (at) => listContacts(context, at),
  });
}
