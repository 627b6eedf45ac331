"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";

import { FormDialog } from "@/components/form/form-dialog";
import { useFormat } from "@/components/ui/format";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { createJob, updateJob } from "@/lib/jobs/actions";
import type { Job } from "@/lib/jobs/queries";
import { createJobSchema, updateJobSchema } from "@/lib/jobs/schema";

import { JobFields } from "./job-fields";

type DialogProps = {
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function CreateJobDialog({
  scope,
  me,
  ...dialog
}: DialogProps & { me: { id: string; name: string } }) {
  const router = useRouter();
  const { currency } = useFormat().options;
  return (
    <FormDialog
      {...dialog}
      title="New job"
      size="lg"
      schema={createJobSchema}
      action={(input) => createJob(scope, input)}
      defaultValues={{
        id: crypto.randomUUID(),
        title: "",
        account_id: null,
        contact_id: null,
        description: "",
        openings: 1,
        employment_type: "contract",
        location: "",
        remote_policy: "hybrid",
        bill_rate: null,
        pay_rate: null,
        rate_unit: "day",
        currency,
        start_date: null,
        notes: "",
        owner_id: me.id,
      }}
      submitLabel="Create job"
      onSuccess={({ id }) => router.push(`/${scope.org}/talent/jobs/${id}` as Route)}
    >
      {(form) => <JobFields form={form} scope={scope} owner={me} />}
    </FormDialog>
  );
}

export function EditJobDialog({ job, scope, ...dialog }: DialogProps & { job: Job }) {
  return (
    <FormDialog
      {...dialog}
      title={`Edit ${job.title}`}
      size="lg"
      schema={updateJobSchema}
      action={(input) => updateJob(scope, input)}
      defaultValues={{
        id: job.id,
        lock_version: job.lock_version,
        title: job.title,
        account_id: job.account_id,
        contact_id: job.contact_id,
        description: job.description ?? "",
        openings: job.openings,
        employment_type: job.employment_type,
        location: job.location ?? "",
        remote_policy: job.remote_policy,
        bill_rate: job.bill_rate,
        pay_rate: job.pay_rate,
        rate_unit: job.rate_unit,
        currency: job.currency,
        start_date: job.start_date,
        notes: job.notes ?? "",
        owner_id: job.owner_id,
      }}
      onSuccess={() => toast.success("Job saved")}
    >
      {(form) => (
        <JobFields
          form={form}
          scope={scope}
          owner={{ id: job.owner_id, name: job.owner_name }}
          account={{ id: job.account_id, name: job.account_name }}
          contact={{ id: job.contact_id, name: job.contact_name }}
        />
      )}
    </FormDialog>
  );
}
