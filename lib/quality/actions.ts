"use server";

import { revalidatePath } from "next/cache";

import { projectAction, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";

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
  async ({ db, organisation, project }, { register, target, ...fields }) => {
    const row = { ...fields, organisation_id: organisation.id, project_id: project.id };
    const once = { onConflict: "id", ignoreDuplicates: true };
    if (register === "kpis")
      await db
        .from("kpis")
        .upsert({ ...row, target }, once)
        .throwOnError();
    else await db.from("quality_standards").upsert(row, once).throwOnError();
    revalidatePath("/", "layout");
  },
);

/** Changes a criterion, if nobody has changed it since it was read. */
export const updateCriterion = projectAction(
  updateCriterionSchema,
  async ({ db, project }, { register, id, lock_version, target, ...fields }) => {
    const query =
      register === "kpis"
        ? db.from("kpis").update({ ...fields, target })
        : db.from("quality_standards").update(fields);
    const changed = unwrap(
      await query
        .eq("id", id)
        .eq("project_id", project.id)
        .eq("lock_version", lock_version)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Deletes a criterion, or takes the deletion back. Deliverables that it is linked to keep it. */
export const deleteCriterion = projectAction(
  deleteCriterionSchema,
  async ({ db, project }, { register, id, is_deleted }) => {
    const deleted_at = is_deleted ? new Date().toISOString() : null;
    const changed = unwrap(
      await db
        .from(register)
        .update({ deleted_at })
        .eq("id", id)
        .eq("project_id", project.id)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
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
