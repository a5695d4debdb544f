import { survives } from './survives.ts';

/*
 * node --import tsx bench/soak/kills.ts [ROUNDS] [SEED]: kills a process that changes articles so many times (200), and exits with 1
 * where anything acknowledged is lost or anything is half.
 */
const [rounds = '200', seed] = process.argv.slice(2);
if (!(await survives(Number(rounds), seed === undefined ? undefined : Number(seed)))) process.exitCode = 1;
