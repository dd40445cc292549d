/**
 * The part of a beta distribution with the parameters `a` and `count` below `x` (the regularised incomplete beta
 * function): for a whole second parameter a finite sum of positive terms, x^a * sum over i < count of
 * (a)(a+1)...(a+i-1) / i! * (1-x)^i (Abramowitz and Stegun 26.5.26, read for a negative binomial distribution).
 */
export function betaShare(a: number, count: number, x: number): number {
  let term = x ** a;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += term;
    term *= ((a + i) / (i + 1)) * (1 - x);
  }
  return sum;
}
