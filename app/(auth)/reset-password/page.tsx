import type { Metadata } from "next";

import { ResetPasswordForm } from "@/components/auth/reset-password-form";
import { AuthLayout } from "@/components/layout/auth-layout";
import { Banner } from "@/components/ui/banner";
import { TextLink } from "@/components/ui/link";

export const metadata: Metadata = { title: "Choose a new password" };

/** A form without anything before it: it is there, or the person is elsewhere. */
export const instant = false;

export default async function ResetPasswordPage({ searchParams }: PageProps<"/reset-password">) {
  const { problem } = await searchParams;
  return (
    <AuthLayout
      title="Choose a new password"
      description="Tell us your address, and we send you a link."
      footer={<TextLink href="/sign-in">Back to sign in</TextLink>}
    >
      <div className="grid gap-4">
        {problem === "link" && (
          <Banner tone="warning" title="This link no longer works">
            It was used already, or it ran out. Ask for another one here.
          </Banner>
        )}
        <ResetPasswordForm />
      </div>
    </AuthLayout>
  );
}
