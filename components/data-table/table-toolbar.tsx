"use client";

import type { ReactTable } from "@tanstack/react-table";
import { Columns3, X } from "lucide-react";

import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";

import { TableFilter } from "./table-filter";
import { TableSearch } from "./table-search";
import type { DataTableProps, Features, FilterDefinition } from "./types";
import type { ListUrl } from "./use-list-url";

export function TableToolbar<Row extends { id: string }>({
  url,
  table,
  filters,
  searchPlaceholder,
  toolbar,
  columnsKey,
}: Pick<DataTableProps<Row>, "searchPlaceholder" | "toolbar" | "columnsKey"> & {
  url: ListUrl;
  table: ReactTable<Features, Row>;
  filters: readonly FilterDefinition[];
}) {
  const keys = filters.map(({ key }) => key);
  if (!searchPlaceholder && filters.length === 0 && !toolbar && !columnsKey) return null;
  return (
    <div role="search" className="flex flex-wrap items-center gap-2" data-print="hide">
      {searchPlaceholder && <TableSearch url={url} placeholder={searchPlaceholder} />}
      {filters.map((filter) => (
        <TableFilter key={filter.key} filter={filter} url={url} />
      ))}
      {url.isFiltered(keys) && (
        <Button variant="ghost" icon={<X aria-hidden />} onPress={() => url.clear(keys)}>
          Clear
        </Button>
      )}
      <div className="ms-auto flex items-center gap-2">
        {columnsKey && <ColumnMenu table={table} />}
        {toolbar}
      </div>
    </div>
  );
}

function ColumnMenu<Row extends { id: string }>({ table }: { table: ReactTable<Features, Row> }) {
  const columns = table.getAllLeafColumns().filter((column) => column.getCanHide());
  return (
    <Popover
      trigger={<Columns3 aria-hidden />}
      label="Columns"
      isIconOnly
      placement="bottom end"
      className="p-2"
    >
      <fieldset>
        <legend className="px-1 pb-1 text-xs font-medium text-muted">Columns</legend>
        {columns.map((column) => (
          <label
            key={column.id}
            className="flex h-8 cursor-pointer items-center gap-2 rounded-sm px-1 pe-4 hover:bg-default"
          >
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={column.getIsVisible()}
              onChange={(event) => column.toggleVisibility(event.target.checked)}
            />
            {column.columnDef.meta?.label}
          </label>
        ))}
      </fieldset>
    </Popover>
  );
}
