import "server-only";

import { pdfAnswer } from "@/components/pdf/answer";
import type { OrgContext } from "@/lib/auth/context";
import { createFormatter } from "@/lib/format";

import type { PdfReport } from "./document";
import { renderReport } from "./render";

type Made = PdfReport extends infer Each
  ? Each extends PdfReport
    ? Omit<Each, "organisation" | "format">
    : never
  : never;

/** A report as a download, with the organisation's name, formats and zone. */
export async function reportPdf({ organisation, formats }: OrgContext, made: Made) {
  const { timezone } = organisation.settings.defaults;
  const pdf = await renderReport({
    ...made,
    organisation: organisation.name,
    format: createFormatter({ ...formats, timezone }),
  });
  const { from, to } = made.period;
  const days = from === to ? from : `${from} to ${to}`;
  return pdfAnswer(pdf, `${made.about[0]} report ${days}`);
}
