import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted for whoever runs the bot, in the form of Prometheus. */
export type Metrics = {
  /** A question was answered: 'found', 'conflicting' or 'notCovered'. */
  readonly answered: (kind: string) => void;
  /** Seconds from an event of Discord's to the first response. */
  readonly responded: (seconds: number) => void;
  readonly failed: () => void;
  readonly text: () => Promise<string>;
  readonly contentType: string;
};

/** `articles` and `ready` are asked whenever the figures are read. */
export function createMetrics(now: {
  readonly articles: () => number;
  readonly ready: () => boolean;
}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const questions = new Counter({
    name: 'byline_questions_total',
    help: 'Questions answered, by what the articles said',
    labelNames: ['kind'],
    registers,
  });
  const responses = new Histogram({
    name: 'byline_first_response_seconds',
    help: 'Seconds from a question or press to the first response',
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3],
    registers,
  });
  const errors = new Counter({ name: 'byline_errors_total', help: 'Failures that were logged', registers });
  const gauge = (name: string, help: string, value: () => number): void => {
    const made: Gauge = new Gauge({ name, help, registers: [], collect: () => made.set(value()) });
    registry.registerMetric(made);
  };
  gauge('byline_articles', 'Articles that are stored', now.articles);
  gauge('byline_gateway_ready', '1 while connected to Discord', () => (now.ready() ? 1 : 0));
  for (const kind of ['found', 'conflicting', 'notCovered']) questions.inc({ kind }, 0);
  return {
    answered: (kind) => questions.inc({ kind }),
    responded: (seconds) => responses.observe(seconds),
    failed: () => errors.inc(),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
