"use client";

import { useEffect, useState } from "react";

import { Banner } from "@/components/ui/banner";
import type { OrgScope } from "@/lib/auth/context";
import { findDuplicates } from "@/lib/duplicates/actions";
import type { Duplicate } from "@/lib/duplicates/schema";

const PAUSE_MS = 400;

type Wanted = {
  recordType: Duplicate["kind"];
  email?: string | null | undefined;
  company?: string | null | undefined;
  name?: string | null | undefined;
  /** The record itself, when it is edited. */
  exceptId?: string;
};

/** Warns, while something is typed, of records that may be the same. It never stands in the way. */
export function Duplicates({ scope, ...wanted }: Wanted & { scope: OrgScope }) {
  return <DuplicatesBanner duplicates={useDuplicates(scope, wanted)} scope={scope} />;
}

/** Records that may be the same as this one. Each opens beside it. */
export function DuplicatesBanner({
  duplicates,
  scope,
}: {
  duplicates: readonly Duplicate[];
  scope: OrgScope;
}) {
  if (duplicates.length === 0) return null;
  return (
    <Banner tone="warning" title="This may be here already">
      <ul className="grid gap-0.5">
        {duplicates.map((duplicate) => (
          <li key={`${duplicate.kind}-${duplicate.id}`}>
            <a
              href={`/${scope.org}/${PLACES[duplicate.kind]}/${duplicate.id}`}
              target="_blank"
              rel="noreferrer"
              className="underline underline-offset-3"
            >
              {duplicate.title}
            </a>{" "}
            <span className="text-muted">
              {duplicate.kind}, {WHY[duplicate.why]}
            </span>
          </li>
        ))}
      </ul>
    </Banner>
  );
}

const PLACES: Record<Duplicate["kind"], string> = {
  lead: "pipeline/leads",
  contact: "pipeline/contacts",
  account: "pipeline/accounts",
  candidate: "talent/candidates",
};

const WHY: Record<Duplicate["why"], string> = {
  email: "same e-mail",
  company: "same company",
  name: "same name",
};

function useDuplicates({ org }: OrgScope, wanted: Wanted): readonly Duplicate[] {
  const [found, setFound] = useState<{ key: string; duplicates: Duplicate[] }>();
  const { recordType, exceptId = null } = wanted;
  const [email, company, name] = [wanted.email, wanted.company, wanted.name].map(
    (text) => text?.trim() ?? "",
  ) as [string, string, string];
  const key = [email, company, name].join("\n");
  useEffect(() => {
    if (key.trim() === "") return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const asked = { record_type: recordType, email, company, name, except_id: exceptId };
      // A warning that does not come is no error: the record is made all the same.
      const result = await findDuplicates({ org }, asked).catch(() => null);
      if (isCurrent) setFound({ key, duplicates: result?.ok ? result.data : [] });
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [org, key, recordType, email, company, name, exceptId]);
  return key.trim() === "" ? [] : (found?.duplicates ?? []);
}
