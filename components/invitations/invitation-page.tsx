import type { Route } from "next";
import type { ReactNode } from "react";

import { SignInForm } from "@/components/auth/sign-in-form";
import { SignOutButton } from "@/components/auth/sign-out-button";
import { SignUpForm } from "@/components/auth/sign-up-form";
import { AuthLayout } from "@/components/layout/auth-layout";
import { LinkButton, TextLink } from "@/components/ui/link";
import type { OwnInvitation } from "@/lib/invitations/queries";

import { AcceptInvitationForm } from "./accept-invitation-form";
import { OwnInvitationFacts } from "./own-invitation";

type Props = {
  token: string;
  /** Null for a link that is no invitation. */
  invitation: OwnInvitation | null;
  /** Who is signed in, if anybody. */
  signedInAs: string | null;
  /** Whether somebody signed out asked for the other form. */
  hasAccount: boolean;
};

/** Where the link of an invitation leads: each case is a page of its own. */
export function InvitationPage({ token, invitation, signedInAs, hasAccount }: Props) {
  if (!invitation) return <UnknownInvitation />;
  const asker = invitation.invited_by_name ?? "whoever invited you";
  switch (invitation.state) {
    case "expired":
      return (
        <ClosedInvitation title="This invitation ran out">
          An invitation to {invitation.organisation_name} is open for a week. Ask {asker} to send it
          again.
        </ClosedInvitation>
      );
    case "revoked":
      return (
        <ClosedInvitation title="This invitation was withdrawn">
          {invitation.organisation_name} withdrew it. Ask {asker} if you think that was a mistake.
        </ClosedInvitation>
      );
    case "accepted":
      return <UsedInvitation invitation={invitation} isOwn={signedInAs === invitation.email} />;
    case "pending":
  }
  if (signedInAs === null)
    return <SignedOut token={token} invitation={invitation} hasAccount={hasAccount} />;
  if (signedInAs !== invitation.email)
    return <WrongAccount token={token} invitation={invitation} signedInAs={signedInAs} />;
  return (
    <AuthLayout
      title={`Join ${invitation.organisation_name}`}
      footer={<SignedInAs email={signedInAs} />}
    >
      <div className="grid gap-4">
        <OwnInvitationFacts invitation={invitation} />
        <AcceptInvitationForm token={token} />
      </div>
    </AuthLayout>
  );
}

function SignedOut({
  token,
  invitation,
  hasAccount,
}: {
  token: string;
  invitation: OwnInvitation;
  hasAccount: boolean;
}) {
  const here = `/invite/${token}`;
  const FormOfChoice = hasAccount ? SignInForm : SignUpForm;
  return (
    <AuthLayout
      title={`Join ${invitation.organisation_name}`}
      description={
        hasAccount
          ? "Sign in to accept the invitation."
          : "Create an account to accept the invitation."
      }
      footer={
        hasAccount ? (
          <>
            New here? <TextLink href={here as Route}>Create an account</TextLink>
          </>
        ) : (
          <>
            Have an account? <TextLink href={`${here}?with=account` as Route}>Sign in</TextLink>
          </>
        )
      }
    >
      <div className="grid gap-5">
        <OwnInvitationFacts invitation={invitation} />
        <FormOfChoice next={here} email={invitation.email} />
      </div>
    </AuthLayout>
  );
}

function WrongAccount({
  token,
  invitation,
  signedInAs,
}: {
  token: string;
  invitation: OwnInvitation;
  signedInAs: string;
}) {
  return (
    <AuthLayout
      title="This invitation is for another account"
      description={
        <>
          It is for{" "}
          <strong className="font-medium break-all text-foreground">{invitation.email}</strong>, and
          you are signed in as{" "}
          <strong className="font-medium break-all text-foreground">{signedInAs}</strong>.
        </>
      }
    >
      <div className="grid gap-2">
        <SignOutButton variant="primary" label="Sign out and continue" next={`/invite/${token}`} />
        <LinkButton href="/">Stay signed in</LinkButton>
      </div>
    </AuthLayout>
  );
}

function UsedInvitation({ invitation, isOwn }: { invitation: OwnInvitation; isOwn: boolean }) {
  const { organisation_name, organisation_slug } = invitation;
  return (
    <AuthLayout
      title={isOwn ? `You have joined ${organisation_name}` : "This invitation was used already"}
      description={
        isOwn
          ? "There is nothing left to do here."
          : "If it was you, sign in with the address it was sent to."
      }
    >
      {isOwn ? (
        <LinkButton href={`/${organisation_slug}` as Route} variant="primary" className="w-full">
          Open {organisation_name}
        </LinkButton>
      ) : (
        <LinkButton href="/sign-in" variant="primary" className="w-full">
          Sign in
        </LinkButton>
      )}
    </AuthLayout>
  );
}

function ClosedInvitation({ title, children }: { title: string; children: ReactNode }) {
  return (
    <AuthLayout title={title} description={children}>
      <LinkButton href="/" className="w-full">
        Go to the start
      </LinkButton>
    </AuthLayout>
  );
}

function UnknownInvitation() {
  return (
    <ClosedInvitation title="This link is not an invitation">
      It may have been cut off: copy the whole link from the mail. If you were invited more than
      once, only the newest mail has a link that works.
    </ClosedInvitation>
  );
}

function SignedInAs({ email }: { email: string }) {
  return (
    <>
      You are signed in as <span className="break-all">{email}</span>.
    </>
  );
}
