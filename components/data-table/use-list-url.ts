"use client";

import type { Route } from "next";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useOptimistic, useTransition } from "react";

const CURSORS = ["after", "before"];

export type ListUrl = {
  get: (key: string) => string;
  /** Sets parameters, drops empty ones, and starts again from the first page unless told where. */
  set: (patch: Record<string, string | null>, how?: { replace?: boolean }) => void;
  /** Searched or filtered, by any parameter that is not only about looks. */
  isFiltered: (filterKeys: string[]) => boolean;
  clear: (filterKeys: string[]) => void;
  isPending: boolean;
};

/**
 * The address as the state of a list. There is no copy: `useOptimistic` shows what was just asked
 * for until the page that answers it is there, and falls back to the address if that fails.
 */
export function useListUrl(): ListUrl {
  const router = useRouter();
  const pathname = usePathname();
  const actual = useSearchParams().toString();
  const [isPending, startTransition] = useTransition();
  const [current, setCurrent] = useOptimistic(actual);
  const params = new URLSearchParams(current);

  const set: ListUrl["set"] = (patch, { replace = false } = {}) => {
    const next = new URLSearchParams(current);
    for (const key of CURSORS) next.delete(key);
    for (const [key, value] of Object.entries(patch)) {
      if (value) next.set(key, value);
      else next.delete(key);
    }
    const search = next.toString().replaceAll("%2C", ",");
    startTransition(() => {
      setCurrent(search);
      const href = (search ? `${pathname}?${search}` : pathname) as Route;
      if (replace) router.replace(href, { scroll: false });
      else router.push(href, { scroll: false });
    });
  };

  return {
    get: (key) => params.get(key) ?? "",
    set,
    isFiltered: (keys) => ["q", ...keys].some((key) => params.get(key)),
    clear: (keys) => set(Object.fromEntries(["q", ...keys].map((key) => [key, null]))),
    isPending,
  };
}
