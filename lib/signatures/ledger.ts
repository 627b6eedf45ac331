/*
 * The second verifier of the ledger: the same recomputation as private.check_chain in SQL, by a
 * program that shares no code with the database. It depends on nothing but WebCrypto, so that it runs
 * in a browser, in Node and inside the offline verifier.
 */

/** An entry as `export_signatures` gives it: every field as the text that was hashed. */
export type ExportedEntry = {
  project_id: string;
  position: number;
  previous_hash: string;
  subject_type: string;
  subject_id: string;
  side: string;
  action: string;
  signer_key: string;
  signer_name: string;
  signer_role: string;
  /** UTC with microseconds. */
  signed_at: string;
  statement: string;
  /** The exact bytes that were hashed. */
  content: string;
  content_hash: string;
  entry_hash: string;
};

/**
 * `content`: the content is not what was hashed. `entry`: a field of the entry was changed. `chain`: an
 * entry is missing, added or moved. `head`: the chain was cut short or replaced. `signer`: a signature of
 * somebody who was not appointed for that side then, or an appointment by the other side after the side had
 * appointed somebody itself. Asked only of chains that begin with an appointment, which older ones do not.
 */
export type Problem = "content" | "entry" | "chain" | "head" | "signer";

/** The same answer as private.check_chain gives. */
export type ChainVerdict = {
  valid: boolean;
  entries: number;
  broken_position: number | null;
  problem: Problem | null;
  /** Not told to who only holds a certificate: it is the key to another record. */
  head_hash?: string | null;
};

/** Where a chain ended when somebody last saw it: from a mail or a certificate. */
export type Head = { position: number; entry_hash: string };

const GENESIS = "0".repeat(64);

/**
 * Recomputes a project's whole chain and names the first broken entry. A chain that was cut short is
 * whole in itself: only a head from elsewhere tells.
 */
export async function verifyChain(
  entries: readonly ExportedEntry[],
  head?: Head,
): Promise<ChainVerdict> {
  const chain = entries.toSorted((one, other) => one.position - other.position);
  const last = chain.at(-1);
  const verdict = { entries: chain.length, head_hash: last?.entry_hash ?? null };
  let previous = GENESIS;
  const isRightful = makeSignerCheck(chain[0]?.subject_type === "signer");
  for (const [index, entry] of chain.entries()) {
    const isLinked = entry.position === index + 1 && entry.previous_hash === previous;
    const problem = isLinked
      ? ((await verifyEntry(entry)) ?? (isRightful(entry) ? null : "signer"))
      : "chain";
    if (problem) return { ...verdict, valid: false, broken_position: entry.position, problem };
    previous = entry.entry_hash;
  }
  if (head && (head.position !== (last?.position ?? 0) || head.entry_hash !== previous)) {
    return {
      ...verdict,
      valid: false,
      broken_position: (last?.position ?? 0) + 1,
      problem: "head",
    };
  }
  return { ...verdict, valid: true, broken_position: null, problem: null };
}

/** Asked entry by entry, in order: whether who signs was appointed, and who appoints might. */
function makeSignerCheck(isAsked: boolean): (entry: ExportedEntry) => boolean {
  const appointed = new Map<string, boolean>();
  const ownAppointments = new Set<string>();
  return ({ subject_type, action, side, subject_id, signer_key, content }) => {
    if (!isAsked) return true;
    if (action === "signed") return appointed.get(`${side} ${signer_key}`) ?? false;
    if (subject_type !== "signer") return true;
    appointed.set(`${side} ${subject_id}`, action !== "removed");
    if (action !== "appointed") return true;
    const { by, first, client_id } = parse(content);
    const company = `${side} ${String(client_id ?? "")}`;
    const from = isObject(by) ? by["side"] : null;
    if (from === side) ownAppointments.add(company);
    // Nobody's side is the installation's own: an import, or its owner.
    const isOther = typeof from === "string" && from !== side;
    return !isOther || (first === true && !ownAppointments.has(company));
  };
}

function parse(content: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(content);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** What is wrong with one entry by itself; null when its two hashes are right. */
export async function verifyEntry(entry: ExportedEntry): Promise<"content" | "entry" | null> {
  if ((await sha256(entry.content)) !== entry.content_hash) return "content";
  return (await entryHash(entry)) === entry.entry_hash ? null : "entry";
}

/** The hash of an entry: SHA-256 over the netstrings of its fields, in this order. */
export function entryHash(entry: ExportedEntry): Promise<string> {
  const parts: string[] = [
    "countersign-ledger-1",
    entry.project_id,
    String(entry.position),
    entry.previous_hash,
    entry.subject_type,
    entry.subject_id,
    entry.side,
    entry.action,
    entry.signer_key,
    entry.signer_name,
    entry.signer_role,
    entry.signed_at,
    entry.statement,
    entry.content_hash,
  ];
  return sha256(netstring(...parts));
}

/** "4:abcd," for each part; lengths are in octets of UTF-8. D. J. Bernstein, "Netstrings", 1997. */
export function netstring(...parts: string[]): string {
  return parts.map((part) => `${new TextEncoder().encode(part).length}:${part},`).join("");
}

/** SHA-256 of the UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const PROBLEMS: Record<Problem, string> = {
  content: "what was signed is not what the entry says",
  entry: "something in the entry was changed",
  chain: "an entry is missing, was added or was moved",
  head: "entries are missing at the end",
  signer: "who signed, or who appointed them, had no right to",
};

/** A verdict as one sentence. */
export function verdictSentence({
  valid,
  entries,
  broken_position,
  problem,
  head_hash,
}: ChainVerdict): string {
  const count = entries === 1 ? "1 entry" : `${entries} entries`;
  if (valid && entries === 0) return "The chain is empty.";
  if (valid)
    return head_hash
      ? `The chain holds: ${count}, head ${head_hash.slice(0, 12)}.`
      : `The chain holds: ${count}.`;
  return `The chain is broken at entry ${broken_position}: ${problem ? PROBLEMS[problem] : "the reason is unknown"}.`;
}
