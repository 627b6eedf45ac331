"use client";

import { MessageSquareText, Pencil, Plus, Trash2 } from "lucide-react";
import { useState } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { Menu } from "@/components/ui/menu";
import { EmptyState } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { CANNED_NAMES } from "@/lib/tickets/canned";
import type { CannedReply } from "@/lib/tickets/queries";
import { cannedReplySchema, updateCannedReplySchema } from "@/lib/tickets/schema";
import {
  createCannedReply,
  deleteCannedReply,
  updateCannedReply,
} from "@/lib/tickets/setting-actions";

type CannedProps = { replies: CannedReply[]; scope: OrgScope; refusal: string | null };

const NAMES_IN_WORDS = `In one, ${Object.entries(CANNED_NAMES)
  .map(([name, meaning]) => `{{${name}}} is ${meaning}`)
  .join(", ")}.`;

/** Answers that are given again and again, for everybody who answers tickets. */
export function CannedRepliesSection({ replies, scope, refusal }: CannedProps) {
  const [opened, setOpened] = useState<CannedReply | "new" | null>(null);
  const close = () => setOpened(null);
  return (
    <Section
      title="Canned replies"
      description={`Put into an answer with two presses, and changed there before it is sent. ${NAMES_IN_WORDS}`}
      actions={
        <Button
          size="sm"
          icon={<Plus aria-hidden />}
          disabledReason={refusal}
          onPress={() => setOpened("new")}
        >
          Add reply
        </Button>
      }
      flush
    >
      {replies.length === 0 ? (
        <EmptyState compact icon={<MessageSquareText aria-hidden />} title="None yet" />
      ) : (
        <ul aria-label="Canned replies">
          {replies.map((reply) => (
            <CannedItem
              key={reply.id}
              reply={reply}
              scope={scope}
              canChange={refusal === null}
              onEdit={() => setOpened(reply)}
            />
          ))}
        </ul>
      )}
      {opened === "new" && <NewReplyDialog scope={scope} onClose={close} />}
      {opened && opened !== "new" && (
        <EditReplyDialog reply={opened} scope={scope} onClose={close} />
      )}
    </Section>
  );
}

function CannedItem({
  reply: { id, name, body },
  scope,
  canChange,
  onEdit,
}: {
  reply: CannedReply;
  scope: OrgScope;
  canChange: boolean;
  onEdit: () => void;
}) {
  const undo = async () => {
    const result = await deleteCannedReply(scope, { id, is_deleted: false });
    if (!result.ok) toast.error(`${name} could not be restored`, { description: result.message });
  };
  const remove = async () => {
    const result = await deleteCannedReply(scope, { id, is_deleted: true });
    if (result.ok)
      toast.success(`${name} deleted`, { action: { label: "Undo", onPress: () => void undo() } });
    else toast.error(`${name} was not deleted`, { description: result.message });
  };
  return (
    <li className="flex items-center gap-4 border-b border-separator px-4 py-2 last:border-0">
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{name}</span>
        <span className="block truncate text-xs text-muted">{body}</span>
      </span>
      {canChange && (
        <Menu
          label={`Actions for ${name}`}
          size="sm"
          items={[
            { id: "edit", label: "Change", icon: <Pencil aria-hidden />, onAction: onEdit },
            {
              id: "delete",
              label: "Delete",
              tone: "danger",
              icon: <Trash2 aria-hidden />,
              onAction: () => void remove(),
            },
          ]}
        />
      )}
    </li>
  );
}

type DialogProps = { scope: OrgScope; onClose: () => void };

function NewReplyDialog({ scope, onClose }: DialogProps) {
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title="Add canned reply"
      schema={cannedReplySchema}
      action={(input) => createCannedReply(scope, input)}
      defaultValues={{ id: crypto.randomUUID(), name: "", body: "" }}
      submitLabel="Add reply"
      onSuccess={(_, { name }) => toast.success(`${name} added`)}
    >
      {(form) => (
        <>
          <TextField {...form.field("name")} label="Name" autoFocus />
          <TextAreaField
            {...form.field("body")}
            label="Text"
            description={NAMES_IN_WORDS}
            rows={6}
          />
        </>
      )}
    </FormDialog>
  );
}

function EditReplyDialog({ reply, scope, onClose }: DialogProps & { reply: CannedReply }) {
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title={`Change ${reply.name}`}
      schema={updateCannedReplySchema}
      action={(input) => updateCannedReply(scope, input)}
      defaultValues={reply}
      onSuccess={() => toast.success("Canned reply saved")}
    >
      {(form) => (
        <>
          <TextField {...form.field("name")} label="Name" autoFocus />
          <TextAreaField
            {...form.field("body")}
            label="Text"
            description={NAMES_IN_WORDS}
            rows={6}
          />
        </>
      )}
    </FormDialog>
  );
}
