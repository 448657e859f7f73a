/** What was told is something to do: "not to look at it". Takes what stands behind the listener. */
export const isOrder = (told: string): boolean => /^(?:not )?to\s/.test(told);
