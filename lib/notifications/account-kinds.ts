import { by, type Told } from "./told";
const signer = ({ data }: Told) =>
  typeof data["signer"] === "string" ? data["signer"] : "somebody";
const sideOf = ({ data }: Told) => (data["side"] === "customer" ? "customer" : "supplier");

/** What people are told about who signs for a side; a part of the vocabulary in `events.ts`. */
export const SIGNER_KINDS = {
  signer_appointed: {
    label: "Somebody is appointed to sign for my side",
    group: "Signatures",
    say: (told: Told) =>
      `${by(told)} appointed ${signer(told)} to sign for the ${sideOf(told)} in ${told.label}`,
  },
  signer_removed: {
    label: "Somebody no longer signs for my side",
    group: "Signatures",
    say: (told: Told) =>
      `${by(told)} removed ${signer(told)} from those who sign for the ${sideOf(told)} in ${told.label}`,
  },
  signer_requested: {
    label: "The other side asks about who signs for mine",
    group: "Signatures",
    say: (told: Told) =>
      `${by(told)} asks about ${signer(told)} signing for the ${sideOf(told)} in ${told.label}`,
  },
  signer_request_accepted: {
    label: "What I asked about a signer is accepted",
    group: "Signatures",
    say: (told: Told) =>
      `${by(told)} accepted what you asked about ${signer(told)} in ${told.label}`,
  },
  signer_request_declined: {
    label: "What I asked about a signer is declined",
    group: "Signatures",
    say: (told: Told) =>
      `${by(told)} declined what you asked about ${signer(told)} in ${told.label}`,
  },
} as const;

/** What those who administer people are told about their accounts. */
export const ACCOUNT_KINDS = {
  password_reset: {
    label: "Somebody whom I administer resets their password by mail",
    group: "Organisation",
    say: ({ label }: Told) => `${label} has reset their password by a link to their mailbox`,
  },
  address_changed: {
    label: "Somebody whom I administer changes their address",
    group: "Organisation",
    say: ({ label, data: { before, after } }: Told) =>
      typeof before === "string" && typeof after === "string"
        ? `${label} has changed their address from ${before} to ${after}`
        : `${label} has changed their address`,
  },
  person_renamed: {
    label: "Somebody whom I administer changes their name",
    group: "Organisation",
    say: ({ label, data }: Told) =>
      `${label} is called ${typeof data["after"] === "string" ? data["after"] : "otherwise"} now`,
  },
} as const;
