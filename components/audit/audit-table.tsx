"use client";

import { ScrollText } from "lucide-react";

import { DataTable } from "@/components/data-table/data-table";
import { ExportButton } from "@/components/data-table/export-button";
import { defineColumns, type FilterDefinition } from "@/components/data-table/types";
import { DateTimeText } from "@/components/ui/format";
import { EmptyState } from "@/components/ui/states";
import { Truncate } from "@/components/ui/tooltip";
import type { AuditRow } from "@/lib/audit/queries";
import { AUDIT_VERBS, auditList } from "@/lib/audit/schema";
import { AUDITED_TABLES, tableName } from "@/lib/audit/vocabulary";
import type { ListPage } from "@/lib/search-params";

import { SentenceDetails } from "./sentence-details";

const columns = defineColumns<AuditRow>([
  {
    id: "when",
    header: "When",
    width: "11rem",
    cell: ({ occurredAt }) => <DateTimeText value={occurredAt} />,
  },
  { id: "who", header: "Who", width: "11rem", cell: ({ actor }) => actor },
  {
    id: "what",
    header: "What",
    isPrimary: true,
    cell: (row) => <What row={row} />,
  },
  {
    id: "project",
    header: "Project",
    width: "11rem",
    cell: ({ project }) => project && <Truncate>{project}</Truncate>,
  },
  { id: "kind", header: "Kind", width: "11rem", cell: ({ table }) => titleCase(tableName(table)) },
]);

/** One line in words; its fields before and after are folded away. */
function What({ row }: { row: AuditRow }) {
  const text = row.sentences.map((sentence) => sentence.text).join("; ");
  const said = text || [row.verb, row.record].filter(Boolean).join(" ");
  const detailed = row.sentences.filter(({ note, fields }) => note || fields);
  if (detailed.length === 0) return <span className="whitespace-normal">{said}</span>;
  return (
    <details className="py-1 whitespace-normal">
      <summary className="cursor-pointer rounded-sm">{said}</summary>
      <div className="mt-1 grid gap-2 pb-1 text-muted">
        {detailed.map((sentence) => (
          <SentenceDetails key={sentence.text} sentence={sentence} />
        ))}
      </div>
    </details>
  );
}

const KINDS = AUDITED_TABLES.map((value) => ({
  value,
  label: titleCase(tableName(value)),
})).toSorted((a, b) => a.label.localeCompare(b.label));

type AuditTableProps = {
  rows: AuditRow[];
  page: ListPage;
  projects: { id: string; name: string }[];
};

/** The organisation's audit log. */
export function AuditTable({ rows, page, projects }: AuditTableProps) {
  const filters: FilterDefinition[] = [
    { kind: "dateRange", key: "when", label: "When" },
    {
      kind: "select",
      key: "table",
      label: "Kind",
      options: KINDS,
    },
    {
      kind: "select",
      key: "verb",
      label: "Act",
      options: AUDIT_VERBS.map((value) => ({ value, label: titleCase(value) })),
    },
    {
      kind: "select",
      key: "project",
      label: "Project",
      options: projects.map(({ id, name }) => ({ value: id, label: name })),
    },
  ];
  return (
    <DataTable
      label="Audit log"
      columns={columns}
      rows={rows}
      page={page}
      defaultSort={auditList.defaultSort}
      filters={filters}
      searchPlaceholder="Search people and records"
      toolbar={<ExportButton />}
      empty={
        <EmptyState icon={<ScrollText aria-hidden />} title="Nothing was written yet">
          Every change in the organisation appears here, with who made it and when.
        </EmptyState>
      }
    />
  );
}

function titleCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
