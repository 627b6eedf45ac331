import { LinkTabs } from "@/components/ui/link-tabs";

export function PeopleTabs({ org }: { org: string }) {
  const base = `/${org}/people`;
  return (
    <LinkTabs
      label="People"
      items={[
        { label: "Members", href: base },
        { label: "Invitations", href: `${base}/invitations` },
        { label: "Roles", href: `${base}/roles` },
      ]}
    />
  );
}
