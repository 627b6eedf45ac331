import { LinkTabs } from "@/components/ui/link-tabs";

/** The desk: its queue and its figures. */
export function SupportTabs({ org }: { org: string }) {
  return (
    <LinkTabs
      label="Support"
      items={[
        { label: "Queue", href: `/${org}/support` },
        { label: "Reports", href: `/${org}/support/reports` },
      ]}
    />
  );
}
