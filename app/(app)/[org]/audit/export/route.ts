import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";

import { type AuditRow, listAuditLines } from "@/lib/audit/queries";
import { auditList } from "@/lib/audit/schema";
import { requireOrg } from "@/lib/auth/context";
import { type CsvColumn, csvDownload } from "@/lib/csv";

const COLUMNS: CsvColumn<AuditRow>[] = [
  { header: "When (UTC)", value: (row) => row.occurredAt },
  { header: "Who", value: (row) => row.actor },
  { header: "Act", value: (row) => row.verb },
  { header: "Kind", value: (row) => row.table },
  { header: "Record", value: (row) => row.record },
  { header: "Project", value: (row) => row.project },
  { header: "Changes", value: (row) => JSON.stringify(row.changes) },
];

/** The audit log as CSV, searched and filtered as in the address. */
export async function GET(request: NextRequest, { params }: RouteContext<"/[org]/audit/export">) {
  const context = await requireOrg(await params);
  if (!context.can("audit.read")) notFound();
  return csvDownload(request, {
    name: `${context.organisation.slug}-audit`,
    columns: COLUMNS,
    list: auditList,
    fetchPage: (at) => listAuditLines(context, at),
  });
}
