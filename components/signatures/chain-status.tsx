import { Banner } from "@/components/ui/banner";
import { CopyButton } from "@/components/ui/copy-button";
import { type ChainVerdict, verdictSentence } from "@/lib/signatures/ledger";

/** What the database says of the project's chain, recomputed for this page. */
export function ChainStatus({ verdict }: { verdict: ChainVerdict }) {
  const { head_hash, valid } = verdict;
  // The list below says it in its own words.
  if (valid && !head_hash) return null;
  return (
    <Banner
      tone={valid ? "success" : "danger"}
      title={verdictSentence(verdict)}
      action={head_hash && <CopyButton text={head_hash} label="Copy the hash of the head" />}
    >
      {valid
        ? "Every entry was recomputed just now. The same head stands on certificates and in the mails about signatures."
        : "Somebody has tampered with the ledger. Export the evidence, and tell an administrator at once."}
    </Banner>
  );
}
