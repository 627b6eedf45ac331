import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";

import type { SaveState } from "./use-saved-draft";

type SaveBannerProps = {
  state: SaveState;
  onForce: () => void;
  onTheirs: () => void;
  onRetry: () => void;
};

/** What keeps the draft from being saved. Whatever is chosen, nothing is lost. */
export function SaveBanner({ state, onForce, onTheirs, onRetry }: SaveBannerProps) {
  if (state.is === "conflict")
    return (
      <Banner
        tone="warning"
        title="Somebody else changed this draft meanwhile. Yours is here, and not saved."
        action={
          <>
            <Button size="sm" onPress={onTheirs}>
              Show theirs
            </Button>
            <Button size="sm" onPress={onForce}>
              Save mine over it
            </Button>
          </>
        }
      >
        With theirs, Undo brings yours back.
      </Banner>
    );
  if (state.is === "refused")
    return (
      <Banner
        tone="danger"
        title="The draft is not saved. What you drew is still here."
        action={
          <Button size="sm" onPress={onRetry}>
            Try again
          </Button>
        }
      >
        {state.message}
      </Banner>
    );
  return null;
}
