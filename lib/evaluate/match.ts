/**
 * Pairs gold with answers, each at most once: the best pair first, ties in the order of the lists. Pairs that score 0 do not
 * come together. Yields for each gold item its answer, or null.
 */
export function matchGreedily<G, A>(
  gold: readonly G[],
  answers: readonly A[],
  scoreOf: (gold: G, answer: A) => number,
): readonly (A | null)[] {
  const pairs = gold.flatMap((item, goldIndex) =>
    answers.flatMap((answer, answerIndex) => {
      const score = scoreOf(item, answer);
      return score > 0 ? [{ score, goldIndex, answerIndex }] : [];
    }),
  );
  pairs.sort((a, b) => b.score - a.score || a.goldIndex - b.goldIndex || a.answerIndex - b.answerIndex);
  const matched: (A | null)[] = gold.map(() => null);
  const isGoldTaken = new Set<number>();
  const isAnswerTaken = new Set<number>();
  for (const { goldIndex, answerIndex } of pairs) {
    if (isGoldTaken.has(goldIndex) || isAnswerTaken.has(answerIndex)) continue;
    isGoldTaken.add(goldIndex);
    isAnswerTaken.add(answerIndex);
    matched[goldIndex] = answers[answerIndex] ?? null;
  }
  return matched;
}
