"use server";

import { revalidatePath } from "next/cache";

import { orgAction, projectAction, stale } from "@/lib/action";
import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import { changeRow } from "@/lib/rows";

import { governanceOf } from "./governance";
import {
  createTemplateSchema,
  deleteTemplateSchema,
  type Governance,
  saveAsTemplateSchema,
  updateTemplateSchema,
} from "./schema";

/** Adds a template of the organisation's own. */
export const createTemplate = orgAction(createTemplateSchema, async (context, input) => {
  const { id, name, description, ...settings } = input;
  await insertTemplate(context, { id, name, description, settings });
  revalidatePath("/", "layout");
  return { id };
});

/** Changes a template, if nobody has changed it since it was read. Projects made from it stay as they are. */
export const updateTemplate = orgAction(
  updateTemplateSchema,
  (context, { id, lock_version, name, description, ...settings }) =>
    changeRow(context, "project_templates", { id, lock_version, name, description, settings }),
);

/** Deletes a template. Projects keep the governance that they took from it. */
export const deleteTemplate = orgAction(
  deleteTemplateSchema,
  async ({ db, organisation }, { id }) => {
    const gone = unwrap(
      await db
        .from("project_templates")
        .delete()
        .eq("id", id)
        .eq("organisation_id", organisation.id)
        .select("id"),
    );
    if (gone.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Keeps a project's present governance as a template of the organisation. */
export const saveAsTemplate = projectAction(
  saveAsTemplateSchema,
  async (context, { id, name, description }) => {
    const { db, project } = context;
    const row = unwrap(await db.from("projects").select("*").eq("id", project.id).single());
    const settings = governanceOf(row as unknown as Governance);
    await insertTemplate(context, { id, name, description, settings });
    revalidatePath("/", "layout");
  },
);

async function insertTemplate(
  { db, organisation }: Pick<OrgContext, "db" | "organisation">,
  template: { id: string; name: string; description: string | null; settings: Governance },
) {
  // Ignoring the duplicate makes a repeated submit find what the first one made.
  await db
    .from("project_templates")
    .upsert(
      { ...template, organisation_id: organisation.id },
      { onConflict: "id", ignoreDuplicates: true },
    )
    .throwOnError();
}
