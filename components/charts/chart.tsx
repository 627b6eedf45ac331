"use client";

import dynamic from "next/dynamic";

import { Skeleton } from "@/components/ui/skeleton";

// Charts are large, and need the size of what they draw in: only in the browser.
export const BarsChart = dynamic(() => import("./stacked-bars").then((file) => file.StackedBars), {
  ssr: false,
  loading: () => <Skeleton className="h-56 w-full" />,
});
