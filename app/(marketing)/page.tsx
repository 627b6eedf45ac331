import type { Route } from "next";
import { redirect } from "next/navigation";

import { Landing } from "@/components/marketing/landing";
import { findLanding } from "@/lib/auth/landing";

/** Whoever is signed in is somewhere else a moment later: there is no shape to show before. */
export const instant = false;

/** What it is, for whoever is not signed in; everybody else goes where they work. */
export default async function HomePage() {
  const landing = await findLanding();
  if (landing) redirect(landing as Route);
  return <Landing />;
}
