import type { Route } from "next";

import { DateTimeText } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import { roleName, SIDE_NAMES } from "@/lib/signatures/rules";
import type { LedgerEntry } from "@/lib/signatures/types";

import { SignatureActionBadge } from "./signature-action-badge";

/** The entries about a record, newest first: what was signed, taken back, or made void. */
export function LedgerList({ entries }: { entries: LedgerEntry[] }) {
  return (
    <ol className="grid gap-2.5" aria-label="Ledger entries">
      {entries.map(
        ({ id, position, side, action, signer_name, signer_role, signed_at, entry_hash }) => (
          <li key={id} className="grid gap-0.5">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
              <SignatureActionBadge action={action} />
              <span className="text-xs text-muted">
                {SIDE_NAMES[side]}, entry {position}
              </span>
            </p>
            <p>
              {signer_name} <span className="text-muted">({roleName(signer_role)})</span>
            </p>
            <p className="text-xs text-muted">
              <DateTimeText value={signed_at} /> ·{" "}
              <TextLink
                href={`/verify/${entry_hash}` as Route}
                className="font-mono"
                aria-label={`Verify entry ${position}`}
              >
                {entry_hash.slice(0, 12)}
              </TextLink>
            </p>
          </li>
        ),
      )}
    </ol>
  );
}
