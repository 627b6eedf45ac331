"use client";

import type { ReactTable } from "@tanstack/react-table";
import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";

import { cn } from "@/components/ui/cn";

import { SelectBox } from "./select-box";
import type { Features } from "./types";
import type { ListUrl } from "./use-list-url";

export function TableHead<Row extends { id: string }>({
  table,
  url,
  defaultSort,
  canSelect,
  hasActions,
}: {
  table: ReactTable<Features, Row>;
  url: ListUrl;
  defaultSort: string | undefined;
  canSelect: boolean;
  hasActions: boolean;
}) {
  const sort = url.get("sort") || defaultSort || "";
  return (
    <thead role="rowgroup">
      <tr role="row">
        {canSelect && (
          <th role="columnheader" scope="col" className="data-table__select">
            <SelectBox
              label="Choose every row of this page"
              isSelected={table.getIsAllRowsSelected()}
              isIndeterminate={table.getIsSomeRowsSelected()}
              onChange={() => table.toggleAllRowsSelected()}
            />
          </th>
        )}
        {table.getVisibleLeafColumns().map((column) => {
          const { label, align, width, sort: key } = column.columnDef.meta ?? { label: column.id };
          const direction =
            key && sort.replace(/^-/, "") === key
              ? sort.startsWith("-")
                ? "descending"
                : "ascending"
              : undefined;
          return (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              aria-sort={key ? (direction ?? "none") : undefined}
              className={cn(align === "end" && "text-right")}
              style={width ? { width } : undefined}
            >
              {key ? (
                <button
                  type="button"
                  onClick={() => url.set({ sort: direction === "ascending" ? `-${key}` : key })}
                  className={cn(
                    "group inline-flex h-7 max-w-full cursor-pointer items-center gap-1 rounded-sm hover:text-foreground",
                    align === "end" && "flex-row-reverse",
                    direction && "text-foreground",
                  )}
                >
                  <span className="truncate">{label}</span>
                  <SortIcon direction={direction} />
                </button>
              ) : (
                label
              )}
            </th>
          );
        })}
        {hasActions && (
          <th role="columnheader" scope="col" className="data-table__actions">
            <span className="sr-only">Actions</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

function SortIcon({ direction }: { direction: "ascending" | "descending" | undefined }) {
  if (direction === "ascending") return <ArrowUp aria-hidden className="size-3 shrink-0" />;
  if (direction === "descending") return <ArrowDown aria-hidden className="size-3 shrink-0" />;
  return (
    <ChevronsUpDown
      aria-hidden
      className="size-3 shrink-0 opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
    />
  );
}
