"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";

import { useListUrl } from "@/components/data-table/use-list-url";
import { Button } from "@/components/ui/button";
import type { ListPage } from "@/lib/search-params";

/** The way to the next page of a list that is no table; nothing where there is one page. */
export function Pager({ page }: { page: ListPage }) {
  const url = useListUrl();
  if (!page.nextCursor && !page.prevCursor) return null;
  return (
    <nav aria-label="Pages" className="mt-4 flex justify-center gap-2" data-print="hide">
      <Button
        icon={<ChevronLeft aria-hidden />}
        isDisabled={!page.prevCursor}
        onPress={() => url.set({ before: page.prevCursor })}
      >
        Newer
      </Button>
      <Button
        icon={<ChevronRight aria-hidden />}
        isDisabled={!page.nextCursor}
        onPress={() => url.set({ after: page.nextCursor })}
      >
        Older
      </Button>
    </nav>
  );
}
