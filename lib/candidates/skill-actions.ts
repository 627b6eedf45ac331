"use server";

import { revalidatePath } from "next/cache";

import { orgAction } from "@/lib/action";
import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import { addRow, changeRow } from "@/lib/rows";

import { addSkillSchema, removeSkillSchema, updateSkillSchema } from "./schema";

/** Gives a candidate a skill, which joins the organisation's list when it is not there yet. */
export const addSkill = orgAction(addSkillSchema, async (context, { name, ...input }) => {
  const skill_id = (await findSkill(context, name)) ?? (await makeSkill(context, name));
  await addRow(context, "candidate_skills", { ...input, skill_id });
});

/** How well and for how long. */
export const updateSkill = orgAction(updateSkillSchema, (context, input) =>
  changeRow(context, "candidate_skills", input),
);

/** Takes a skill from a candidate; the organisation's list keeps it. */
export const removeSkill = orgAction(removeSkillSchema, async ({ db, organisation }, { id }) => {
  await db
    .from("candidate_skills")
    .delete()
    .eq("id", id)
    .eq("organisation_id", organisation.id)
    .throwOnError();
  revalidatePath("/", "layout");
});

/** The skill of this name, case aside. */
async function findSkill({ db, organisation }: OrgContext, name: string): Promise<string | null> {
  const skills = unwrap(
    await db
      .from("skills")
      .select("id, name")
      .eq("organisation_id", organisation.id)
      .ilike("name", name.replaceAll(/[\\%_]/g, "_"))
      .limit(20),
  );
  const wanted = name.toLowerCase();
  return skills.find((skill) => skill.name.toLowerCase() === wanted)?.id ?? null;
}

async function makeSkill(context: OrgContext, name: string): Promise<string> {
  const { db, organisation } = context;
  const id = crypto.randomUUID();
  const made = await db.from("skills").insert({ id, organisation_id: organisation.id, name });
  if (!made.error) return id;
  // Somebody added it at the same moment.
  const there = made.error.code === "23505" ? await findSkill(context, name) : null;
  if (!there) unwrap(made);
  return there ?? id;
}
