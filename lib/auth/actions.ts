"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";

import { publicAction, Refusal } from "@/lib/action";
import { toRefusal } from "@/lib/errors";
import { bringPreferences } from "@/lib/profile/preferences";
import { getDb } from "@/lib/supabase/server";

import { isAboutAddress, isTooOften, refusalOf } from "./auth-refusal";
import { findLanding, landingOf } from "./landing";
import { limitTries } from "./limits";
import { forgetPending, rememberPending } from "./pending";
import { mayResetPassword } from "./recovery";
import {
  passwordResetSchema,
  resendConfirmationSchema,
  setPasswordSchema,
  signInSchema,
  signOutSchema,
  signUpSchema,
} from "./schema";
import { getSession } from "./session";

const CHECK_YOUR_MAIL = "/sign-up/check-your-mail";

/** Opens a session with a password, and goes where the person was going. */
export const signIn = publicAction(signInSchema, async ({ email, password, next }) => {
  const clear = await limitTries("sign-in", email);
  const { auth } = await getDb();
  const { error } = await auth.signInWithPassword({ email, password });
  if (error?.code === "email_not_confirmed") {
    await rememberPending(email, next);
    redirect(CHECK_YOUR_MAIL);
  }
  if (error) throw refusalOf(error);
  clear();
  return enter(next);
});

/** Makes an account. With confirmation on, a known address gets the same answer as a new one. */
export const signUp = publicAction(signUpSchema, async ({ full_name, email, password, next }) => {
  await limitTries("sign-up", email);
  const { auth } = await getDb();
  const { data, error } = await auth.signUp({ email, password, options: { data: { full_name } } });
  if (data.session) return enter(next);
  const isSilent = process.env["AUTH_EMAIL_CONFIRMATION"] === "true" && isAboutAddress(error);
  if (error && !isSilent) throw refusalOf(error);
  await rememberPending(email, next);
  redirect(CHECK_YOUR_MAIL);
});

/** Ends this session; others of the same person, on other devices, stay. */
export const signOut = publicAction(signOutSchema, async ({ next }) => {
  const { auth } = await getDb();
  await auth.signOut({ scope: "local" });
  redirect((next ?? "/sign-in") as Route);
});

/** Mails a link for a new password. The answer is the same whether there is such an account or not. */
export const requestPasswordReset = publicAction(passwordResetSchema, async ({ email }) => {
  await limitTries("mail", email);
  const { auth } = await getDb();
  const { error } = await auth.resetPasswordForEmail(email);
  if (error && !isTooOften(error)) throw error;
});

/** Sends the mail that confirms an address again; the answer is the same for every address. */
export const resendConfirmation = publicAction(resendConfirmationSchema, async ({ email }) => {
  await limitTries("mail", email);
  const { auth } = await getDb();
  const { error } = await auth.resend({ type: "signup", email });
  if (isTooOften(error))
    throw new Refusal("CS007", "A mail was sent a moment ago. Wait a minute, then try again.");
});

/** Sets a new password in the session that a link from the mailbox has just opened, and ends every other session. */
export const setPassword = publicAction(setPasswordSchema, async ({ password }) => {
  const db = await getDb();
  const { auth } = db;
  if (!(await mayResetPassword(db)))
    throw new Refusal(
      "recovery",
      "The link for a new password ran out. Ask for another one; nothing was changed.",
    );
  const { error } = await auth.updateUser({ password });
  if (error) throw refusalOf(error);
  await auth.signOut({ scope: "others" });
  redirect(((await findLanding()) ?? "/sign-in") as Route);
});

/** After a session was opened: to where the person was going; a suspended account goes nowhere. */
async function enter(next: string | null): Promise<never> {
  const session = await getSession();
  if (!session.person) {
    const { auth } = await getDb();
    await auth.signOut({ scope: "local" });
    throw new Refusal("CS002", toRefusal({ code: "CS002", details: "account" })?.message ?? "");
  }
  await bringPreferences(session.person);
  await forgetPending();
  redirect((next ?? (await landingOf(session))) as Route);
}
