import "server-only";

import { connection } from "next/server";

import type { PersonContext, ProjectContext } from "@/lib/auth/context";
import { getPlace } from "@/lib/auth/limits";
import { momentsOf } from "@/lib/days";
import { isNotFound, unwrap } from "@/lib/errors";
import { takeTry } from "@/lib/rate-limit";
import { keyset } from "@/lib/supabase/keyset";
import { createStatelessClient } from "@/lib/supabase/server";

import { type DocumentEntry, type SignedDocument, toSignedDocument } from "./documents";
import { contentTitle } from "./content";
import type { LedgerExport } from "./ledger-export";
import type { ChainVerdict, ExportedEntry } from "./ledger";
import { isConcluded } from "./rules";
import { signatureList } from "./schema";
import type { LedgerSubject, Side, Signable, SignatureAction, SubjectType } from "./types";

/** All that the sign dialog shows. Refuses what is out of reach. */
export async function getSignable(
  { db }: Pick<PersonContext, "db">,
  subject_type: SubjectType,
  subject_id: string,
): Promise<Signable> {
  return unwrap(await db.rpc("get_signable", { subject_type, subject_id })) as unknown as Signable;
}

export type SignatureListState = ReturnType<typeof signatureList.parse>;

export type SignatureRow = {
  id: string;
  position: number;
  subject_type: LedgerSubject;
  subject_id: string;
  side: Side;
  action: SignatureAction;
  signer_name: string;
  signer_role: string;
  signed_at: string;
  entry_hash: string;
  /** Of the record it is about, as it was called then: "MS-001", "Discovery". */
  reference: string | null;
  name: string | null;
};

const LIST_COLUMNS =
  "id, position, subject_type, subject_id, side, action, signer_name, signer_role, signed_at, entry_hash, milestone:content->milestone, deliverable:content->deliverable, variation:content->variation, appointed:content->signer";

/** One page of the project's ledger, with its cursors. */
export async function listSignatures(
  { db, organisation, project }: ProjectContext,
  state: SignatureListState,
) {
  let query = db.from("signatures").select(LIST_COLUMNS).eq("project_id", project.id);
  const { subject, action, side, signed } = state.filters;
  if (state.q) query = query.ilike("signer_name", `%${state.q.replaceAll(/[\\%_]/g, "\\$&")}%`);
  if (subject.length > 0) query = query.in("subject_type", subject);
  if (action.length > 0) query = query.in("action", action);
  if (side.length > 0) query = query.in("side", side);
  const { since, before } = momentsOf(signed, organisation.settings.defaults.timezone);
  if (since) query = query.gte("signed_at", since);
  if (before) query = query.lt("signed_at", before);
  const fetched = unwrap(await keyset(query, state)) as unknown as (SignatureRow &
    Record<string, unknown>)[];
  const rows = fetched.map(toRow);
  return signatureList.paginate(state, rows, ({ position, id }) => ({ value: position, id }));
}

function toRow({
  milestone,
  deliverable,
  variation,
  appointed,
  ...row
}: SignatureRow & Record<string, unknown>): SignatureRow {
  const record = (milestone ?? deliverable ?? variation ?? appointed ?? {}) as {
    reference?: string;
    name?: string;
    title?: string;
  };
  return { ...row, reference: record.reference ?? null, name: record.name ?? record.title ?? null };
}

/** Recomputes the project's chain in the database. */
export async function getChainVerdict({ db, project }: ProjectContext): Promise<ChainVerdict> {
  return unwrap(
    await db.rpc("verify_signatures", { project_id: project.id }).single(),
  ) as ChainVerdict;
}

/** The project's whole ledger, to leave the system. */
export async function getLedgerExport(context: ProjectContext): Promise<LedgerExport> {
  const { db, organisation, project } = context;
  const [verdict, entries] = await Promise.all([
    getChainVerdict(context),
    db.rpc("export_signatures", { project_id: project.id }),
  ]);
  return {
    format: "countersign-ledger-1",
    organisation: organisation.display_name ?? organisation.name,
    project: { reference: project.reference, name: project.name },
    exported_at: new Date().toISOString(),
    verdict,
    entries: unwrap(entries) as unknown as ExportedEntry[],
  };
}

/** The ids of the project's accepted milestones. */
export async function listAcceptedMilestoneIds({ db, project }: ProjectContext): Promise<string[]> {
  const found = await db
    .from("milestones")
    .select("id")
    .eq("project_id", project.id)
    .eq("acceptance_status", "accepted")
    .is("deleted_at", null);
  return unwrap(found).map(({ id }) => id);
}

const DOCUMENT_COLUMNS =
  "project_id, position, subject_type, subject_id, side, action, signer_name, signer_role, signed_at, statement, content, content_hash, entry_hash";

/**
 * The document about something that has taken effect, as the person may read it; null while it has not,
 * and for what is out of reach. Where nobody was asked to sign, it has no signatures.
 */
export async function getSignedDocument(
  { db }: PersonContext,
  subject_type: SubjectType,
  subject_id: string,
): Promise<SignedDocument | null> {
  const [asked, found] = await Promise.all([
    db.rpc("get_signable", { subject_type, subject_id }),
    db
      .from("signatures")
      .select(DOCUMENT_COLUMNS)
      .eq("subject_id", subject_id)
      .eq("subject_type", subject_type),
  ]);
  if (isNotFound(asked.error)) return null;
  const signable = unwrap(asked) as unknown as Signable;
  const entries = unwrap(found) as unknown as (DocumentEntry & { project_id: string })[];
  if (!isConcluded(signable)) return null;
  const issued_at = new Date().toISOString();
  const [first] = entries;
  const chain = first
    ? ((await db.rpc("verify_signatures", { project_id: first.project_id }).single().throwOnError())
        .data as ChainVerdict)
    : null;
  const signed = toSignedDocument(entries, chain, issued_at);
  // A variation also closes by being rejected or withdrawn, which certifies nothing.
  if (signed || subject_type === "variation") return signed;
  const { content } = signable;
  return { subject_type, title: contentTitle(content), content, signatures: [], chain, issued_at };
}

/** What the holder of a certificate can check; `content` is the text that was hashed. */
export type Verification = {
  organisation: string;
  project: { reference: string; name: string };
  subject_type: SubjectType;
  position: number;
  action: SignatureAction;
  content: string;
  content_hash: string;
  stands: boolean;
  /** What stands on the certificate; no hash of any, because a hash is the key to its record. */
  entries: VerifiedEntry[];
  chain: ChainVerdict;
};

export type VerifiedEntry = Pick<
  ExportedEntry,
  "position" | "side" | "action" | "signer_name" | "signer_role" | "signed_at" | "statement"
>;

const VERIFICATIONS_PER_MINUTE = 120;

/** Whether this place may ask for one more code. Guessing one is hopeless; recomputing a chain costs. */
export async function mayVerify(): Promise<boolean> {
  // Counting reads the clock, which Next allows only in what is rendered for a request.
  await connection();
  return takeTry(`verify@${await getPlace()}`, VERIFICATIONS_PER_MINUTE, 60);
}

/** What stands behind a code, for anybody who holds it; null for one that nobody knows. */
export async function getVerification(entry_hash: string): Promise<Verification | null> {
  const { data, error } = await createStatelessClient().rpc("verify_signature", { entry_hash });
  if (error) throw Object.assign(new Error(`Database refused: ${error.code}`), error);
  return data as unknown as Verification | null;
}
