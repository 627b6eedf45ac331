import { FileText } from "lucide-react";
import type { Route } from "next";

import { Section } from "@/components/ui/card";
import { FormatProvider } from "@/components/ui/format";
import { LinkButton } from "@/components/ui/link";
import type { ProjectScope } from "@/lib/auth/context";
import type { FormatOptions } from "@/lib/format";
import {
  blockerSentences,
  concludeRefusal,
  isConcluded,
  sideStates,
  signRefusal,
  stateSentence,
  withdrawable,
} from "@/lib/signatures/rules";
import type { LedgerEntry, Signable } from "@/lib/signatures/types";

import { ConcludeButton } from "./conclude-button";
import { LedgerList } from "./ledger-list";
import { SignButton } from "./sign-button";
import { SignatureSides } from "./signature-sides";
import { WithdrawButton } from "./withdraw-button";

export type SignaturePanelProps = {
  /** "Baseline", "Acceptance": what this card is about. */
  title: string;
  signable: Signable;
  /** All entries about the record; the card shows those about its own subject. */
  ledger: LedgerEntry[];
  scope: ProjectScope;
  /** "MS-001 Discovery": what is signed, in the dialog's title. */
  label: string;
  formats: FormatOptions;
};

/** How an act stands between the two sides, and the one thing this person can do about it. */
export function SignaturePanel({
  title,
  signable,
  ledger,
  scope,
  label,
  formats,
}: SignaturePanelProps) {
  const entries = ledger.filter(({ subject_type }) => subject_type === signable.subject_type);
  const sides = sideStates(signable);
  const blockers = isConcluded(signable) ? [] : blockerSentences(signable);
  return (
    <FormatProvider options={formats}>
      <Section title={title} description={stateSentence(signable)}>
        <div className="grid gap-4">
          {sides.length > 0 && <SignatureSides sides={sides} />}
          {blockers.length > 0 && (
            <div className="text-muted">
              <p className="text-xs">Before it can be signed</p>
              <ul className="list-disc ps-4">
                {blockers.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </div>
          )}
          <PanelActions signable={signable} scope={scope} label={label} />
          {entries.length > 0 && (
            <details className="border-t border-separator pt-3" data-print="hide">
              <summary className="cursor-pointer text-xs text-muted">
                Ledger ({entries.length === 1 ? "1 entry" : `${entries.length} entries`})
              </summary>
              <div className="mt-2.5">
                <LedgerList entries={entries} />
              </div>
            </details>
          )}
        </div>
      </Section>
    </FormatProvider>
  );
}

function PanelActions({
  signable,
  scope,
  label,
}: {
  signable: Signable;
  scope: ProjectScope;
  label: string;
}) {
  if (isConcluded(signable)) return <DocumentLink signable={signable} />;
  const mine = withdrawable(signable);
  const isAsked = signable.required_sides.length > 0;
  const hasSigned = mine?.is_current ?? false;
  return (
    <div className="flex flex-wrap gap-2" data-print="hide">
      {!isAsked && (
        <ConcludeButton
          signable={signable}
          scope={scope}
          label={label}
          refusal={concludeRefusal(signable)}
        />
      )}
      {isAsked && !hasSigned && (
        <SignButton
          signable={signable}
          scope={scope}
          label={label}
          refusal={signRefusal(signable)}
        />
      )}
      {mine && <WithdrawButton signable={signable} scope={scope} label={label} />}
    </div>
  );
}

/** The document to keep, once it has taken effect. */
function DocumentLink({ signable: { subject_type, subject_id, signed } }: { signable: Signable }) {
  // A rejected or withdrawn variation certifies nothing.
  if (subject_type === "variation" && signed.length === 0) return null;
  return (
    <LinkButton
      href={`/api/certificates/${subject_id}?subject=${subject_type}` as Route}
      download
      size="sm"
      icon={<FileText aria-hidden />}
      className="justify-self-start"
    >
      {subject_type === "milestone_certificate" ? "Certificate" : "Signed record"} (PDF)
    </LinkButton>
  );
}
