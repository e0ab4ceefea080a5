import { AnswerList } from "#components/practices/answer-list.tsx";
import { CriterionScores } from "#components/practices/criterion-scores.tsx";
import { ImprovementList } from "#components/practices/improvement-list.tsx";
import { ScoreSummary } from "#components/practices/score-summary.tsx";
import { type AnswerFile, answersOf, type KeptAnswer } from "#lib/practices/evaluation-view.ts";
import { findImprovements, scoreOf } from "#lib/practices/score.ts";

type EvaluationReportProps = {
  answers: readonly KeptAnswer[];
  files: readonly AnswerFile[];
  fileHref: (id: string) => string;
  title: string;
};

/** An evaluation to be read: its score, how it is made, what would raise it, and every answer. */
export function EvaluationReport({ answers, title, ...proof }: EvaluationReportProps) {
  const given = answersOf(answers);
  const score = scoreOf(given);
  return (
    <div className="space-y-6">
      <ScoreSummary score={score} />
      <ImprovementList improvements={findImprovements(given)} />
      <CriterionScores score={score} title={title} />
      <AnswerList answers={answers} {...proof} />
    </div>
  );
}
