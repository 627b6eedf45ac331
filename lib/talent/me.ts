import type { OrgContext } from "@/lib/auth/context";

/** The signed-in person as the owner of what they make. */
export function meOf({ person }: Pick<OrgContext, "person">) {
  return { id: person.id, name: person.full_name };
}
