import { stripVTControlCharacters } from "node:util";

/**
 * @typedef {object} Step one part of a run, while it runs
 * @property {(count?: number) => void} pass
 * @property {(title: string, details?: string) => void} fail
 * @property {(title: string, details?: string) => void} warn what passed at the second try only
 */

/** Collects the results of steps, prints each failure as its step ends, and adds all up. */
export function makeReport() {
  let passed = 0;
  let failed = 0;
  return {
    /** @param {string} name @param {(step: Step) => Promise<void>} work */
    async step(name, work) {
      const began = performance.now();
      const failures = [];
      let passes = 0;
      const step = {
        pass: (count = 1) => void (passes += count),
        fail: (title, details = "") => void failures.push({ title, details }),
        warn: (title, details = "") =>
          console.log(`\n⚠ ${name} › ${title}: at the second try\n${indent(details)}`),
      };
      try {
        await work(step);
      } catch (error) {
        step.fail(
          `${name} could not run`,
          error.name === "Explained" ? error.message : error.stack,
        );
      }
      passed += passes;
      failed += failures.length;
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      for (const { title, details } of failures) {
        console.log(`\n✗ ${name} › ${title}\n${indent(details)}`);
      }
      const sign = failures.length > 0 ? "✗" : "✓";
      console.log(`${sign} ${name}: ${passes} passed, ${failures.length} failed (${seconds} s)`);
    },
    /** Prints the one last line. @returns {number} the exit code */
    finish() {
      console.log(`\n${passed} passed, ${failed} failed`);
      return failed > 0 ? 1 : 0;
    },
  };
}

function indent(text) {
  return stripVTControlCharacters(text).trim().replaceAll(/^/gm, "    ");
}
