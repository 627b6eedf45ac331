import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { accentTheme, contrast, SURFACES } from "./accent";

const anyHex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("accentTheme", () => {
  it.each(["light", "dark"] as const)(
    "is readable in the %s theme, whatever the colour",
    (theme) => {
      fc.assert(
        fc.property(anyHex, (hex) => {
          const { accent, hover, foreground, text, soft } = accentTheme(hex)[theme];
          expect(contrast(accent, foreground)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(hover, foreground)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(accent, SURFACES[theme].base)).toBeGreaterThanOrEqual(3);
          for (const surface of [SURFACES[theme].base, SURFACES[theme].hardest, soft]) {
            expect(contrast(text, surface)).toBeGreaterThanOrEqual(4.5);
          }
        }),
        { numRuns: 2000 },
      );
    },
  );

  it("keeps a colour that is already good", () => {
    expect(accentTheme("#2f4fc4").light.accent).toBe("#2f4fc4");
  });

  it("reads the short form, and with or without the hash", () => {
    expect(accentTheme("fa0")).toEqual(accentTheme("#ffaa00"));
  });

  it("falls back to the product's colour for anything else", () => {
    for (const odd of [null, undefined, "", "red", "#12", "url(x)", "#12345g"]) {
      expect(accentTheme(odd)).toEqual(accentTheme("#2f4fc4"));
    }
  });
});

describe("contrast", () => {
  it("is 21 for black on white and 1 for a colour on itself", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#336699", "#336699")).toBe(1);
  });
});
