/** A phone number that a press calls; as it was typed where it holds more than a number. */
export function PhoneLink({ phone }: { phone: string | null }) {
  if (!phone || !/^\+?[\d\s().\-/]+$/.test(phone)) return phone;
  return (
    <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`} className="underline underline-offset-3">
      {phone}
    </a>
  );
}
