/** What can be signed; the subject types of the ledger. */
export const SUBJECT_TYPES = [
  "milestone_baseline",
  "deliverable",
  "milestone_certificate",
  "variation",
] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

/** What an entry of the ledger can be about: a signed record, or who may sign. */
export const LEDGER_SUBJECTS = [...SUBJECT_TYPES, "signer"] as const;
export type LedgerSubject = (typeof LEDGER_SUBJECTS)[number];

export const SIDES = ["supplier", "customer"] as const;
export type Side = (typeof SIDES)[number];

export const SIGNATURE_ACTIONS = [
  "signed",
  "withdrawn",
  "voided",
  "appointed",
  "accepted",
  "removed",
] as const;
export type SignatureAction = (typeof SIGNATURE_ACTIONS)[number];

/** An entry of the ledger as a record's page shows it. */
export type LedgerEntry = {
  id: string;
  position: number;
  subject_type: SubjectType;
  side: Side;
  action: SignatureAction;
  signer_name: string;
  signer_role: string;
  signed_at: string;
  statement: string;
  entry_hash: string;
};

/** A signature that counts now. */
export type StandingSignature = {
  side: Side;
  signer_id: string | null;
  name: string;
  role: string;
  signed_at: string;
  statement: string;
  position: number;
  entry_hash: string;
  /** What was signed is what the record says today. */
  is_current: boolean;
  is_mine: boolean;
};

/** All that the sign dialog shows; `get_signable` in SQL. */
export type Signable = {
  subject_type: SubjectType;
  subject_id: string;
  /** Canonical content, exactly as it is hashed and signed. */
  content: Record<string, unknown>;
  content_hash: string;
  required_sides: Side[];
  signed: StandingSignature[];
  /** Who can sign for each side, by name. */
  signers: Record<Side, string[]>;
  /** How each of them came to sign, in words from the ledger. */
  appointments: Record<Side, { name: string; words: string | null }[]>;
  my_side: Side | null;
  statement: string | null;
  signed_for_other_side: boolean;
  /** What keeps my side from signing now; `lib/signatures/rules.ts` has the words. */
  blockers: string[];
};
