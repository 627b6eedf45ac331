import {
  columnVisibilityFeature,
  metaHelper,
  rowSelectionFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { ReactNode } from "react";

import type { Option } from "@/components/form/choice-fields";
import type { MenuEntry } from "@/components/ui/menu";
import type { ListPage } from "@/lib/search-params";

export type Column<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers, sums and dates that are compared stand at the end. */
  align?: "start" | "end";
  /** Any CSS width; columns without one share what is left. */
  width?: string;
  /** The column of the list's `sort` that a press on the header asks for. */
  sort?: string;
  /** What names the row: it carries the link, and is the title of the card on a phone. */
  isPrimary?: boolean;
  /** Starts hidden; the person can show it. */
  isHidden?: boolean;
  /** Left out of the cards on a phone. */
  hideOnPhone?: boolean;
};

export type FilterDefinition =
  | { kind: "select"; key: string; label: string; options: readonly Option[] }
  | { kind: "dateRange"; key: string; label: string }
  | { kind: "text"; key: string; label: string }
  | { kind: "flag"; key: string; label: string };

export type Selection<Row> = { ids: string[]; rows: Row[]; clear: () => void };

export type DataTableProps<Row extends { id: string }> = {
  /** What the rows are, in the plural: names the table, and says what is empty. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  page: ListPage;
  /** The sort of the list when the address names none: `list.defaultSort`. */
  defaultSort?: string;
  filters?: readonly FilterDefinition[];
  /** Leave out where there is nothing to search. */
  searchPlaceholder?: string;
  /** Where a row leads. The whole row is pressed; the primary cell is a real link. */
  rowHref?: (row: Row) => string;
  rowActions?: (row: Row) => MenuEntry[];
  /** Rows can be chosen when this is given; it renders the buttons of the selection bar. */
  bulkActions?: (selection: Selection<Row>) => ReactNode;
  /** At the right of the toolbar: export, saved views. */
  toolbar?: ReactNode;
  /** No rows at all, before any filter: what to do next. */
  empty: ReactNode;
  /** Remembers hidden columns under this name. Left out, columns cannot be hidden. */
  columnsKey?: string;
};

export const features = tableFeatures({
  columnVisibilityFeature,
  rowSelectionFeature,
  columnMeta: metaHelper<{
    align: "start" | "end";
    width?: string;
    sort?: string;
    isPrimary: boolean;
    hideOnPhone: boolean;
    label: string;
  }>(),
});

export type Features = typeof features;

/** Columns with their row type: `defineColumns<WidgetRow>([{ id: "name", … }])`, outside the component. */
export function defineColumns<Row>(columns: Column<Row>[]): Column<Row>[] {
  return columns;
}
