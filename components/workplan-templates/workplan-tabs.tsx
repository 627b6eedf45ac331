import { LinkTabs } from "@/components/ui/link-tabs";

export function WorkplanTabs({ org }: { org: string }) {
  const base = `/${org}/workplans`;
  return (
    <LinkTabs
      label="Workplans"
      items={[
        { label: "Templates", href: base },
        { label: "Patterns", href: `${base}/patterns` },
      ]}
    />
  );
}
