import type { ReactNode } from "react";

import { PersonFrame } from "@/components/shell/person-frame";
import { requireAdmin } from "@/lib/auth/context";

/** The installation's administration: for everybody else it does not exist. */
export default async function AdministrationLayout({ children }: { children: ReactNode }) {
  return <PersonFrame context={await requireAdmin()}>{children}</PersonFrame>;
}
