import "server-only";

import type { AuthError } from "@supabase/supabase-js";

import { Refusal } from "@/lib/action";
import { toRefusal } from "@/lib/errors";

/** What Supabase Auth refused, in words; what nobody foresaw is thrown on. */
export function refusalOf(error: AuthError): Error {
  switch (error.code) {
    case "invalid_credentials":
      return new Refusal("credentials", "The address or the password is not right.");
    case "user_already_exists":
    case "email_exists":
      return new Refusal(
        "account",
        "No account could be made with this address. If it is yours already, sign in or choose a new password.",
      );
    case "weak_password":
      return new Refusal(
        "password",
        "This password is too easy to guess. Choose a longer one.",
        "password",
      );
    case "same_password":
      return new Refusal(
        "password",
        "This is your present password. Choose another one.",
        "password",
      );
    case "email_address_invalid":
      return new Refusal("email", "Mail cannot be sent to this address.", "email");
    case "user_banned":
      return new Refusal("CS002", toRefusal({ code: "CS002", details: "account" })?.message ?? "");
    default:
      return isTooOften(error)
        ? new Refusal("CS007", toRefusal({ code: "CS007" })?.message ?? "")
        : error;
  }
}

/** True when Supabase Auth has had enough for now. */
export function isTooOften(error: AuthError | null): boolean {
  return error?.status === 429;
}

/** True for answers that would tell whether an address has an account. */
export function isAboutAddress(error: AuthError | null): boolean {
  return (
    error?.code === "user_already_exists" || error?.code === "email_exists" || isTooOften(error)
  );
}
