/** One line of the table: what was done to the register, how often, what was at stake, and what came of it. */
export type FaultRow = {
  fault: string;
  rounds: string;
  writes: string;
  lost: string;
  checks: string;
  again: string;
  isMet: boolean;
};

/** The line of a fault that this machine cannot produce. */
export const untried = (fault: string, why: string): FaultRow => ({
  fault,
  rounds: "not tried",
  writes: "",
  lost: "",
  checks: why,
  again: "",
  isMet: true,
});
