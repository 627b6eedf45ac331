import type { ReactNode } from "react";

import { PersonFrame } from "@/components/shell/person-frame";
import { requirePerson } from "@/lib/auth/context";

/** What belongs to the person: each page below proves its own reach. */
export default async function PersonLayout({ children }: { children: ReactNode }) {
  return <PersonFrame context={await requirePerson()}>{children}</PersonFrame>;
}
