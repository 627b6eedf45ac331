import { z } from "zod";

import { line, longText, money, optional, version } from "@/lib/fields";

export const AUTHORITIES = ["dual", "supplier_only", "customer_only", "none"] as const;
const authority = z.enum(AUTHORITIES);

/** Every governance setting; the keys of private.governance_defaults() and the columns of `projects`. */
export const governanceFields = {
  baseline_approval_authority: authority,
  deliverable_approval_authority: authority,
  certificate_approval_authority: authority,
  variation_approval_authority: authority,
  timesheet_approval_authority: authority,
  expense_approval_authority: z.enum([...AUTHORITIES, "conditional"]),
  baselines_required: z.boolean(),
  deliverable_review_required: z.boolean(),
  signing_waits_after_reset: z.boolean(),
  certificates_required: z.boolean(),
  variations_enabled: z.boolean(),
  kpis_enabled: z.boolean(),
  quality_standards_enabled: z.boolean(),
  raid_enabled: z.boolean(),
  milestone_billing_enabled: z.boolean(),
  timesheets_enabled: z.boolean(),
  timesheet_approval_threshold: optional(money),
  expenses_enabled: z.boolean(),
  expense_receipt_required: z.boolean(),
  expense_approval_threshold: optional(money),
};

export const governanceSchema = z.object(governanceFields);
export type Governance = z.output<typeof governanceSchema>;

const naming = { name: line("Name", 80), description: optional(longText(1000)) };

/** `id` is made by the form, so that a repeated submit is the same template. */
export const createTemplateSchema = z.object({ id: z.uuid(), ...naming, ...governanceFields });

export const updateTemplateSchema = z.object({
  ...version,
  ...naming,
  ...governanceFields,
});

export const deleteTemplateSchema = z.object({ id: z.uuid() });

/** A project's governance, kept under a name. */
export const saveAsTemplateSchema = z.object({ id: z.uuid(), ...naming });
