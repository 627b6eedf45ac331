import { Trash2, UserRound } from "lucide-react";

import type { MenuEntry } from "@/components/ui/menu";

/** What the menu of every record ends with: another owner, and deleting. `refusal` is why not, in words. */
export function recordEntries(
  noun: string,
  ask: (what: "owner" | "delete") => void,
  refusal: string | null,
): MenuEntry[] {
  const blocked = refusal ? { disabledReason: refusal } : {};
  return [
    {
      id: "owner",
      label: "Change owner",
      icon: <UserRound aria-hidden />,
      onAction: () => ask("owner"),
      ...blocked,
    },
    {
      id: "delete",
      label: `Delete ${noun}`,
      tone: "danger",
      icon: <Trash2 aria-hidden />,
      onAction: () => ask("delete"),
      ...blocked,
    },
  ];
}
