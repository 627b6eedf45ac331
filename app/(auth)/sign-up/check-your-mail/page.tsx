import type { Metadata } from "next";
import { redirect } from "next/navigation";

import { ResendConfirmation } from "@/components/auth/resend-confirmation";
import { AuthLayout } from "@/components/layout/auth-layout";
import { TextLink } from "@/components/ui/link";
import { findPending } from "@/lib/auth/pending";

export const metadata: Metadata = { title: "Check your mail" };

/** A form without anything before it: it is there, or the person is elsewhere. */
export const instant = false;

export default async function CheckYourMailPage() {
  const pending = await findPending();
  if (!pending) redirect("/sign-in");
  return (
    <AuthLayout
      title="Check your mail"
      description={
        <>
          We sent a link to{" "}
          <strong className="font-medium break-all text-foreground">{pending.email}</strong>. Open
          it in this browser to confirm the address. If you have an account already, sign in
          instead.
        </>
      }
      footer={
        <>
          Wrong address? <TextLink href="/sign-up">Start again</TextLink> or{" "}
          <TextLink href="/sign-in">sign in</TextLink>
        </>
      }
    >
      <ResendConfirmation email={pending.email} />
    </AuthLayout>
  );
}
