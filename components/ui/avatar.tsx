import { cn } from "./cn";

/** Initials in a circle. Beside a name it says nothing new, so it is silent. */
export function Avatar({ name, size = "md" }: { name: string; size?: "sm" | "md" | "lg" }) {
  const sizes = { sm: "size-5 text-[0.5625rem]", md: "size-6 text-2xs", lg: "size-9 text-sm" };
  return (
    <span
      aria-hidden
      className={cn(
        "inline-flex shrink-0 items-center justify-center rounded-full bg-default font-medium text-muted uppercase select-none",
        sizes[size],
      )}
    >
      {initials(name)}
    </span>
  );
}

/** A person in a row or a fact. */
export function Person({ name, detail }: { name: string | null | undefined; detail?: string }) {
  if (!name) return <span className="text-subtle">–</span>;
  return (
    <span className="inline-flex max-w-full min-w-0 items-center gap-2 align-middle">
      <Avatar name={name} size={detail ? "md" : "sm"} />
      <span className="min-w-0">
        <span className="block truncate">{name}</span>
        {detail && <span className="block truncate text-xs text-muted">{detail}</span>}
      </span>
    </span>
  );
}

function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s.@_-]+/)
    .filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => [...(word ?? "?")][0]).join("");
}
