import type { ClientRole } from "@/lib/invitations/rules";

export const CLIENT_STATUSES = ["active", "suspended"] as const;
export type ClientStatus = (typeof CLIENT_STATUSES)[number];

export const CLIENT_ROLE_WORDS: Record<ClientRole, { label: string; meaning: string }> = {
  client_admin: {
    label: "Company administrator",
    meaning: "Invites the company's people, and removes them.",
  },
  client_member: { label: "Member", meaning: "Sees the company, and the projects they are on." },
};

type Person = { user_id: string; client_role: ClientRole; is_active: boolean };

/** Why a person may not manage a client's people, in words; null when they may. `refusal` is the supplier's. */
export function mayManagePeople(
  refusal: string | null,
  me: string,
  people: readonly Person[],
): string | null {
  const isCompanyAdmin = people.some(
    ({ user_id, client_role, is_active }) =>
      user_id === me && is_active && client_role === "client_admin",
  );
  if (!refusal || isCompanyAdmin) return null;
  return "The company's own administrators, and those of its supplier, manage its people.";
}
