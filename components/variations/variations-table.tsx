"use client";

import { GitPullRequestArrow } from "lucide-react";

import { DataTable } from "@/components/data-table/data-table";
import { ExportButton } from "@/components/data-table/export-button";
import type { FilterDefinition } from "@/components/data-table/types";
import { EmptyState } from "@/components/ui/states";
import type { ProjectScope } from "@/lib/auth/context";
import type { ListPage } from "@/lib/search-params";
import type { VariationRow } from "@/lib/variations/queries";
import { variationList } from "@/lib/variations/schema";

import { CreateVariationButton } from "./create-variation-button";
import { variationColumns, variationColumnsWithProject } from "./variation-columns";
import { VARIATION_STATUS, VARIATION_TYPE } from "./variation-status-badge";

const FILTERS: FilterDefinition[] = [
  { kind: "select", key: "status", label: "Status", options: toOptions(VARIATION_STATUS) },
  { kind: "select", key: "type", label: "Type", options: toOptions(VARIATION_TYPE) },
  { kind: "dateRange", key: "created", label: "Raised" },
];

type Props = {
  rows: VariationRow[];
  page: ListPage;
  org: string;
  /** Where a variation can be raised; left out for the list of all projects. */
  create?: { scope: ProjectScope; refusal: string | null };
};

export function VariationsTable({ rows, page, org, create }: Props) {
  return (
    <DataTable
      label="Variations"
      columns={create ? variationColumns : variationColumnsWithProject}
      columnsKey={create ? "variations" : "all-variations"}
      rows={rows}
      page={page}
      defaultSort={variationList.defaultSort}
      filters={FILTERS}
      searchPlaceholder="Search variations"
      rowHref={({ project_reference, reference }) =>
        `/${org}/projects/${encodeURIComponent(project_reference)}/variations/${reference}`
      }
      toolbar={<ExportButton />}
      empty={
        <EmptyState
          icon={<GitPullRequestArrow aria-hidden />}
          title="No variations yet"
          action={create && <CreateVariationButton {...create} />}
        >
          A signed baseline moves only through a variation: it shows before and after, and both
          sides sign it. A breached milestone raises one in one press.
        </EmptyState>
      }
    />
  );
}

function toOptions(words: Record<string, { label: string }>) {
  return Object.entries(words).map(([value, { label }]) => ({ value, label }));
}
