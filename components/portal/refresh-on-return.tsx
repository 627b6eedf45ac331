"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const AWAY_MS = 30_000;

/** The page anew for who comes back to its tab: what was answered or approved meanwhile is there. */
export function RefreshOnReturn() {
  const router = useRouter();
  useEffect(() => {
    let left = Date.now();
    const onSight = () => {
      if (document.visibilityState === "hidden") left = Date.now();
      else if (Date.now() - left > AWAY_MS) router.refresh();
    };
    document.addEventListener("visibilitychange", onSight);
    return () => document.removeEventListener("visibilitychange", onSight);
  }, [router]);
  return null;
}
