import { cn } from "@/components/ui/cn";

/** The product's mark and name: two signatures that meet on one line. */
export function Wordmark({ className }: { className?: string }) {
  return (
    <span className={cn("inline-flex items-center gap-2 font-semibold tracking-tight", className)}>
      <svg
        aria-hidden
        viewBox="0 0 24 24"
        className="size-5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      >
        <path d="M3 18h18" className="text-subtle" />
        <path d="M4 13.5 9 6l3.5 7.5" />
        <path d="m11.5 13.5 4-5.5L20 13.5" className="text-accent-text" stroke="currentColor" />
      </svg>
      Countersign
    </span>
  );
}
