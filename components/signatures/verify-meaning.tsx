import { Section } from "@/components/ui/card";

/** What a verified signature proves, and what it does not. */
export function VerifyMeaning() {
  return (
    <Section title="What this proves, and what it does not">
      <div className="grid max-w-prose gap-2">
        <p>
          Each entry of the ledger carries a hash over what was signed, who signed, when, and over
          the entry before it. If the chain holds, nothing in it was changed, removed, added or
          moved since.
        </p>
        <p>
          These are simple electronic signatures: a signed-in person confirmed with their password.
          They are neither advanced nor qualified electronic signatures, and the ledger does not
          prove who sat at the keyboard.
        </p>
        <p>
          Whoever runs the system could rewrite a whole chain from scratch. That would show: the
          hashes on certificates and in mails, which left the system before, would no longer be
          found.
        </p>
      </div>
    </Section>
  );
}
