"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import type { BatchItem } from "@/lib/batches/rules";
import { createTicket } from "@/lib/tickets/actions";
import { createTicketSchema } from "@/lib/tickets/schema";

export type ReportedImage = Pick<BatchItem, "id" | "batch_index" | "prompt_text" | "error">;

/** A run, and where tickets about it are raised. */
export type Reporting = {
  run: { id: string; name: string };
  clientId: string;
  scope: OrgScope;
  /** Where tickets live. */
  base: string;
};

/** Raises a ticket about a run, or about one of its images: what is known of it is filled in. */
export function ReportDialog({
  run,
  clientId,
  scope,
  base,
  image,
  onClose,
}: Reporting & { image: ReportedImage | null; onClose: () => void }) {
  const router = useRouter();
  const place = image && `image ${image.batch_index + 1}`;
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title={place ? `Report a problem with ${place}` : "Report a problem with this run"}
      description={`It becomes a ticket that names ${place ? "this image and its" : "this"} run.`}
      schema={createTicketSchema}
      action={(input) => createTicket(scope, input)}
      defaultValues={{
        id: crypto.randomUUID(),
        client_id: clientId,
        subject: `${run.name}: ${place ?? ""}`,
        body: image ? bodyAbout(image) : "",
        type: "problem",
        priority: "medium",
        deliverable_id: null,
        execution_id: run.id,
        batch_item_id: image?.id ?? null,
        requester_id: null,
        assignee_id: null,
      }}
      submitLabel="Raise ticket"
      onSuccess={({ id, reference }) => {
        router.push(`${base}/${id}` as Route);
        toast.success(`${reference} is raised`);
      }}
    >
      {(form) => (
        <>
          <TextField {...form.field("subject")} label="Subject" autoFocus />
          <TextAreaField {...form.field("body")} label="Description" rows={5} />
        </>
      )}
    </FormDialog>
  );
}

/** What there is to say before anybody has said anything: the prompt, and why it failed. */
function bodyAbout({ prompt_text, error }: ReportedImage): string {
  return [`Prompt: ${prompt_text}`, error && `It failed: ${error}`, "", ""]
    .filter((part) => part !== null)
    .join("\n");
}
