import { lockFolder } from '../../src/files/lock.ts';

await lockFolder(process.argv[2]!);
process.stdout.write('holding\n');
setInterval(() => {}, 60_000);
