/** The text of a mail, with its addresses as links. */
export function MailText({ children }: { children: string }) {
  return (
    <p className="max-w-2xl wrap-anywhere whitespace-pre-wrap">
      {children.split(/(https?:\/\/\S+)/).map((part, index) =>
        index % 2 === 1 ? (
          // oxlint-disable-next-line react/no-array-index-key -- the text does not change
          <a key={index} href={part} rel="noreferrer" className="text-accent-text underline">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
