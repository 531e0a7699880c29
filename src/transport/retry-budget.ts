/**
 * The retry budget of a client: during an outage it ends the retries, which would triple the load of a server that is
 * down. The numbers are those of the AWS SDKs.
 */
export interface RetryBudget {
  tokens: number;
}

const capacity = 500;
const retryCost = 5;
const timeoutCost = 10;
const successRefund = 1;

export function createRetryBudget(): RetryBudget {
  return { tokens: capacity };
}

/** Takes the tokens of a retry. Returns false if there are too few, so that the request is not sent again. */
export function takeRetryTokens(budget: RetryBudget, isTimeout: boolean): boolean {
  const cost = isTimeout ? timeoutCost : retryCost;
  if (budget.tokens < cost) return false;
  budget.tokens -= cost;
  return true;
}

/** Returns tokens after a success: those of a retry that helped, otherwise one. */
export function refundRetryTokens(budget: RetryBudget, attempts: number): void {
  budget.tokens = Math.min(capacity, budget.tokens + (attempts > 1 ? retryCost : successRefund));
}
