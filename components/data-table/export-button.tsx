"use client";

import { Download } from "lucide-react";
import type { Route } from "next";
import { usePathname, useSearchParams } from "next/navigation";

import { LinkButton } from "@/components/ui/link";

/** Downloads what the list's address describes, from the `export` route beside it. */
export function ExportButton() {
  const search = useSearchParams();
  const path = usePathname();
  return (
    <LinkButton href={`${path}/export?${search}` as Route} download icon={<Download aria-hidden />}>
      CSV
    </LinkButton>
  );
}
