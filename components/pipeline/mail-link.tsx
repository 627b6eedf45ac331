/** An e-mail address that opens a letter; nothing for none. */
export function MailLink({ email }: { email: string | null }) {
  if (!email) return null;
  return (
    <a href={`mailto:${email}`} className="underline underline-offset-3">
      {email}
    </a>
  );
}
