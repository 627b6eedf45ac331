import { defineColumns } from "@/components/data-table/types";
import { DateTimeText } from "@/components/ui/format";
import { roleName, SIDE_NAMES, SUBJECTS } from "@/lib/signatures/rules";
import type { SignatureRow } from "@/lib/signatures/queries";

import { SignatureActionBadge } from "./signature-action-badge";

export const signatureColumns = defineColumns<SignatureRow>([
  {
    id: "position",
    header: "Entry",
    width: "5rem",
    sort: "position",
    align: "end",
    cell: ({ position }) => position,
  },
  {
    id: "record",
    header: "Record",
    isPrimary: true,
    cell: ({ reference, name }) => [reference, name].filter(Boolean).join(" ") || "Unnamed record",
  },
  {
    id: "subject",
    header: "Subject",
    width: "11rem",
    cell: ({ subject_type }) => SUBJECTS[subject_type].title,
  },
  {
    id: "action",
    header: "What",
    width: "8rem",
    cell: ({ action }) => <SignatureActionBadge action={action} />,
  },
  { id: "side", header: "Side", width: "6.5rem", cell: ({ side }) => SIDE_NAMES[side] },
  { id: "signer", header: "By", width: "11rem", cell: ({ signer_name }) => signer_name },
  {
    id: "role",
    header: "Role",
    width: "10rem",
    isHidden: true,
    cell: ({ signer_role }) => roleName(signer_role),
  },
  {
    id: "signed_at",
    header: "When",
    width: "11rem",
    align: "end",
    cell: ({ signed_at }) => <DateTimeText value={signed_at} />,
  },
  {
    id: "hash",
    header: "Hash",
    width: "8.5rem",
    isHidden: true,
    cell: ({ entry_hash }) => <code className="font-mono text-xs">{entry_hash.slice(0, 12)}</code>,
  },
]);
