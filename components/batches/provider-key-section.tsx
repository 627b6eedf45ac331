"use client";

import { useState } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { PasswordField } from "@/components/form/text-fields";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { RelativeTime } from "@/components/ui/format";
import { toast } from "@/components/ui/toast";
import { removeProviderKey, saveProviderKey } from "@/lib/batches/actions";
import type { BatchEstimate } from "@/lib/batches/rules";
import { saveKeySchema } from "@/lib/batches/schema";

type ProviderKeySectionProps = {
  clientId: string;
  providerKey: BatchEstimate["provider_key"];
  /** Why this person may not keep keys, in words; null when they may. */
  refusal: string | null;
};

/** A client's key of Google: entered, replaced, removed, and never shown again. */
export function ProviderKeySection({ clientId, providerKey, refusal }: ProviderKeySectionProps) {
  const [isEntering, setEntering] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  return (
    <Section
      title="Google’s key"
      description="Images are made with it, on the account it belongs to. Without one they are drawn here as stand-ins."
      actions={
        <>
          {providerKey && (
            <Button size="sm" disabledReason={refusal} onPress={() => setRemoving(true)}>
              Remove
            </Button>
          )}
          <Button size="sm" disabledReason={refusal} onPress={() => setEntering(true)}>
            {providerKey ? "Replace" : "Enter a key"}
          </Button>
        </>
      }
    >
      <p className="text-sm">
        {providerKey ? (
          <>
            A key that ends with <code>{providerKey.last_four}</code>, entered{" "}
            <RelativeTime value={providerKey.updated_at} />
          </>
        ) : (
          <span className="text-muted">No key is kept.</span>
        )}
      </p>
      <FormDialog
        isOpen={isEntering}
        onOpenChange={setEntering}
        title="Google’s key"
        description="It is sealed before it is kept. Nobody can read it again, you included."
        schema={saveKeySchema}
        action={saveProviderKey}
        defaultValues={{ client_id: clientId, key: "" }}
        onSuccess={() => toast.success("Key kept")}
      >
        {(form) => <PasswordField {...form.field("key")} label="Key" autoFocus />}
      </FormDialog>
      <ConfirmDialog
        isOpen={isRemoving}
        onOpenChange={setRemoving}
        title="Remove this key?"
        confirmLabel="Remove"
        onConfirm={() => removeProviderKey({ client_id: clientId })}
        onDone={() => toast.success("Key removed")}
      >
        Images that wait to be made with it fail. What is started later is drawn here as a stand-in.
      </ConfirmDialog>
    </Section>
  );
}
