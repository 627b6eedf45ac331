import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";

import { SignUpForm } from "@/components/auth/sign-up-form";
import { AuthLayout } from "@/components/layout/auth-layout";
import { TextLink } from "@/components/ui/link";
import { ownPath } from "@/lib/auth/own-path";
import { getSession } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Create an account" };

/** A form without anything before it: it is there, or the person is elsewhere. */
export const instant = false;

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const next = ownPath((await searchParams)["next"]);
  const { person } = await getSession();
  if (person) redirect((next ?? "/") as Route);
  const signIn = `/sign-in${next ? `?next=${encodeURIComponent(next)}` : ""}` as Route;
  return (
    <AuthLayout
      title="Create an account"
      footer={
        <>
          Have an account? <TextLink href={signIn}>Sign in</TextLink>
        </>
      }
    >
      <SignUpForm next={next} />
    </AuthLayout>
  );
}
