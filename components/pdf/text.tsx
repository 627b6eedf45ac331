import { Text as PdfText } from "@react-pdf/renderer";
import type { ComponentProps } from "react";

/** Above what any line break may cost: a break inside a word would print a hyphen that nobody signed. */
const NEVER = 10_000;

/** Text that breaks between words only; `createPrinter` has made long words breakable. */
export function Text(props: ComponentProps<typeof PdfText>) {
  return <PdfText hyphenationPenalty={NEVER} {...props} />;
}
