/** Progress in whole per cent, 0 to 100. What is nearly done is not shown as done. */
export function wholePercent(value: number): number {
  return value >= 100 ? 100 : Math.min(99, Math.round(Math.max(0, value)));
}
