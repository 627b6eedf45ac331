import { cn } from "./cn";

/** The keys of a shortcut: `<Kbd keys="g m" />` is one after the other, `<Kbd keys="Mod+K" />` together. */
export function Kbd({ keys, className }: { keys: string; className?: string }) {
  return (
    <span className={cn("inline-flex items-center gap-1 text-2xs text-muted", className)}>
      {keys.split(" ").map((stroke, index) => (
        <span key={`${stroke}-${index}`} className="inline-flex items-center gap-0.5">
          {index > 0 && <span className="me-0.5">then</span>}
          {stroke.split("+").map((key) => (
            <kbd
              key={key}
              className="inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-sm border border-border bg-surface px-1 font-sans"
            >
              {/* Both names: the server does not know the keyboard. */}
              {key === "Mod" ? "Ctrl/⌘" : key}
            </kbd>
          ))}
        </span>
      ))}
    </span>
  );
}
