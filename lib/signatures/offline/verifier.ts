import type { LedgerExport } from "@/lib/signatures/ledger-export";

import { VERIFIER_HTML } from "./verifier.generated";

/** The offline verifier as one HTML file, with a ledger inside, or without one to start from. */
export function offlineVerifier(ledger: LedgerExport | null): string {
  // No "<" in the data: whatever people typed cannot end the element it stands in.
  const data = ledger ? JSON.stringify(ledger).replaceAll("<", "\\u003c") : "";
  return VERIFIER_HTML.replace("<!--LEDGER-->", () => data);
}
