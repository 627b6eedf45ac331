"use client";

import { useState } from "react";

import { ComboboxField } from "@/components/form/choice-fields";
import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField } from "@/components/form/text-fields";
import { RadioGroupField } from "@/components/form/toggle-fields";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { SIDE_NAMES } from "@/lib/signatures/rules";
import type { Side } from "@/lib/signatures/types";
import { requestSigner } from "@/lib/signers/actions";
import { requestSignerSchema } from "@/lib/signers/schema";

type Props = {
  scope: OrgScope;
  projectId: string;
  /** The side that decides. */
  side: Side;
  people: { user_id: string; name: string; email: string }[];
};

/** Asks the other side to change who signs for it. */
export function AskSignerButton({ scope, projectId, side, people }: Props) {
  const [isOpen, setOpen] = useState(false);
  const who = SIDE_NAMES[side].toLowerCase();
  return (
    <>
      <Button
        size="sm"
        disabledReason={
          people.length === 0 && `The ${who} has nobody yet. Invite somebody by e-mail.`
        }
        onPress={() => setOpen(true)}
      >
        Ask for a signer
      </Button>
      <FormDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={`Ask about who signs for the ${who}`}
        description={`The ${who} decides who signs for it. Its administrators and signers are told what you ask, and accept or decline it.`}
        schema={requestSignerSchema}
        action={(input) => requestSigner(scope, input)}
        defaultValues={{
          id: crypto.randomUUID(),
          project_id: projectId,
          user_id: "",
          change: "appoint",
          reason: "",
        }}
        submitLabel="Ask"
        onSuccess={() => toast.success(`The ${who} is asked`)}
      >
        {(form) => (
          <>
            <ComboboxField
              {...form.field("user_id")}
              label="Person"
              autoFocus
              placeholder="Find by name"
              options={people.map(({ user_id, name, email }) => ({
                value: user_id,
                label: name,
                description: email,
              }))}
            />
            <RadioGroupField
              {...form.field("change")}
              label="Request"
              options={[
                { value: "appoint", label: `Sign for the ${who}` },
                { value: "remove", label: `No longer sign for the ${who}` },
              ]}
            />
            <TextAreaField {...form.field("reason")} label="Reason" />
          </>
        )}
      </FormDialog>
    </>
  );
}
