import type { ActionResult } from "./action-result";
import { FORBIDDEN, INPUTS, MISSING, SETTINGS, STATES, UNRUNNABLE } from "./error-words";

/** A refusal of the database: its code, and `details` naming the field, state or permission. */
export type DatabaseError = { code: string; details?: string | null; message?: string };

type Words = string | ((detail: string) => string);

/*
 * Every code of supabase/README.md as a sentence that says what happened, that nothing was lost,
 * and what to do. The database's own text never reaches a person. `errors.test.ts` compares the two lists.
 */
const RULES: Record<string, Words> = {
  CS001: "This does not exist, or you cannot reach it.",
  CS002: (detail) =>
    FORBIDDEN[detail] ?? "You may not do this. Ask an administrator if you should.",
  CS003: (detail) =>
    detail === "answered"
      ? "Somebody wrote here while you did. Read it, then send yours again or change it; nothing was sent yet."
      : "Somebody changed this while you were editing. Reload to see the change; what you typed is still here.",
  CS004: (detail) =>
    STATES[detail] ?? "This is not possible in its present state. Reload to see where it stands.",
  CS005:
    "This is switched off here. An administrator of the project can switch it on in its settings.",
  CS006: (detail) => INPUTS[detail] ?? "Something in this form is not valid. Check what you typed.",
  CS007: (detail) =>
    detail === "invitations"
      ? "That is too many invitations for now. Try again tomorrow."
      : detail === "resend"
        ? "This invitation was sent a moment ago. Wait a minute, then send it again."
        : "That was too often. Wait a while, then try again.",
  CS008: (detail) =>
    detail === "max_users"
      ? "The organisation has as many people as its plan allows. Deactivate somebody first, or ask for a larger plan."
      : "The organisation has as many projects as its plan allows. Ask for a larger plan.",
  CS010:
    "The content changed while you were reading, so nothing was signed. Look at what changed, then sign again.",
  CS011: "Confirm with your password to sign.",
  CS012: "This has been signed already.",
  CS013:
    "You have signed for the other side of this project. One person never signs for both sides.",
  CS014: "The signed baseline fixes this. Raise a variation to change it.",
  CS015: (detail) =>
    `This needs something first: ${detail
      .split(",")
      .map((part) => MISSING[part] ?? part)
      .join("; ")}.`,
  CS016: "A signature of your side is not asked for here.",
  CS017: (detail) =>
    detail === "concluded"
      ? "It has taken effect and can no longer be withdrawn."
      : "There is no signature of yours to withdraw.",
  CS018: "Records of this kind are only ever added.",
  CS019: (detail) =>
    detail === "signatures"
      ? "This project holds signatures, so it cannot be deleted. Set it to completed or cancelled instead."
      : detail === "client_signatures"
        ? "Projects of this client hold signatures, so it cannot be deleted. Suspend it instead."
        : "This is closed and no longer changes.",
  CS020: "This invitation does not exist.",
  CS021: "This invitation ran out. Ask for a new one.",
  CS022: "This invitation was used already.",
  CS023: "This invitation was withdrawn.",
  CS024: "This invitation is for another address. Sign in with that address.",
  CS025: (detail) =>
    detail === "signer"
      ? "This is asked for already, and waits for an answer."
      : "An invitation to this address is waiting already. You can send it again from the list.",
  CS026: "This person is there already.",
  CS030:
    "This person stands on the other side of this organisation. A person stands on one side only.",
  CS031: (detail) =>
    detail === "assignee_id"
      ? "The assignee is not on the project's team."
      : "This role is for people of the other side of the project.",
  CS032: (detail) =>
    detail === "client"
      ? "A client keeps at least one administrator. Make somebody else administrator first."
      : "An organisation keeps at least one administrator. Make somebody else administrator first.",
  CS033: (detail) =>
    detail === "supplier"
      ? "Only the supplier's people appoint and remove who signs for the supplier. You can ask them to on the project's team page."
      : "Only the customer's own administrators and signers appoint and remove who signs for the customer. You can ask them to on the project's team page.",
  CS034: (detail) =>
    `This is the last person who signs for the ${detail === "customer" ? "customer" : "supplier"}. Appoint somebody else first.`,
  CS035: (detail) =>
    `Your password was reset, or your address changed, less than a day ago. Signing in this project opens at ${detail.slice(0, 16)} UTC; nothing was signed.`,
  CS040: (detail) =>
    detail === "client_id"
      ? "People of this client have been on the project, or something in it is signed, so it stays with this client. Make a new project for another one."
      : detail === "currency"
        ? "The currency is part of what has been signed, and stays."
        : `${SETTINGS[detail] ?? "This setting"} is part of the governance that has been signed. Propose the change as a variation, for the signatures that it needs.`,
  CS050:
    "What this variation changes has changed meanwhile. Revise it, check the values, and submit it again.",
  CS060:
    "The template cannot be published yet. Mend the faults that are marked, then publish it again.",
  CS061: "A mandatory activity cannot be skipped. Complete it first.",
  CS062: "The workplan is paused. Resume it first.",
  CS063: "The workplan has ended. Reload to see how.",
  CS080: "The owner has to be one of your organisation's active people. Choose somebody else.",
  CS081:
    "This has been done already, by somebody else or in another window. Reload to see the result.",
  CS082: "This candidate asked not to be contacted, so nothing can be started for them.",
  CS090: "The draft has a fault, so nothing was published. Look at the steps that are marked.",
  CS091: (detail) =>
    UNRUNNABLE[detail] ?? "This workflow cannot be run now. Ask whoever designs it.",
  CS092: "Somebody else decides this.",
  CS093: "This has been decided already. Reload to see how.",
  // PostgreSQL's own.
  "22P02": "Something here is not of the right kind. Reload the page and try again.",
  "22001": "Something here is too long.",
  "22003": "A number here is too large.",
  "22021": "This holds characters that cannot be stored.",
  "22P05": "This holds characters that cannot be stored.",
  "22007": "A date here is not valid.",
  "22008": "A date here is not valid.",
  "23502": "Something required is missing.",
  "23503": "Something this refers to is no longer there. Reload the page.",
  "23505": "This is there already.",
  "23514": "Something in this form is not allowed. Check what you typed.",
  "40001": "Somebody changed this at the same moment. Try again.",
  "40P01": "Somebody changed this at the same moment. Try again.",
  "42501": "You may not do this. Ask an administrator if you should.",
  PGRST116: "This does not exist, or you cannot reach it.",
  "57014": "This took too long and was stopped. Nothing was changed; try again.",
};

/** The columns behind a unique index or a check, so that the field can speak: index name → field. */
const FIELD_OF_CONSTRAINT: Record<string, string> = {
  organisations_slug_key: "slug",
  organisations_slug_check: "slug",
  clients_name_key: "name",
  roles_name_key: "name",
  project_templates_name_key: "name",
  projects_reference_key: "reference",
  organisation_holidays_organisation_id_date_key: "date",
  skills_name_key: "name",
  workflows_name_key: "name",
  canned_replies_name_key: "name",
  saved_views_name_key: "name",
  submissions_live_key: "candidate_id",
  candidate_skills_organisation_id_candidate_id_skill_id_key: "skill_id",
  accounts_website_check: "website",
  accounts_email_domain_check: "email_domain",
  contacts_email_check: "email",
  leads_email_check: "email",
  candidates_email_check: "email",
  activity_patterns_organisation_id_code_key: "code",
  workplan_templates_organisation_id_code_key: "code",
};

export const UNEXPECTED =
  "Something went wrong on our side. Nothing was changed, and nothing you typed was lost. Try again in a moment.";

/** True for an error that carries a code of ours or of PostgreSQL. */
export function isDatabaseError(error: unknown): error is DatabaseError {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    typeof error.code === "string" &&
    error.code !== ""
  );
}

/** The codes that have words, for the test. */
export const KNOWN_CODES = Object.keys(RULES);

/** A refusal as what an action answers; null when nobody foresaw it, which is a fault of ours. */
export function toRefusal(error: unknown): Extract<ActionResult, { ok: false }> | null {
  if (!isDatabaseError(error)) return null;
  const words = RULES[error.code];
  if (!words) return null;
  const detail = error.details ?? "";
  const message = typeof words === "function" ? words(detail) : words;
  const constraint = /constraint "([a-z_]+)"/.exec(error.message ?? "")?.[1] ?? "";
  const field =
    error.code === "CS006" ||
    error.code === "CS040" ||
    (error.code.startsWith("CS") &&
      /^(email|reference|slug|assignee_id|client_id|owner_id|candidate_id|reason)$/.test(detail))
      ? detail
      : FIELD_OF_CONSTRAINT[constraint];
  return {
    ok: false,
    code: error.code,
    message,
    ...(field && { fieldErrors: { [field]: [message] } }),
  };
}

/** True for what a page answers with "not found": unknown and out of reach look the same. */
export function isNotFound(error: unknown): boolean {
  return isDatabaseError(error) && ["CS001", "PGRST116", "22P02"].includes(error.code);
}

/** Throws a database error, so that an outage never looks like an empty list; hands on the data. */
export function unwrap<T>(result: { data: T; error: DatabaseError | null }): NonNullable<T> {
  if (result.error)
    throw Object.assign(new Error(`Database refused: ${result.error.code}`), result.error);
  return result.data as NonNullable<T>;
}
