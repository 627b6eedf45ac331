"use client";

import { Upload } from "lucide-react";
import type { Route } from "next";

import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link";

/** Leads to the import of a kind of record. */
export function ImportLink({
  type,
  org,
  refusal,
}: {
  type: "leads" | "accounts" | "contacts" | "candidates" | "jobs";
  org: string;
  refusal: string | null;
}) {
  if (refusal)
    return (
      <Button icon={<Upload aria-hidden />} disabledReason={refusal}>
        Import
      </Button>
    );
  const area = type === "candidates" || type === "jobs" ? "talent" : "pipeline";
  return (
    <LinkButton href={`/${org}/${area}/import?type=${type}` as Route} icon={<Upload aria-hidden />}>
      Import
    </LinkButton>
  );
}
