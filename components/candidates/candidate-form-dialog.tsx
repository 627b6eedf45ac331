"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";

import { FormDialog } from "@/components/form/form-dialog";
import { useFormat } from "@/components/ui/format";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { createCandidate, updateCandidate } from "@/lib/candidates/actions";
import type { Candidate } from "@/lib/candidates/queries";
import { createCandidateSchema, updateCandidateSchema } from "@/lib/candidates/schema";

import { CandidateFields } from "./candidate-fields";

type DialogProps = {
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function CreateCandidateDialog({
  scope,
  me,
  ...dialog
}: DialogProps & { me: { id: string; name: string } }) {
  const router = useRouter();
  const { currency } = useFormat().options;
  return (
    <FormDialog
      {...dialog}
      title="New candidate"
      size="lg"
      schema={createCandidateSchema}
      action={(input) => createCandidate(scope, input)}
      defaultValues={{
        id: crypto.randomUUID(),
        full_name: "",
        email: "",
        phone: "",
        location: "",
        job_title: "",
        available_from: null,
        desired_rate: null,
        rate_unit: "day",
        currency,
        source: "direct",
        resume_note: "",
        owner_id: me.id,
      }}
      submitLabel="Create candidate"
      onSuccess={({ id }) => router.push(`/${scope.org}/talent/candidates/${id}` as Route)}
    >
      {(form) => <CandidateFields form={form} typed={form.hook.watch()} scope={scope} owner={me} />}
    </FormDialog>
  );
}

export function EditCandidateDialog({
  candidate,
  scope,
  ...dialog
}: DialogProps & { candidate: Candidate }) {
  const { id, lock_version, full_name, owner_id, owner_name } = candidate;
  return (
    <FormDialog
      {...dialog}
      title={`Edit ${full_name}`}
      size="lg"
      schema={updateCandidateSchema}
      action={(input) => updateCandidate(scope, input)}
      defaultValues={{
        id,
        lock_version,
        full_name,
        email: candidate.email ?? "",
        phone: candidate.phone ?? "",
        location: candidate.location ?? "",
        job_title: candidate.job_title ?? "",
        available_from: candidate.available_from,
        desired_rate: candidate.desired_rate,
        rate_unit: candidate.rate_unit,
        currency: candidate.currency,
        source: candidate.source,
        resume_note: candidate.resume_note ?? "",
        owner_id,
      }}
      onSuccess={() => toast.success("Candidate saved")}
    >
      {(form) => (
        <CandidateFields
          form={form}
          typed={form.hook.watch()}
          scope={scope}
          owner={{ id: owner_id, name: owner_name }}
          candidateId={id}
        />
      )}
    </FormDialog>
  );
}
