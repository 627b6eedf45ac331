"use client";

import { useCallback, useState } from "react";

type Named = { id: string };

/** The two images that were put side by side last. */
export function useComparison<Item extends Named>(items: readonly Item[]) {
  const [ids, setIds] = useState<string[]>([]);
  const compared = ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const toggle = useCallback(
    ({ id }: Named) =>
      setIds((all) =>
        all.includes(id) ? all.filter((other) => other !== id) : [...all, id].slice(-2),
      ),
    [],
  );
  return { compared, isCompared: ({ id }: Named) => ids.includes(id), toggle };
}
