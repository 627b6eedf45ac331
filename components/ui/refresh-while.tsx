"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** A list anew every so many seconds, while something in it is to come and somebody looks; a run's own page is told at once. */
export function RefreshWhile({ isOpen, seconds = 10 }: { isOpen: boolean; seconds?: number }) {
  const router = useRouter();
  useEffect(() => {
    if (!isOpen) return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [isOpen, seconds, router]);
  return null;
}
