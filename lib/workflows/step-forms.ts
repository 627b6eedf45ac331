import { z } from "zod";

import { longText, optional } from "@/lib/fields";

import type { StepType } from "./definition";

/*
 * The forms of the steps: what a person fills in, with the bounds of `private.step_config_faults`. `step-config.ts`
 * leads from a step's config to its form and back.
 */

const hours = optional(z.number().min(0.0001, "More than nothing.").max(8784, "At most a year."));
const text = (max: number) => optional(longText(max));
const pair = z.object({ name: z.string().max(60), value: z.string().max(20_000) });
const pairs = z.array(pair).max(50, "At most fifty.");

const asking = z.object({
  title: text(160),
  instructions: text(5000),
  assignee_type: z.enum(["requester", "person", "role", "org_admin", "org_member", "client"]),
  assignee_id: optional(z.string()),
  due_in_hours: hours,
  remind_in_hours: hours,
  escalate_in_hours: hours,
  expire_in_hours: hours,
});

export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"] as const;
export const UNITS = ["seconds", "minutes", "hours", "days", "weeks"] as const;
export const RECIPIENTS = [
  "requester",
  "client",
  "org_admin",
  "org_member",
  "person",
  "other",
] as const;

/** One schema a type of step; a form's values, not the config. */
export const STEP_FORMS = {
  approval: asking,
  task: asking,
  notification: z.object({
    notificationType: z.enum(["both", "in_app", "email"]),
    recipients: z
      .array(z.object({ who: z.enum(RECIPIENTS), value: z.string().max(254) }))
      .min(1, "Say who is told.")
      .max(50, "At most fifty."),
    title: text(160),
    body: text(5000),
  }),
  http_request: z.object({
    method: z.enum(METHODS),
    url: z
      .string()
      .max(2000)
      .regex(
        /^https?:\/\/([^\s/?#\\{}]|\{\{ *secret\.[A-Z][A-Z0-9_]{0,59} *\}\})+([/?#]|$)/,
        "An address that begins with https:// or http:// and a host without data",
      ),
    headers: z.array(pair).max(30, "At most thirty."),
    body: text(20_000),
    timeout_seconds: optional(z.number().min(1).max(120, "At most 120 seconds.")),
    attempts: optional(z.number().int().min(1).max(10, "At most ten.")),
    wait_seconds: optional(z.number().min(0).max(3600, "At most an hour.")),
    repeat: z.boolean(),
    map: pairs,
  }),
  decision: z.object({}),
  delay: z.object({
    amount: optional(z.number().min(0)),
    unit: z.enum(UNITS),
    until: text(200),
  }),
  set_data: z.object({ values: pairs.min(1, "At least one value.") }),
  batch_generate: z.object({
    model: z.string().min(1, "Name the model.").max(120),
    prompts: text(120),
    max_prompts: optional(z.number().int().min(1).max(1000, "At most 1,000.")),
    requires_api_key: z.boolean(),
    supports_reference_images: z.boolean(),
    aspect_ratio: text(10),
  }),
  start_workplan: z.object({
    template_id: z.string().min(1, "Choose a workplan template."),
    record_type: z.string().min(1, "Choose the kind of record."),
    record_id: z.string().max(200),
  }),
  sub_workflow: z.object({ workflow_id: z.string().min(1, "Choose a workflow."), input: pairs }),
} as const satisfies Record<StepType, z.ZodObject>;
