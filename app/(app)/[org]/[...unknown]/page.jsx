import { NothingHere } from "@/components/layout/nothing-here";

export const metadata = { title: "Not found" };

/**
 * Every address of an organisation that does not exist, inside its shell. In JavaScript, because the types of the
 * routes leave such pages out: they would take any address for one that exists.
 */
export default function UnknownPage() {
  return <NothingHere />;
}
