import 'mocha/mocha.js';
import type Mocha from 'mocha';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What mocha's browser build leaves on the global object. */
interface MochaGlobals {
  readonly Mocha: typeof Mocha;
  readonly mocha: Mocha & { setup(options: Mocha.MochaOptions): void };
}

/**
 * Runs suites with mocha's browser build, which works in every host: Node, web worker and both extension hosts. Prints
 * each test as it ends, and last `N passed, N failed`.
 *
 * @param load imports the suites; called once mocha's functions are there
 * @param timeout milliseconds a test may take
 */
export async function runMocha(load: () => Promise<unknown>, timeout = 60_000): Promise<Counts> {
  const { Mocha: Class, mocha } = globalThis as unknown as MochaGlobals;
  mocha.setup({ ui: 'tdd', timeout, reporter: reporterOf(Class) });
  await load();
  return new Promise((done) => {
    // mocha.run() itself would read the page's address, which an extension host has not.
    const runner = Class.prototype.run.call(mocha, (failed) => {
      const passed = runner.stats?.passes ?? 0;
      console.log(`${passed} passed, ${failed} failed`);
      done({ passed, failed });
    });
  });
}

/** A line per test, by console alone: the only way out of an extension host. */
function reporterOf({ Runner, reporters }: typeof Mocha): Mocha.ReporterConstructor {
  const { EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING } = Runner.constants;
  return class extends reporters.Base {
    constructor(runner: Mocha.Runner) {
      super(runner);
      runner.on(EVENT_TEST_PASS, (test) => console.log(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`));
      runner.on(EVENT_TEST_PENDING, (test) => console.log(`  - ${test.fullTitle()}`));
      runner.on(EVENT_TEST_FAIL, (test, error) => {
        console.log(`  ✗ ${test.fullTitle()}`);
        console.log(indent(error.stack ?? error.message));
      });
    }
  };
}

function indent(text: string): string {
  return text.replaceAll(/^/gmu, '      ');
}
