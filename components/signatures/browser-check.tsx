"use client";

import { CheckCircle2, CircleDashed, OctagonAlert } from "lucide-react";
import { useEffect, useState } from "react";

import {
  type ExportedEntry,
  type PartVerdict,
  problemWords,
  verifyPart,
} from "@/lib/signatures/ledger";

/** The second opinion: this browser recomputes the entries, and asks nobody. */
export function BrowserCheck({ entries }: { entries: ExportedEntry[] }) {
  const [verdict, setVerdict] = useState<PartVerdict | "unable" | null>(null);
  useEffect(() => {
    let isCurrent = true;
    // Browsers hash only where the page itself came over a safe connection.
    const check = globalThis.isSecureContext
      ? verifyPart(entries)
      : Promise.resolve("unable" as const);
    void check.then((result) => isCurrent && setVerdict(result));
    return () => {
      isCurrent = false;
    };
  }, [entries]);

  if (verdict === null)
    return (
      <p role="status" className="flex items-center gap-2 text-muted">
        <CircleDashed aria-hidden className="size-4" /> Recomputing in your browser…
      </p>
    );
  if (verdict === "unable")
    return <p role="status">Your browser recomputes only on pages that come over https.</p>;
  const { checked, broken } = verdict;
  const [first] = broken;
  return (
    <p role="status" className="flex items-center gap-2">
      {first ? (
        <OctagonAlert aria-hidden className="size-4 text-danger" />
      ) : (
        <CheckCircle2 aria-hidden className="size-4 text-success" />
      )}
      {first
        ? `Recomputed in your browser: entry ${first.position} is broken, ${problemWords(first.problem)}.`
        : `Recomputed in your browser: ${checked === 1 ? "the entry is" : `all ${checked} entries are`} as hashed.`}
    </p>
  );
}
