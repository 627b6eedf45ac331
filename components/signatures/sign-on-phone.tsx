import type { ProjectScope } from "@/lib/auth/context";
import { signRefusal } from "@/lib/signatures/rules";
import type { Signable } from "@/lib/signatures/types";

import { SignButton } from "./sign-button";

/** The signature that waits for this person, at the top of a page whose cards come last: on a phone. */
export function SignOnPhone({
  signable,
  scope,
  label,
}: {
  signable: Signable;
  scope: ProjectScope;
  label: string;
}) {
  if (signable.required_sides.length === 0 || signRefusal(signable)) return null;
  return (
    <span className="lg:hidden">
      <SignButton signable={signable} scope={scope} label={label} refusal={null} />
    </span>
  );
}
