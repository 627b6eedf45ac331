import {
  documentFileName,
  type DocumentEntry,
  type SignedDocument,
  toSignedDocument,
} from "./documents";
import { type LedgerExport, readContent } from "./ledger-export";
import { verdictSentence } from "./ledger";

/** The certificates of accepted milestones that an exported ledger proves, in the order of their names. */
export function certificatesOf(
  ledger: LedgerExport,
  acceptedIds: readonly string[],
): SignedDocument[] {
  const accepted = new Set(acceptedIds);
  const bySubject = new Map<string, DocumentEntry[]>();
  for (const entry of ledger.entries) {
    if (entry.subject_type !== "milestone_certificate" || !accepted.has(entry.subject_id)) continue;
    const known = bySubject.get(entry.subject_id) ?? [];
    bySubject.set(entry.subject_id, [
      ...known,
      { ...entry, content: readContent(entry.content) } as DocumentEntry,
    ]);
  }
  return [...bySubject.values()]
    .flatMap((entries) => toSignedDocument(entries, ledger.verdict, ledger.exported_at) ?? [])
    .toSorted((one, other) => one.title.localeCompare(other.title));
}

/** The letter that goes with the evidence, in plain words. */
export function evidenceReadme(
  ledger: LedgerExport,
  certificates: readonly SignedDocument[],
  appUrl: string,
): string {
  const { organisation, project, exported_at, verdict } = ledger;
  const list = certificates.map((certificate) => `  certificates/${documentFileName(certificate)}`);
  return [
    `Evidence of ${project.reference} ${project.name}`,
    `Supplier: ${organisation}`,
    `Exported: ${exported_at}`,
    `Ledger when exported: ${verdictSentence(verdict)}`,
    verdict.head_hash ? `Head: ${verdict.head_hash}` : "",
    "",
    "What is here",
    "  verify.html    Opens in any browser, without a network. It recomputes the whole ledger on your own",
    "                 machine, shows every entry and what was signed, and finds a hash that you hold.",
    "  ledger.json    The same ledger as data. Each entry has the exact text that was hashed.",
    ...(list.length > 0 ? ["  certificates/  Acceptance certificates:", ...list] : []),
    "",
    "How to check it",
    "  1. Open verify.html. It says whether the chain holds.",
    "  2. Take a hash that left the system earlier, from a certificate or from a mail about a signature,",
    "     and let verify.html find it. If it is there, nothing up to that entry was rewritten since.",
    `  3. Or ask the system itself: ${appUrl.replace(/\/$/, "")}/verify`,
    "",
    "How an entry is hashed",
    "  content_hash is the SHA-256 of content. entry_hash is the SHA-256 of these fields as netstrings",
    "  (length in octets of UTF-8, a colon, the text, a comma), in this order: countersign-ledger-1,",
    "  project_id, position, previous_hash, subject_type, subject_id, side, action, signer_key, signer_name,",
    "  signer_role, signed_at, statement, content_hash. The first previous_hash is 64 zeros.",
    "",
    "What it proves, and what not",
    "  If the chain holds, no entry was changed, removed, added or moved before the head. Entries that are",
    "  missing at the end show only against a hash that left the system earlier. The signatures are simple",
    "  electronic signatures: a signed-in person confirmed with their password. The ledger does not prove",
    "  who sat at the keyboard.",
    "",
  ].join("\r\n");
}
