import { DashboardSkeleton } from "@/components/ui/skeleton";

/** While the shell finds out who is asking. */
export default function Loading() {
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[var(--sidebar-width)_minmax(0,1fr)]">
      <div className="hidden border-e border-border bg-surface-secondary md:block" />
      <div>
        <div className="h-(--topbar-height) border-b border-border" />
        <div className="px-4 py-4 md:px-6 md:py-5">
          <DashboardSkeleton />
        </div>
      </div>
    </div>
  );
}
