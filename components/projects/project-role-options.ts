import type { Option } from "@/components/form/choice-fields";
import { type ProjectRole, ROLE_WORDS } from "@/lib/projects/rules";

/** Roles to choose from, each with what it means. */
export function projectRoleOptions(roles: readonly ProjectRole[]): Option[] {
  return roles.map((role) => ({
    value: role,
    label: ROLE_WORDS[role].label,
    description: ROLE_WORDS[role].meaning,
  }));
}
