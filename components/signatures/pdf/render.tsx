import { renderToBuffer } from "@react-pdf/renderer";

import type { SignedDocument } from "@/lib/signatures/documents";

import { SignedDocumentPdf } from "./document";
import { createPrinter } from "@/components/pdf/fonts";

/** The certificate as a PDF. `appUrl` is where its verify address leads. */
export async function renderSignedDocument(
  document: SignedDocument,
  appUrl: string,
): Promise<Buffer> {
  const print = await createPrinter();
  return renderToBuffer(
    <SignedDocumentPdf document={document} appUrl={appUrl.replace(/\/$/, "")} print={print} />,
  );
}
