"use client";

import { useCallback, useMemo, useState } from "react";

import { toast } from "@/components/ui/toast";
import { UNREACHABLE } from "@/lib/action-result";
import { reviewImages } from "@/lib/batches/actions";
import type { BatchItem } from "@/lib/batches/rules";

export type Changes = Partial<Pick<BatchItem, "pick" | "rating">>;

/** What a person thinks of images, shown at once and kept; taken back where it was refused. */
export function useReview<Item extends BatchItem>(items: readonly Item[]) {
  const [changed, setChanged] = useState<Record<string, Changes>>({});
  const reviewed = useMemo(
    () => items.map((item) => ({ ...item, ...changed[item.id] })),
    [items, changed],
  );
  const review = useCallback(async ({ id, pick, rating }: BatchItem, changes: Changes) => {
    const put = (more: Changes) => setChanged((all) => ({ ...all, [id]: { ...all[id], ...more } }));
    put(changes);
    const result = await reviewImages({ item_ids: [id], changes }).catch(() => UNREACHABLE);
    if (result.ok) return;
    put({ pick, rating });
    toast.error("This was not kept", { description: result.message });
  }, []);
  return { reviewed, review };
}
