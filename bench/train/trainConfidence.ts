import { calibrate } from '../quality/calibration.ts';
import { calibrationTable } from '../quality/tables.ts';
import { markdownTable, percent } from '../markdown.ts';
import type { TrainingSet } from './collection.ts';
import {
  crossValidate,
  ordering,
  PLAN,
  silence,
  SILENT_BELOW,
  type Told,
  trainConfidence,
  weigh,
  type Weighed,
} from './confidence.ts';
import { grouped } from './grouped.ts';
import { saveWeights } from './saveWeights.ts';

/** Learns when to trust the best window and when to stay silent, says how far that holds on the half not learnt from, and saves it. */
export function runConfidence(sets: readonly TrainingSet[]): void {
  const cases: Weighed[] = [];
  for (const { set: name, way, ...mass } of PLAN) {
    const opened = sets.find(({ set }) => set.name === name);
    if (opened === undefined) {
      console.error(`There is no set ${name}: its part of the plan is left out.`);
      continue;
    }
    const some = way(
      opened,
      sets.filter((other) => other !== opened),
    );
    cases.push(...weigh(some, mass));
    console.error(`${some[0]?.group ?? name}: ${some.length} cases`);
  }
  const trained = trainConfidence(cases);
  report('Judged by weights learnt from the other half', crossValidate(cases));
  saveWeights({ confidence: trained, silentBelow: SILENT_BELOW });
  console.log(`\nWeights of ${Object.keys(trained.signs).length} signs saved.`);
}

export function report(title: string, told: readonly Told[]): void {
  const groups = [...grouped(told, ({ group }) => group)];
  const rows = groups.map(([group, some]) => {
    const is = silence(some);
    return [
      group,
      {
        cases: String(some.length),
        AUC: percent(ordering(some)),
        'wrongly silent': percent(is.wronglySilent),
        'rightly silent': percent(is.rightlySilent),
        'silent F1': percent(is.f1),
        'answer@1': percent(is.answerAt1),
        'right@1': percent(is.rightAt1),
      },
    ] as const;
  });
  console.log(`\n## ${title}\n\nIn percent.\n\n${markdownTable('cases', rows)}`);
  const calibration = calibrate(
    told
      .filter(({ calibrates }) => calibrates > 0)
      .map(({ confidence, silent, covered, right }, i) => ({
        id: String(i), confidence, silent, covered, first: right, firstFive: undefined,
      })),
  ); // prettier-ignore
  if (calibration !== undefined) console.log(`\n${calibrationTable(calibration)}`);
}
