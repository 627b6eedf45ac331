/*
 * The second verifier of the ledger: the same recomputation as private.check_chain in SQL, by a
 * program that shares no code with the database. It depends on nothing but WebCrypto, so that it runs
 * in a browser, in Node and inside the offline verifier.
 */

/** An entry as `export_signatures` and `verify_signature` give it: every field as the text that was hashed. */
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
 * entry is missing, added or moved. `head`: the chain was cut short or replaced.
 */
export type Problem = "content" | "entry" | "chain" | "head";

/** The same answer as private.check_chain gives. */
export type ChainVerdict = {
  valid: boolean;
  entries: number;
  broken_position: number | null;
  problem: Problem | null;
  head_hash: string | null;
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
  for (const [index, entry] of chain.entries()) {
    const isLinked = entry.position === index + 1 && entry.previous_hash === previous;
    const problem = isLinked ? await verifyEntry(entry) : "chain";
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

export type PartVerdict = { checked: number; broken: { position: number; problem: Problem }[] };

/**
 * Recomputes some of a chain's entries, such as those about one record: each by itself, and its link to
 * the entry before wherever that one is there too.
 */
export async function verifyPart(entries: readonly ExportedEntry[]): Promise<PartVerdict> {
  const byPosition = new Map(entries.map((entry) => [entry.position, entry]));
  const broken: PartVerdict["broken"] = [];
  for (const entry of entries) {
    const before = entry.position === 1 ? GENESIS : byPosition.get(entry.position - 1)?.entry_hash;
    const isLinked = before === undefined || before === entry.previous_hash;
    const problem = isLinked ? await verifyEntry(entry) : "chain";
    if (problem) broken.push({ position: entry.position, problem });
  }
  return { checked: entries.length, broken };
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
};

/** What a broken entry's problem means. */
export function problemWords(problem: Problem): string {
  return PROBLEMS[problem];
}

/** A verdict as one sentence. */
export function verdictSentence({
  valid,
  entries,
  broken_position,
  problem,
  head_hash,
}: ChainVerdict): string {
  const count = entries === 1 ? "1 entry" : `${entries} entries`;
  if (valid)
    return head_hash
      ? `The chain holds: ${count}, head ${head_hash.slice(0, 12)}.`
      : "The chain is empty.";
  return `The chain is broken at entry ${broken_position}: ${problem ? PROBLEMS[problem] : "the reason is unknown"}.`;
}
