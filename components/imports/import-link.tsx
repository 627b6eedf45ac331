"use client";

import { Upload } from "lucide-react";
import type { Route } from "next";

import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link";
import { importArea, type ImportType } from "@/lib/imports/rules";

/** Leads to the import of a kind of record. */
export function ImportLink({
  type,
  org,
  refusal,
}: {
  type: ImportType;
  org: string;
  refusal: string | null;
}) {
  const icon = <Upload aria-hidden />;
  if (refusal)
    return (
      <Button icon={icon} disabledReason={refusal}>
        Import
      </Button>
    );
  return (
    <LinkButton href={`/${org}/${importArea(type)}/import?type=${type}` as Route} icon={icon}>
      Import
    </LinkButton>
  );
}
