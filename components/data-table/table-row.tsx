"use client";

import type { ReactTable, Row as TableRowModel } from "@tanstack/react-table";
import type { Route } from "next";
import NextLink from "next/link";
import { useRouter } from "next/navigation";
import type { MouseEvent } from "react";

import { cn } from "@/components/ui/cn";
import { Menu, type MenuEntry } from "@/components/ui/menu";

import { SelectBox } from "./select-box";
import type { Features } from "./types";

const INTERACTIVE = "a, button, input, label, select, textarea, [role=menuitem]";

type RowProps<Row extends { id: string }> = {
  row: TableRowModel<Features, Row>;
  table: ReactTable<Features, Row>;
  href: string | undefined;
  actions: MenuEntry[] | undefined;
  canSelect: boolean;
  isSelected: boolean;
  /** Named by `?selected=`: just made, or pointed at by a link. */
  isCurrent: boolean;
};

export function TableRow<Row extends { id: string }>({
  row,
  table,
  href,
  actions,
  canSelect,
  isSelected,
  isCurrent,
}: RowProps<Row>) {
  const router = useRouter();

  // The link in the primary cell is the real one; a press anywhere else in the row does the same.
  const open = (event: MouseEvent<HTMLTableRowElement>) => {
    const target = event.target as Element;
    // Menus are portals: their presses bubble here through React, not through the page.
    if (!href || !event.currentTarget.contains(target) || target.closest(INTERACTIVE)) return;
    if (window.getSelection()?.toString()) return;
    if (event.ctrlKey || event.metaKey || event.button === 1)
      window.open(href, "_blank", "noopener");
    else if (event.button === 0) router.push(href as Route);
  };

  return (
    <tr
      role="row"
      data-row-id={row.id}
      data-selected={isSelected || undefined}
      data-current={isCurrent || undefined}
      aria-current={isCurrent || undefined}
      onClick={open}
      onAuxClick={open}
      className={cn("group", href && "cursor-pointer")}
    >
      {canSelect && (
        <td role="cell" className="data-table__select">
          <SelectBox
            label="Choose this row"
            isSelected={isSelected}
            onChange={row.getToggleSelectedHandler()}
          />
        </td>
      )}
      {row.getVisibleCells().map((cell) => {
        const { align, isPrimary, hideOnPhone, label } = cell.column.columnDef.meta ?? {};
        const content = <table.FlexRender cell={cell} />;
        return (
          <td
            key={cell.id}
            role="cell"
            data-label={label}
            data-primary={isPrimary || undefined}
            className={cn(align === "end" && "text-right", hideOnPhone && "data-table__wide-only")}
          >
            {isPrimary && href ? (
              <NextLink
                href={href as Route}
                prefetch={false}
                data-row-link
                className="block truncate rounded-xs font-medium group-hover:underline underline-offset-3"
              >
                {content}
              </NextLink>
            ) : (
              content
            )}
          </td>
        );
      })}
      {actions && (
        <td role="cell" className="data-table__actions">
          {actions.length > 0 && <Menu label="Row actions" items={actions} size="sm" />}
        </td>
      )}
    </tr>
  );
}
