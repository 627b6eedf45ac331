import type { Option } from "@/components/form/choice-fields";
import { CLIENT_ROLE_WORDS } from "@/lib/clients/rules";

/** Roles in a client's company to choose from, each with what it means. */
export function clientRoleOptions(): Option[] {
  return Object.entries(CLIENT_ROLE_WORDS).map(([value, { label, meaning }]) => ({
    value,
    label,
    description: meaning,
  }));
}
