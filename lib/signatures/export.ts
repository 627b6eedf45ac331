import type { CsvColumn } from "@/lib/csv";

import type { SignatureRow } from "./queries";

/** The columns of an export of the ledger's list; the whole of it, to be verified, is in the evidence. */
export const SIGNATURE_CSV: CsvColumn<SignatureRow>[] = [
  { header: "Position", value: (row) => row.position },
  { header: "Time (UTC)", value: (row) => row.signed_at },
  { header: "Record", value: (row) => row.reference },
  { header: "Name", value: (row) => row.name },
  { header: "Subject", value: (row) => row.subject_type },
  { header: "Side", value: (row) => row.side },
  { header: "Action", value: (row) => row.action },
  { header: "Signer", value: (row) => row.signer_name },
  { header: "Role", value: (row) => row.signer_role },
  { header: "Entry hash", value: (row) => row.entry_hash },
];
