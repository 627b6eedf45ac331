"use client";

import dynamic from "next/dynamic";

import { Skeleton } from "@/components/ui/skeleton";

import type { CanvasProps } from "./canvas";

// The drawing is large, and needs the size of what it draws in: only in the browser.
const Canvas = dynamic(() => import("./canvas").then((file) => file.Canvas), {
  ssr: false,
  loading: () => <Skeleton className="h-64 w-full" />,
});

/** The drawn workflow. `label` says what it shows, and where the same stands in words. */
export function Drawing({ label, ...props }: CanvasProps & { label: string }) {
  return (
    // Too small to read on a phone; the words beside it say the same.
    <div className="min-w-0 max-md:hidden" role="group" aria-label={label}>
      <Canvas {...props} />
    </div>
  );
}
