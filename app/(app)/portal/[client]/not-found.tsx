import type { Metadata } from "next";

import { NothingHere } from "@/components/layout/nothing-here";

export const metadata: Metadata = { title: "Not found" };

/** Inside the portal, whose shell stays. */
export default function NotFound() {
  return <NothingHere />;
}
