import type { ChainVerdict } from "./ledger";
import { contentTitle } from "./content";
import { SUBJECTS } from "./rules";
import type { Side, SignatureAction, SubjectType } from "./types";

/** An entry of the ledger with its content, whichever way it was read. */
export type DocumentEntry = {
  position: number;
  subject_type: SubjectType;
  subject_id: string;
  side: Side;
  action: SignatureAction;
  signer_name: string;
  signer_role: string;
  signed_at: string;
  statement: string;
  content: Record<string, unknown>;
  content_hash: string;
  entry_hash: string;
};

/** What a certificate says: the content as it was signed, who signed it, and where the chain stood. */
export type SignedDocument = {
  subject_type: SubjectType;
  title: string;
  content: Record<string, unknown>;
  /** The standing signatures, in the order of the ledger. */
  signatures: DocumentEntry[];
  chain: Pick<ChainVerdict, "entries" | "valid"> | null;
  issued_at: string;
};

const NAMES: Record<SubjectType, string> = {
  milestone_baseline: "Signed baseline",
  deliverable: "Signed deliverable",
  milestone_certificate: "Acceptance certificate",
  variation: "Signed variation",
};

/** The heading of the document. */
export function documentName({ subject_type }: Pick<SignedDocument, "subject_type">): string {
  return NAMES[subject_type];
}

/** Its name as a file: "MS-001 acceptance certificate.pdf". */
export function documentFileName({
  subject_type,
  title,
}: Pick<SignedDocument, "subject_type" | "title">): string {
  const [reference = ""] = title.split(" ");
  return `${reference.replaceAll(/[^A-Za-z0-9-]/g, "")} ${SUBJECTS[subject_type].noun}.pdf`.trim();
}

/** The signatures that stand among the entries about one subject: per side the last entry, if it is a signature. */
function standingEntries<Entry extends Pick<DocumentEntry, "side" | "action" | "position">>(
  entries: readonly Entry[],
): Entry[] {
  const ordered = entries.toSorted((one, other) => one.position - other.position);
  const last = new Map(ordered.map((entry) => [entry.side, entry]));
  return [...last.values()]
    .filter(({ action }) => action === "signed")
    .toSorted((one, other) => one.position - other.position);
}

/** The document about one subject, out of its entries; null while no signature stands. */
export function toSignedDocument(
  entries: readonly DocumentEntry[],
  chain: SignedDocument["chain"],
  issued_at: string,
): SignedDocument | null {
  const standing = standingEntries(entries);
  const last = standing.at(-1);
  if (!last) return null;
  return {
    subject_type: last.subject_type,
    title: contentTitle(last.content),
    content: last.content,
    signatures: standing,
    chain,
    issued_at,
  };
}

/** A moment in UTC to the second, the same for every reader: "2026-11-21 14:02:07 UTC". */
export function utc(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime())
    ? moment
    : date
        .toISOString()
        .replace("T", " ")
        .replace(/\.\d+Z$/, " UTC");
}
