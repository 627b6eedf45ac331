import type { Option } from "@/components/form/choice-fields";
import { ORG_ROLE_WORDS } from "@/lib/members/rules";

/** Roles in the organisation to choose from, each with what it means. */
export function orgRoleOptions(): Option[] {
  return Object.entries(ORG_ROLE_WORDS).map(([value, { label, meaning }]) => ({
    value,
    label,
    description: meaning,
  }));
}
