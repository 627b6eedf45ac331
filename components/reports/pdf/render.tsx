import { renderToStream } from "@react-pdf/renderer";

import { createPrinter } from "@/components/pdf/fonts";

import { type PdfReport, ReportDocument } from "./document";

/** A report as a PDF. */
export async function renderReport(made: PdfReport): Promise<NodeJS.ReadableStream> {
  const print = await createPrinter();
  return renderToStream(<ReportDocument made={made} print={print} />);
}
