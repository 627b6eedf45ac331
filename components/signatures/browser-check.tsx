"use client";

import { CheckCircle2, CircleDashed, OctagonAlert } from "lucide-react";
import { useEffect, useState } from "react";

import { sha256 } from "@/lib/signatures/ledger";

type Verdict = "holds" | "broken" | "unable";

/** The second opinion: this browser hashes what it shows, and asks nobody. */
export function BrowserCheck({ content, contentHash }: { content: string; contentHash: string }) {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  useEffect(() => {
    let isCurrent = true;
    // Browsers hash only where the page itself came over a safe connection.
    const check: Promise<Verdict> = globalThis.isSecureContext
      ? sha256(content).then((hash) => (hash === contentHash ? "holds" : "broken"))
      : Promise.resolve("unable");
    void check.then((result) => isCurrent && setVerdict(result));
    return () => {
      isCurrent = false;
    };
  }, [content, contentHash]);

  if (verdict === null)
    return (
      <p role="status" className="flex items-center gap-2 text-muted">
        <CircleDashed aria-hidden className="size-4" /> Recomputing in your browser…
      </p>
    );
  if (verdict === "unable")
    return <p role="status">Your browser recomputes only on pages that come over https.</p>;
  return (
    <p role="status" className="flex items-center gap-2">
      {verdict === "broken" ? (
        <OctagonAlert aria-hidden className="size-4 text-danger" />
      ) : (
        <CheckCircle2 aria-hidden className="size-4 text-success" />
      )}
      {verdict === "broken"
        ? "Recomputed in your browser: what is shown is not what was hashed."
        : "Recomputed in your browser: what is shown is what was hashed."}
    </p>
  );
}
