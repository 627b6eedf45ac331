import { splitAddresses } from "@/lib/addresses";

/**
 * Text that a person typed, with their line breaks: no markup is read from it. Web addresses can be followed; what is
 * shown is where they lead. Each line reads from its own side, right to left where it is written so.
 */
export function Prose({ children, empty }: { children: string | null; empty?: string }) {
  if (!children) return empty ? <p className="text-muted">{empty}</p> : null;
  return (
    <p className="max-w-prose whitespace-pre-wrap wrap-anywhere [unicode-bidi:plaintext]">
      {splitAddresses(children).map(({ text, href }, index) =>
        href ? (
          // oxlint-disable-next-line react/no-array-index-key -- parts of one text have no other name
          <a
            key={index}
            href={href}
            target="_blank"
            rel="noopener noreferrer nofollow"
            className="rounded-xs text-accent-text underline decoration-1 underline-offset-3 hover:decoration-2"
          >
            {text}
          </a>
        ) : (
          text
        ),
      )}
    </p>
  );
}
