import { z } from "zod";

import { deletion, line, longText, optional, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";

/** The two registers of a project; each is a table, and a feature of its own. */
export const REGISTERS = ["kpis", "quality_standards"] as const;
export type Register = (typeof REGISTERS)[number];

const register = z.enum(REGISTERS);

const fields = {
  register,
  name: line("Name", 160),
  description: optional(longText(5000)),
  /** Of KPIs only. */
  target: optional(line("Target", 300)),
};

/** `id` is made by the form, so that a repeated submit is the same criterion. */
export const createCriterionSchema = z.object({ id: z.uuid(), ...fields });

export const updateCriterionSchema = z.object({
  ...version,
  ...fields,
});

export const deleteCriterionSchema = deletion.extend({ register });

export const linkCriterionSchema = z.object({
  register,
  deliverable_id: z.uuid(),
  id: z.uuid(),
  is_linked: z.boolean(),
});

export const assessCriterionSchema = z.object({
  register,
  deliverable_id: z.uuid(),
  id: z.uuid(),
  is_met: z.boolean(),
});

export const loadCriteriaSchema = z.object({ register });

/** The address of a register. */
export const criterionList = defineListParams({
  sort: { reference: "text", name: "text" },
  defaultSort: "reference",
  filters: { register: filter.anyOf(REGISTERS) },
});
