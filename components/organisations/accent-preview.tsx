import { accentTheme, contrast, SURFACES } from "@/lib/theme/accent";

/** How a colour will really look, and how well it can be read, in both themes. */
export function AccentPreview({ color }: { color: string }) {
  const theme = accentTheme(color);
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {(["light", "dark"] as const).map((name) => {
        const { accent, foreground, text } = theme[name];
        const { base } = SURFACES[name];
        const isMoved = accent.toLowerCase() !== color.trim().toLowerCase();
        return (
          <figure key={name} className="overflow-clip rounded-lg border border-border">
            <div className="flex items-center gap-4 p-4" style={{ background: base }}>
              <span
                aria-hidden
                className="rounded-md px-3 py-1.5 font-medium"
                style={{ background: accent, color: foreground }}
              >
                Sign
              </span>
              <span aria-hidden className="underline" style={{ color: text }}>
                Milestones
              </span>
            </div>
            <figcaption className="border-t border-separator px-4 py-2 text-xs text-muted">
              <span className="block font-medium text-foreground">
                {name === "light" ? "Light" : "Dark"}
              </span>
              Button {ratio(accent, foreground)}, link {ratio(text, base)}
              {isMoved && `; the fill becomes ${accent}, so that it stands out`}
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}

function ratio(first: string, second: string): string {
  return `${contrast(first, second).toFixed(1)}:1`;
}
