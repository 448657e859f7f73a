import { runMocha } from '../../support/mocha';

/** What VS Code calls: runs every suite of this folder, and rejects when a test failed. */
export async function run(): Promise<void> {
  const { failed } = await runMocha(() => import('every-test'));
  if (failed > 0) throw new Error(`${failed} failed`);
}
