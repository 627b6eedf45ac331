"use client";

import { type ColumnDef, type RowSelectionState, useTable } from "@tanstack/react-table";
import { useMemo, useState, useSyncExternalStore } from "react";

import { type Column, type DataTableProps, type Features, features } from "./types";

/** The table's model: visible columns and chosen rows. Order, filter and page are the server's. */
export function useDataTable<Row extends { id: string }>({
  columns,
  rows,
  columnsKey,
  bulkActions,
}: Pick<DataTableProps<Row>, "columns" | "rows" | "columnsKey" | "bulkActions">) {
  const [selected, setSelected] = useState<RowSelectionState>({});
  const [columnVisibility, setHidden] = useHiddenColumns(columns, columnsKey);
  const definitions = useMemo(() => columns.map(toDefinition), [columns]);

  // A row that left the page left the selection: nothing is done to what cannot be seen.
  const rowSelection = useMemo(
    () =>
      Object.fromEntries(
        rows.filter(({ id }) => selected[id]).map(({ id }) => [id, true as const]),
      ),
    [rows, selected],
  );

  return useTable<Features, Row>({
    features,
    columns: definitions,
    data: rows,
    getRowId: (row) => row.id,
    enableRowSelection: bulkActions !== undefined,
    enableSubRowSelection: false,
    state: { rowSelection, columnVisibility },
    onRowSelectionChange: (update) =>
      setSelected(typeof update === "function" ? update(rowSelection) : update),
    onColumnVisibilityChange: (update) =>
      setHidden(typeof update === "function" ? update(columnVisibility) : update),
  });
}

function toDefinition<Row extends { id: string }>(column: Column<Row>): ColumnDef<Features, Row> {
  const {
    id,
    header,
    cell,
    align = "start",
    width,
    sort,
    isPrimary = false,
    hideOnPhone = false,
  } = column;
  return {
    id,
    header,
    cell: ({ row }) => cell(row.original),
    enableHiding: !isPrimary,
    meta: {
      align,
      isPrimary,
      hideOnPhone,
      label: header,
      ...(width && { width }),
      ...(sort && { sort }),
    },
  };
}

type Visibility = Record<string, boolean>;

const changes = new EventTarget();

/** Which columns a person hid is a preference, not a state of the list: it stays in the browser. */
function useHiddenColumns<Row>(columns: readonly Column<Row>[], name: string | undefined) {
  const key = `columns:${name}`;
  const stored = useSyncExternalStore(
    (listener) => {
      changes.addEventListener("change", listener);
      return () => changes.removeEventListener("change", listener);
    },
    () => (name ? localStorage.getItem(key) : null),
    () => null,
  );
  const visibility = useMemo<Visibility>(() => {
    const initial = Object.fromEntries(
      columns.filter((column) => column.isHidden).map(({ id }) => [id, false]),
    );
    return { ...initial, ...readVisibility(stored) };
  }, [columns, stored]);
  const save = (next: Visibility) => {
    localStorage.setItem(key, JSON.stringify(next));
    changes.dispatchEvent(new Event("change"));
  };
  return [visibility, save] as const;
}

function readVisibility(stored: string | null): Visibility {
  try {
    const value: unknown = JSON.parse(stored ?? "{}");
    return Object.fromEntries(
      Object.entries(value ?? {}).filter(([, shown]) => typeof shown === "boolean"),
    ) as Visibility;
  } catch {
    return {};
  }
}
