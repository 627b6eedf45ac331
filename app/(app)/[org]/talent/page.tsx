import type { Route } from "next";
import { redirect } from "next/navigation";

import { requireTalent } from "@/lib/talent/context";

/** Recruiting begins with its jobs. */
export default async function TalentPage({ params }: PageProps<"/[org]/talent">) {
  const { organisation } = await requireTalent(await params);
  redirect(`/${organisation.slug}/talent/jobs` as Route);
}
