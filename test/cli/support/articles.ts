/** An article with one error: 4 March 2026 is a Wednesday. */
export const wrongDay = `---
date: 2026-03-05
---

# Ferry to stay in dock

The Marten Sound ferry stopped on Tuesday, March 4, 2026, the harbour board said.
`;

/** An article without a query. */
export const clean = `---
date: 2026-03-05
---

# Ferry to sail again

The Marten Sound ferry will sail again on Friday, the harbour board said.
`;
