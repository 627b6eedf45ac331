import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";

import { SignInForm } from "@/components/auth/sign-in-form";
import { AuthLayout } from "@/components/layout/auth-layout";
import { Banner } from "@/components/ui/banner";
import { TextLink } from "@/components/ui/link";
import { ownPath } from "@/lib/auth/own-path";
import { getSession } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Sign in" };

/** A form without anything before it: it is there, or the person is elsewhere. */
export const instant = false;

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const query = await searchParams;
  const next = ownPath(query["next"]);
  const { person } = await getSession();
  if (person) redirect((next ?? "/") as Route);
  const signUp = `/sign-up${next ? `?next=${encodeURIComponent(next)}` : ""}` as Route;
  return (
    <AuthLayout
      title="Sign in"
      footer={
        <>
          New here? <TextLink href={signUp}>Create an account</TextLink>
        </>
      }
    >
      <div className="grid gap-4">
        {query["problem"] === "link" && (
          <Banner tone="warning" title="This link no longer works">
            It was used already, or it ran out. Sign in, or ask for a new one.
          </Banner>
        )}
        <SignInForm next={next} />
      </div>
    </AuthLayout>
  );
}
