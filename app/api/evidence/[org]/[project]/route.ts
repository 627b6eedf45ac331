import { strToU8, zipSync } from "fflate";

import { renderSignedDocument } from "@/components/signatures/pdf/render";
import { requireProject } from "@/lib/auth/context";
import { env } from "@/lib/env";
import { contentDisposition } from "@/lib/files/file-name";
import { takeTry } from "@/lib/rate-limit";
import { documentFileName } from "@/lib/signatures/documents";
import { certificatesOf, evidenceReadme } from "@/lib/signatures/evidence";
import { offlineVerifier } from "@/lib/signatures/offline/verifier";
import { getLedgerExport, listAcceptedMilestoneIds } from "@/lib/signatures/queries";

/** All the evidence of a project in one ZIP: the ledger, the offline verifier with it inside, the certificates. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/evidence/[org]/[project]">,
) {
  const context = await requireProject(await params);
  if (!takeTry(`evidence:${context.person.id}`, 10, 300))
    return new Response("That was too often. Wait five minutes, then try again.", { status: 429 });

  const [ledger, accepted] = await Promise.all([
    getLedgerExport(context),
    listAcceptedMilestoneIds(context),
  ]);
  const certificates = certificatesOf(ledger, accepted);
  const { APP_URL: appUrl } = env();
  const files: Record<string, Uint8Array> = {
    "README.txt": strToU8(evidenceReadme(ledger, certificates, appUrl)),
    "ledger.json": strToU8(JSON.stringify(ledger, null, 2)),
    "verify.html": strToU8(offlineVerifier(ledger)),
  };
  for (const certificate of certificates) {
    files[`certificates/${documentFileName(certificate)}`] = await renderSignedDocument(
      certificate,
      appUrl,
    );
  }

  const name = `${context.project.reference} evidence ${ledger.exported_at.slice(0, 10)}.zip`;
  return new Response(zipSync(files, { level: 6 }), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": contentDisposition("attachment", name),
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
