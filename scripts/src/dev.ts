import { spawn } from 'node:child_process';

/**
 * `pnpm dev`: the server, started again whenever one of its files changes, and Vite's server for the client, which passes calls on to it.
 * Ends both when either ends or Ctrl-C is pressed.
 */
const node = process.execPath;
const children = [
  spawn(node, ['--watch', '--env-file-if-exists=.env', 'server/src/main.ts'], { stdio: 'inherit' }),
  spawn('vite', ['client'], { stdio: 'inherit' }),
];

const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
for (const child of children) child.once('exit', stop);
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
