import { NothingHere } from "@/components/layout/nothing-here";

export const metadata = { title: "Not found" };

/** Every address of a portal that does not exist, inside its shell. In JavaScript, as the organisation's. */
export default function UnknownPage() {
  return <NothingHere />;
}
