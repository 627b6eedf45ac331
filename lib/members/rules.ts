import type { OrgRole } from "@/lib/invitations/rules";

export const ORG_ROLE_WORDS: Record<OrgRole, { label: string; meaning: string }> = {
  org_admin: {
    label: "Administrator",
    meaning: "Runs the organisation: people, clients, settings, and every project.",
  },
  org_member: {
    label: "Member",
    meaning: "Sees the organisation, and the projects whose team they are on.",
  },
};

/** Why this member cannot be changed by the person, in words; null when they can. */
export function mayChangeMembership(
  refusal: string | null,
  member: { isSelf: boolean },
): string | null {
  if (refusal) return refusal;
  return member.isSelf ? "Nobody changes their own role. Ask another administrator." : null;
}
