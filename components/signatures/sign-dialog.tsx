"use client";

import { useId, useState } from "react";

import { Form, SubmitButton } from "@/components/form/form";
import { PasswordField } from "@/components/form/text-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { reloadSignable, sign } from "@/lib/signatures/actions";
import { type Difference, diffContent } from "@/lib/signatures/diff";
import { afterMine, otherSigners, SIDE_NAMES, SUBJECTS } from "@/lib/signatures/rules";
import { signSchema } from "@/lib/signatures/schema";
import type { Signable } from "@/lib/signatures/types";

import { ContentDifferences } from "./content-differences";
import { HashText } from "./hash-text";
import { SignedContent } from "./signed-content";

type SignDialogProps = {
  signable: Signable;
  scope: ProjectScope;
  label: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** Shows what is signed, what it means and what follows, and signs with the person's password. */
export function SignDialog(props: SignDialogProps) {
  // What is shown stays what it was when the dialog opened, until the person is told that it moved.
  return props.isOpen ? <OpenSignDialog {...props} /> : null;
}

function OpenSignDialog({ signable, scope, label, onOpenChange }: SignDialogProps) {
  const formId = useId();
  const [shown, setShown] = useState(signable);
  const [differences, setDifferences] = useState<Difference[]>([]);
  const { subject_type, subject_id } = signable;

  const form = useActionForm({
    schema: signSchema,
    defaultValues: { subject_type, subject_id, shown_hash: signable.content_hash, password: "" },
    action: async (input) => {
      const result = await sign(scope, { ...input, shown_hash: shown.content_hash });
      if (!result.ok && result.code === "CS010") await showWhatChanged();
      return result;
    },
    onSuccess: ({ position }) => {
      onOpenChange(false);
      toast.success(`Signed. It is entry ${position} of the project's ledger.`);
    },
  });

  const showWhatChanged = async () => {
    const now = await reloadSignable(scope, { subject_type, subject_id });
    if (!now.ok) return;
    setDifferences(diffContent(shown.content, now.data.content));
    setShown(now.data);
  };

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !form.isPending && onOpenChange(isOpen)}
      title={`Sign: ${label}`}
      description={`Your signature on this ${SUBJECTS[subject_type].noun} covers everything below, and nothing else.`}
      size="xl"
      isDismissable={false}
      footer={
        <>
          <span className="me-auto flex items-center gap-1.5 text-xs text-muted">
            Content <HashText hash={shown.content_hash} label="the hash of the content" />
          </span>
          <Button onPress={() => onOpenChange(false)} isDisabled={form.isPending}>
            Cancel
          </Button>
          <SubmitButton form={form} formId={formId}>
            Sign
          </SubmitButton>
        </>
      }
    >
      <Form form={form} id={formId} guard={false} className="gap-5">
        <ContentDifferences differences={differences} />
        <SignedContent content={shown.content} />
        <section className="grid gap-1.5">
          <h3 className="font-semibold">What your signature says</h3>
          <blockquote className="border-s-2 border-accent-text ps-3 whitespace-pre-line">
            {shown.statement}
          </blockquote>
          <p className="text-muted">{afterMine(shown)}</p>
        </section>
        <OtherSigners signable={shown} />
        <PasswordField
          {...form.field("password")}
          label="Your password"
          description="It proves that it is you who signs. It is not kept."
          className="max-w-sm"
        />
      </Form>
    </Dialog>
  );
}

/** Who can sign for the other side, and by whom they were appointed. */
function OtherSigners({ signable }: { signable: Signable }) {
  const others = otherSigners(signable);
  if (others.length === 0) return null;
  return (
    <section className="grid gap-1.5">
      <h3 className="font-semibold">Signers for the other side</h3>
      <ul className="grid gap-1">
        {others.map(({ side, name, words }) => (
          <li key={`${side}${name}`}>
            <span className="font-medium">{name}</span>, {SIDE_NAMES[side].toLowerCase()}
            {words && <span className="block text-xs text-muted">{words}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
