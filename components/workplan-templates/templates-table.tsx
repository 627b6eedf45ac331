"use client";

import { ListTree } from "lucide-react";
import type { ReactNode } from "react";

import { DataTable } from "@/components/data-table/data-table";
import type { FilterDefinition } from "@/components/data-table/types";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import type { ListPage } from "@/lib/search-params";
import type { TemplateRow } from "@/lib/workplan-templates/queries";
import { inWords, ROOT_TYPES } from "@/lib/workplan-templates/rules";
import { workplanTemplateList } from "@/lib/workplan-templates/schema";

import { templateColumns } from "./template-columns";

const FILTERS: FilterDefinition[] = [
  {
    kind: "select",
    key: "entity_type",
    label: "For",
    options: ROOT_TYPES.map((value) => ({ value, label: inWords(value) })),
  },
  { kind: "flag", key: "off", label: "Switched off" },
];

type TemplatesTableProps = {
  rows: TemplateRow[];
  page: ListPage;
  scope: OrgScope;
  /** The button that adds one, for the empty list. */
  create: ReactNode;
};

export function TemplatesTable({ rows, page, scope, create }: TemplatesTableProps) {
  return (
    <DataTable
      label="Templates"
      columns={templateColumns}
      columnsKey="workplan-templates"
      rows={rows}
      page={page}
      defaultSort={workplanTemplateList.defaultSort}
      filters={FILTERS}
      searchPlaceholder="Search templates"
      rowHref={({ id }) => `/${scope.org}/workplans/${id}`}
      empty={
        <EmptyState icon={<ListTree aria-hidden />} title="No templates yet" action={create}>
          A template starts the right activities by itself when a record is created or moves to
          another stage. Begin with a suggestion, or from scratch.
        </EmptyState>
      }
    />
  );
}
