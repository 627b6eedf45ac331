import { LinkTabs } from "@/components/ui/link-tabs";

export function SettingsTabs({ org }: { org: string }) {
  const base = `/${org}/settings`;
  return (
    <LinkTabs
      label="Settings"
      items={[
        { label: "General", href: base },
        { label: "Branding", href: `${base}/branding` },
        { label: "Formats", href: `${base}/formats` },
        { label: "Calendar", href: `${base}/calendar` },
        { label: "Features", href: `${base}/features` },
        { label: "Support", href: `${base}/support` },
        { label: "Project templates", href: `${base}/templates` },
      ]}
    />
  );
}
