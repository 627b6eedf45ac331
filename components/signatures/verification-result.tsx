import { Banner } from "@/components/ui/banner";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { utc } from "@/lib/signatures/documents";
import { readContent } from "@/lib/signatures/ledger-export";
import { verdictSentence } from "@/lib/signatures/ledger";
import type { Verification, VerifiedEntry } from "@/lib/signatures/queries";
import { roleName, SIDE_NAMES, SUBJECTS } from "@/lib/signatures/rules";
import type { Side, SignatureAction } from "@/lib/signatures/types";
import { judge } from "@/lib/signatures/verification";

import { BrowserCheck } from "./browser-check";
import { HashText } from "./hash-text";
import { SignatureActionBadge } from "./signature-action-badge";
import { SignedContent } from "./signed-content";

/** All that the holder of a code may know: whether it stands, what it certifies, who signed, and the ledger. */
export function VerificationResult({ verification }: { verification: Verification }) {
  const { tone, title, text } = judge(verification);
  const { entries, chain, content, content_hash, organisation, project, subject_type, position } =
    verification;
  return (
    <>
      <Banner tone={tone} title={title}>
        {text}
      </Banner>
      <Section
        title="Who signed, and when"
        description="Every entry about this record, oldest first"
        flush
      >
        <ol>
          {entries.map((entry) => (
            <Entry key={entry.position} entry={entry} isAsked={entry.position === position} />
          ))}
        </ol>
      </Section>
      <Section title={`What was signed: ${SUBJECTS[subject_type].noun}`}>
        <SignedContent content={readContent(content)} />
      </Section>
      <Section title="The ledger">
        <div className="grid gap-3">
          <p>{verdictSentence(chain)} The database recomputed the whole chain for this page.</p>
          <BrowserCheck content={content} contentHash={content_hash} />
          <DescriptionList
            items={[
              { label: "Organisation", value: organisation },
              { label: "Project", value: `${project.reference} ${project.name}` },
              {
                label: "Hash of the content",
                value: <HashText hash={content_hash} label="the hash of the content" />,
              },
            ]}
          />
        </div>
      </Section>
    </>
  );
}

function Entry({ entry, isAsked }: { entry: VerifiedEntry; isAsked: boolean }) {
  const { position, action, side, signer_name, signer_role, signed_at, statement } = entry;
  return (
    <li
      aria-current={isAsked || undefined}
      className={`grid gap-1 border-b border-separator px-4 py-3 last:border-0 ${isAsked ? "bg-row-selected" : ""}`}
    >
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <SignatureActionBadge action={action as SignatureAction} />
        <span className="font-medium">{signer_name}</span>
        <span className="text-muted">
          {roleName(signer_role)}, for the {(SIDE_NAMES[side as Side] ?? side).toLowerCase()}
        </span>
        {isAsked && <span className="text-xs text-muted">the entry you asked for</span>}
      </p>
      <p className="whitespace-pre-line">“{statement}”</p>
      <p className="text-xs text-muted">
        {utc(signed_at)} · entry {position}
      </p>
    </li>
  );
}
