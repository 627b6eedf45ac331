import { LinkTabs } from "@/components/ui/link-tabs";

type QueueTabsProps = {
  base: string;
  /** How many decisions of workflows wait; left out where they are not asked for, as in a project. */
  decisions?: number;
};

/** Everything, or one kind of it. */
export function QueueTabs({ base, decisions }: QueueTabsProps) {
  return (
    <LinkTabs
      label="What waits for you"
      items={[
        { label: "Everything", href: base },
        { label: "Signatures", href: `${base}?action=sign` },
        { label: "Reviews", href: `${base}?action=review` },
        ...(decisions === undefined
          ? []
          : [{ label: "Decisions", href: `${base}/decisions`, count: decisions }]),
      ]}
    />
  );
}
