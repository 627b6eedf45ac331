"use client";

import type { ReactNode } from "react";

import type { FieldProps } from "@/components/form/field-shell";
import { LookupField } from "@/components/form/lookup-field";
import type { OrgScope } from "@/lib/auth/context";
import { lookUp } from "@/lib/lookups/actions";
import type { LookupKind } from "@/lib/lookups/schema";

type RecordFieldProps = FieldProps<string | null | undefined> & {
  kind: LookupKind;
  scope: OrgScope;
  /** The id and name of what is chosen at the beginning. */
  chosen?: { id: string | null; name: string | null };
  placeholder?: string;
  description?: ReactNode;
};

/** A record of the organisation: an owner, an account, a contact. */
export function RecordField({ kind, scope, chosen, ...field }: RecordFieldProps) {
  return (
    <LookupField
      {...field}
      initial={chosen?.id ? { value: chosen.id, label: chosen.name ?? "Somebody" } : null}
      load={async (text) => {
        const result = await lookUp(scope, { kind, text });
        return result.ok ? result.data : [];
      }}
    />
  );
}
