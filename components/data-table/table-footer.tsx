"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";

import { Button } from "@/components/ui/button";
import { useFormat } from "@/components/ui/format";
import { Menu } from "@/components/ui/menu";
import type { ListPage } from "@/lib/search-params";

import type { ListUrl } from "./use-list-url";

const SIZES = ["25", "50", "100"];
const DEFAULT_SIZE = "50";

/** How many there are, and the way to the next of them. */
export function TableFooter({ url, page, count }: { url: ListUrl; page: ListPage; count: number }) {
  const format = useFormat();
  const size = url.get("size") || DEFAULT_SIZE;
  if (count === 0 && !page.prevCursor) return null;
  const shown =
    page.total === undefined || page.total === count
      ? format.number(count)
      : `${format.number(count)} of ${format.number(page.total)}`;
  return (
    <div className="flex h-10 items-center justify-between gap-2 border-t border-separator ps-3 pe-1.5 text-xs text-muted">
      <span aria-live="polite">
        {shown} {count === 1 && page.total === undefined ? "row" : "rows"}
      </span>
      <nav aria-label="Pages" className="flex items-center gap-1" data-print="hide">
        <Menu
          label="Rows on a page"
          size="sm"
          placement="top start"
          items={SIZES.map((value) => ({
            id: value,
            label: `${value} rows`,
            isSelected: value === size,
            onAction: () => url.set({ size: value === DEFAULT_SIZE ? null : value }),
          }))}
        >
          {size} on a page
        </Menu>
        <Button
          size="sm"
          variant="ghost"
          icon={<ChevronLeft aria-hidden />}
          isDisabled={!page.prevCursor}
          onPress={() => url.set({ before: page.prevCursor })}
        >
          Previous
        </Button>
        <Button
          size="sm"
          variant="ghost"
          isDisabled={!page.nextCursor}
          onPress={() => url.set({ after: page.nextCursor })}
        >
          Next
          <ChevronRight aria-hidden />
        </Button>
      </nav>
    </div>
  );
}
