"use client";

import { useMemo, useState } from "react";

import { toast } from "@/components/ui/toast";
import { reviewImages } from "@/lib/batches/actions";
import type { BatchItem } from "@/lib/batches/rules";

export type Changes = Partial<Pick<BatchItem, "pick" | "rating">>;

/** What a person thinks of images, shown at once and kept; taken back where it was refused. */
export function useReview(items: readonly BatchItem[]) {
  const [changed, setChanged] = useState<Record<string, Changes>>({});
  const reviewed = useMemo(
    () => items.map((item) => ({ ...item, ...changed[item.id] })),
    [items, changed],
  );
  const put = (id: string, changes: Changes) =>
    setChanged((all) => ({ ...all, [id]: { ...all[id], ...changes } }));

  const review = async ({ id, pick, rating }: BatchItem, changes: Changes) => {
    put(id, changes);
    const result = await reviewImages({ item_ids: [id], changes });
    if (result.ok) return;
    put(id, { pick, rating });
    toast.error("This was not kept", { description: result.message });
  };
  return { reviewed, review };
}
