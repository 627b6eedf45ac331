/** Text that a person typed, with their line breaks and nothing else: no markup is read from it. */
export function Prose({ children, empty }: { children: string | null; empty?: string }) {
  if (!children) return empty ? <p className="text-muted">{empty}</p> : null;
  return <p className="max-w-prose whitespace-pre-wrap wrap-break-word">{children}</p>;
}
