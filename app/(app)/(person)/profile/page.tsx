import type { Metadata } from "next";

import { PageHeader } from "@/components/layout/page-header";
import { PreferenceList } from "@/components/notifications/preference-list";
import { ChangePasswordForm } from "@/components/profile/change-password-form";
import { ProfileForm } from "@/components/profile/profile-form";
import { Section } from "@/components/ui/card";
import { requirePerson } from "@/lib/auth/context";
import { getPreferences } from "@/lib/notifications/queries";
import { getProfile } from "@/lib/profile/queries";

export const metadata: Metadata = { title: "Profile" };

export default async function ProfilePage() {
  const context = await requirePerson();
  // Only an organisation's own people have activities to be told of.
  const isMember = context.session.organisations.some(({ is_member }) => is_member);
  const [profile, preferences] = await Promise.all([getProfile(context), getPreferences(context)]);
  return (
    <>
      <PageHeader title="Profile" />
      <div className="grid max-w-3xl gap-4">
        <Section title="You">
          <ProfileForm profile={profile} />
        </Section>
        <Section title="Password" description="Changing it signs you out everywhere else.">
          <ChangePasswordForm />
        </Section>
        <Section
          id="notifications"
          title="Notifications by mail"
          description="In the application you are always told."
        >
          <PreferenceList preferences={preferences} hidden={isMember ? [] : ["Activities"]} />
        </Section>
      </div>
    </>
  );
}
