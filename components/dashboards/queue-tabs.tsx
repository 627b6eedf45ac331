import { LinkTabs } from "@/components/ui/link-tabs";

/** Everything, or one kind of it. */
export function QueueTabs({ base }: { base: string }) {
  return (
    <LinkTabs
      label="What waits for you"
      items={[
        { label: "Everything", href: base },
        { label: "Signatures", href: `${base}?action=sign` },
        { label: "Reviews", href: `${base}?action=review` },
      ]}
    />
  );
}
