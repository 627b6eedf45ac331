export const ORG_ROLES = ["org_member", "org_admin"] as const;
export type OrgRole = (typeof ORG_ROLES)[number];

export const CLIENT_ROLES = ["client_member", "client_admin"] as const;
export type ClientRole = (typeof CLIENT_ROLES)[number];

export const INVITATION_STATES = ["pending", "expired", "accepted", "revoked"] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];
