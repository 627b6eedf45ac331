import type { Verification, VerifiedEntry } from "./queries";

export type Judgement = { tone: "success" | "warning" | "danger"; title: string; text: string };

/** What the holder of a code may conclude, in words. */
export function judge({ entries, action, position, stands, chain }: Verification): Judgement {
  if (!chain.valid) {
    return {
      tone: "danger",
      title: "The ledger behind this certificate is broken",
      text: `Entry ${chain.broken_position} is not what it was. Do not rely on this certificate; ask the supplier and the customer.`,
    };
  }
  if (action === "withdrawn")
    return {
      tone: "warning",
      title: "This entry takes a signature back",
      text: "The signer withdrew before the act took effect. It certifies nothing.",
    };
  if (action === "voided") {
    return {
      tone: "warning",
      title: "This entry makes a signature void",
      text: "The content changed after it was signed, so the signature no longer stood. It certifies nothing.",
    };
  }
  if (stands)
    return {
      tone: "success",
      title: "This signature stands",
      text: "It is in the ledger as it was made, and nobody has taken it back.",
    };
  return {
    tone: "warning",
    title: "This signature no longer stands",
    text: whatBecame(entries, position),
  };
}

/** The entry that ended a signature: the next one of the same side. */
function whatBecame(entries: VerifiedEntry[], position: number): string {
  const side = entries.find((entry) => entry.position === position)?.side;
  const next = entries
    .toSorted((one, other) => one.position - other.position)
    .find((entry) => entry.position > position && entry.side === side);
  if (next?.action === "withdrawn")
    return `It was withdrawn by entry ${next.position} of the ledger.`;
  if (next?.action === "voided")
    return `What was signed changed, and entry ${next.position} of the ledger made it void.`;
  return next
    ? `The same side signed again: entry ${next.position} of the ledger took its place.`
    : "A later entry of the ledger took its place.";
}
