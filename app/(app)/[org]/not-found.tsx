import type { Metadata } from "next";

import { NothingHere } from "@/components/layout/nothing-here";

export const metadata: Metadata = { title: "Not found" };

/** Inside the organisation, whose shell stays: the person can go elsewhere in it. */
export default function NotFound() {
  return <NothingHere />;
}
