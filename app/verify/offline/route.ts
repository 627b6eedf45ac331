import { offlineVerifier } from "@/lib/signatures/offline/verifier";

/** The offline verifier without a ledger in it, to keep and to open anywhere. */
export function GET() {
  return new Response(offlineVerifier(null), {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-disposition": 'attachment; filename="countersign-verifier.html"',
      "cache-control": "public, max-age=3600",
      "x-content-type-options": "nosniff",
    },
  });
}
