import { CopyButton } from "@/components/ui/copy-button";

/** The beginning of a hash, with the whole of it to copy. */
export function HashText({ hash, label }: { hash: string; label: string }) {
  return (
    <span className="inline-flex items-center gap-1 align-middle">
      <code title={hash} className="font-mono text-xs">
        {hash.slice(0, 12)}
      </code>
      <CopyButton text={hash} label={`Copy ${label}`} />
    </span>
  );
}
