import type { Metadata } from "next";
import { redirect } from "next/navigation";

import { NewPasswordForm } from "@/components/auth/new-password-form";
import { AuthLayout } from "@/components/layout/auth-layout";
import { mayResetPassword } from "@/lib/auth/recovery";
import { getDb } from "@/lib/supabase/server";

export const metadata: Metadata = { title: "Choose a new password" };

/** A form without anything before it: it is there, or the person is elsewhere. */
export const instant = false;

/** Only for a session that a link from the mailbox has just opened: everybody else proves the present password in their profile. */
export default async function NewPasswordPage() {
  if (!(await mayResetPassword(await getDb()))) redirect("/reset-password?problem=link");
  return (
    <AuthLayout
      title="Choose a new password"
      description="You are signed out everywhere else once it is set."
    >
      <NewPasswordForm />
    </AuthLayout>
  );
}
