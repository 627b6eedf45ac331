"use client";

import { SearchX } from "lucide-react";
import { type CSSProperties, type ReactNode, useRef } from "react";

import { Button } from "@/components/ui/button";
import { PendingBar } from "@/components/ui/progress";
import { EmptyState } from "@/components/ui/states";

import { SelectionBar } from "./selection-bar";
import { TableFooter } from "./table-footer";
import { TableHead } from "./table-head";
import { TableRow } from "./table-row";
import { TableToolbar } from "./table-toolbar";
import type { DataTableProps } from "./types";
import { useDataTable } from "./use-data-table";
import { useKeptPlace } from "./use-kept-place";
import { useListUrl } from "./use-list-url";
import { useRowKeys } from "./use-row-keys";

/**
 * A list whose state is the address and whose rows come from the server. It shows, asks and
 * chooses; it never sorts or filters by itself.
 */
export function DataTable<Row extends { id: string }>(props: DataTableProps<Row>) {
  const {
    label,
    rows,
    page,
    defaultSort,
    filters = [],
    rowHref,
    rowActions,
    bulkActions,
    empty,
  } = props;
  const url = useListUrl();
  const table = useDataTable(props);
  const body = useRef<HTMLTableSectionElement>(null);
  useRowKeys(body, rowHref !== undefined);
  useKeptPlace(body, rows);

  const filterKeys = filters.map(({ key }) => key);
  const chosen = table.getSelectedRowModel().rows;
  const selection = {
    ids: chosen.map(({ id }) => id),
    rows: chosen.map(({ original }) => original),
    clear: () => table.resetRowSelection(true),
  };

  return (
    <div className="grid min-w-0 gap-3">
      <TableToolbar url={url} table={table} {...props} filters={filters} />
      <div className="data-table relative overflow-clip rounded-lg border border-border bg-surface">
        <PendingBar isPending={url.isPending} />
        {rows.length === 0 ? (
          <Nothing
            isFiltered={url.isFiltered(filterKeys)}
            onClear={() => url.clear(filterKeys)}
            label={label}
          >
            {empty}
          </Nothing>
        ) : (
          // A region that scrolls must be reachable without a mouse.
          <div
            role="region"
            aria-label={label}
            tabIndex={0}
            aria-busy={url.isPending}
            className="data-table__scroll"
          >
            <table
              role="table"
              style={leastWidth([
                ...(bulkActions || rowActions ? ["5rem"] : []),
                ...table.getVisibleLeafColumns().map((column) => column.columnDef.meta?.width),
              ])}
            >
              <caption className="sr-only">{label}</caption>
              <TableHead
                table={table}
                url={url}
                defaultSort={defaultSort}
                canSelect={bulkActions !== undefined}
                hasActions={rowActions !== undefined}
              />
              <tbody role="rowgroup" ref={body}>
                {table.getRowModel().rows.map((row) => (
                  <TableRow
                    key={row.id}
                    row={row}
                    table={table}
                    href={rowHref?.(row.original)}
                    actions={rowActions?.(row.original)}
                    canSelect={bulkActions !== undefined}
                    isSelected={row.getIsSelected()}
                    isCurrent={url.get("selected") === row.id}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
        {selection.ids.length > 0 && bulkActions ? (
          <SelectionBar count={selection.ids.length} onClear={selection.clear}>
            {bulkActions(selection)}
          </SelectionBar>
        ) : (
          <TableFooter url={url} page={page} count={rows.length} />
        )}
      </div>
    </div>
  );
}

/** Columns keep their widths, whatever is in them; below the sum of the least of each, the table scrolls. */
function leastWidth(widths: (string | undefined)[]): CSSProperties {
  const sum = widths.map((width) => width ?? "12rem").join(" + ");
  return { "--table-min-width": `calc(${sum})` } as CSSProperties;
}

function Nothing({
  isFiltered,
  onClear,
  label,
  children,
}: {
  isFiltered: boolean;
  onClear: () => void;
  label: string;
  children: ReactNode;
}) {
  if (!isFiltered) return children;
  return (
    <EmptyState
      icon={<SearchX aria-hidden />}
      title="Nothing matches"
      action={<Button onPress={onClear}>Clear search and filters</Button>}
    >
      There are {label.toLowerCase()}, but none with this search and these filters.
    </EmptyState>
  );
}
