"use server";

import { revalidatePath } from "next/cache";

import { projectAction } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import { addRow, changeRow, deleteRow } from "@/lib/rows";

import { listCriterionChoices } from "./queries";
import {
  assessCriterionSchema,
  createCriterionSchema,
  deleteCriterionSchema,
  linkCriterionSchema,
  loadCriteriaSchema,
  updateCriterionSchema,
} from "./schema";

/** Adds a KPI or a quality standard to its register. */
export const createCriterion = projectAction(
  createCriterionSchema,
  async (context, { register, target, ...fields }) => {
    if (register === "kpis") await addRow(context, "kpis", { ...fields, target });
    else await addRow(context, "quality_standards", fields);
  },
);

/** Changes a criterion, if nobody has changed it since it was read. */
export const updateCriterion = projectAction(
  updateCriterionSchema,
  async (context, { register, target, ...fields }) => {
    if (register === "kpis") await changeRow(context, "kpis", { ...fields, target });
    else await changeRow(context, "quality_standards", fields);
  },
);

/** Deletes a criterion, or takes the deletion back. Deliverables that it is linked to keep it. */
export const deleteCriterion = projectAction(
  deleteCriterionSchema,
  (context, { register, ...input }) => deleteRow(context, register, input),
);

/** What there is to link, for a dialog that opens on a page which does not know it. */
export const loadCriteria = projectAction(loadCriteriaSchema, (context, { register }) =>
  listCriterionChoices(context, register),
);

/** Links a criterion to a deliverable, or takes the link away, and with it the verdict. */
export const linkCriterion = projectAction(
  linkCriterionSchema,
  async ({ db, organisation, project }, { register, deliverable_id, id, is_linked }) => {
    const row = { organisation_id: organisation.id, project_id: project.id, deliverable_id };
    const once = { ignoreDuplicates: true };
    if (register === "kpis") {
      const key = "organisation_id,project_id,deliverable_id,kpi_id";
      if (is_linked)
        await db
          .from("deliverable_kpis")
          .upsert({ ...row, kpi_id: id }, { ...once, onConflict: key })
          .throwOnError();
      else
        unwrap(
          await db
            .from("deliverable_kpis")
            .delete()
            .match({ ...row, kpi_id: id }),
        );
    } else {
      const key = "organisation_id,project_id,deliverable_id,quality_standard_id";
      if (is_linked)
        await db
          .from("deliverable_quality_standards")
          .upsert({ ...row, quality_standard_id: id }, { ...once, onConflict: key })
          .throwOnError();
      else
        unwrap(
          await db
            .from("deliverable_quality_standards")
            .delete()
            .match({ ...row, quality_standard_id: id }),
        );
    }
    revalidatePath("/", "layout");
  },
);

/** The customer's verdict on one linked criterion. */
export const assessCriterion = projectAction(
  assessCriterionSchema,
  async ({ db }, { register, deliverable_id, id, is_met }) => {
    const criterion = register === "kpis" ? { kpi_id: id } : { quality_standard_id: id };
    unwrap(
      await db.rpc("assess_deliverable", { deliverable_id, criteria_met: is_met, ...criterion }),
    );
    revalidatePath("/", "layout");
  },
);
