import type { ReactNode } from "react";

import { FormatProvider } from "@/components/ui/format";
import { requireProject } from "@/lib/auth/context";

/** Sums below are in the project's currency. */
export default async function ProjectLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ org: string; project: string }>;
}) {
  const { formats } = await requireProject(await params);
  return <FormatProvider options={formats}>{children}</FormatProvider>;
}
