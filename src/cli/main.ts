import { join } from 'node:path';
import { version } from '../../package.json';
import type { Review, ReviewOptions, Stylebook } from '../core';
import { type ArticleFile, cannotRead, languageOf, readArticle, standardInput } from './articles';
import { painter, Tally, textOf } from './format/text';
import { SarifLog } from './format/sarif';
import { helpText } from './help';
import { type Options, parseOptions } from './options';
import { complain, jsonLine, Output } from './output';

/** Exit codes: see `--help`. */
const done = 0;
const stands = 1;
const wrongUsage = 2;

/** Runs the command line. The core, with its tables, is loaded only when there is something to review. */
export async function main(args: readonly string[]): Promise<number> {
  const { options, mistakes } = parseOptions(args);
  if (mistakes.length) {
    for (const mistake of mistakes) complain(mistake);
    complain('The whole of it: copydesk --help');
    return wrongUsage;
  }
  const output = new Output();
  if (options.help) await output.write(helpText());
  else if (options.version) await output.write(`${version}\n`);
  else return options.batch ? batch(options, output) : files(options, output);
  return done;
}

async function batch(options: Options, output: Output): Promise<number> {
  const [{ review }, { runBatch }] = await Promise.all([import('../core'), import('./batch')]);
  let requests: AsyncIterable<Uint8Array>;
  try {
    requests = standardInput();
  } catch (error) {
    complain(cannotRead('Standard input', error));
    return stands;
  }
  let failed = 0;
  const stylebook = await givenStylebook(options, (problem) => {
    complain(problem);
    failed++;
  });
  failed += await runBatch({
    requests,
    review,
    defaults: { ...given(options), ...(stylebook && { stylebook }) },
    write: (line) => output.write(line),
    note: complain,
  });
  return failed ? stands : done;
}

async function files(options: Options, output: Output): Promise<number> {
  const [{ review, rules }, { Stylebooks }] = await Promise.all([import('../core'), import('./stylebooks')]);
  const report = reporter(options, output, rules);
  const tally = new Tally();
  const tell = (problem: string): void => {
    complain(problem);
    report.problem(problem);
  };
  const unread = (problem: string): void => {
    tell(problem);
    tally.addUnread();
  };
  const stylebooks = new Stylebooks(options.stylebooks, (problem) => {
    tell(problem);
    tally.fail();
  });
  for (const name of options.files) {
    const article = await readArticle(name, options.path);
    if ('problem' in article) {
      unread(article.problem);
      continue;
    }
    const { path, text } = article;
    let result: Review;
    try {
      const stylebook = stylebooks.for(path);
      result = review(text, {
        language: languageOf(path),
        ...given(options),
        ...(path !== null && { path }),
        ...(stylebook && { stylebook }),
      });
    } catch (error) {
      unread(`${name} could not be reviewed (${error instanceof Error ? error.message : String(error)}).`);
      continue;
    }
    tally.add(result);
    await report.review(article, result);
  }
  await report.end(tally);
  return tally.failed ? stands : done;
}

async function givenStylebook({ stylebooks }: Options, tell: (problem: string) => void): Promise<Stylebook | null> {
  if (!stylebooks.length) return null;
  const { Stylebooks } = await import('./stylebooks');
  return new Stylebooks(stylebooks, tell).for(null);
}

function given({ published, filed, style, type, place, level, language }: Options): ReviewOptions {
  const all = { published, filed, style, type, place, level, language };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

interface Reporter {
  review(article: ArticleFile, review: Review): Promise<void>;
  /** Something could not be read. */
  problem(problem: string): void;
  end(tally: Tally): Promise<void>;
}

/** Says what was found, as it is found where the format allows it. */
function reporter(
  { format }: Options,
  output: Output,
  rules: ConstructorParameters<typeof SarifLog>[0]['rules'],
): Reporter {
  const nothing = (): void => undefined;
  if (format === 'json') {
    let separator = '[';
    return {
      review: async (_article, review) => {
        await output.write(`${separator}\n${jsonLine(review)}`);
        separator = ',';
      },
      problem: nothing,
      end: () => output.write(separator === '[' ? '[]\n' : '\n]\n'),
    };
  }
  if (format === 'sarif') {
    const pages = join(__dirname, '..', 'docs', 'rules');
    const log = new SarifLog({ version, rules, pages, workingDirectory: process.cwd() });
    return {
      review: async ({ path, text }, review) => log.add(path ?? 'standard input', text, review),
      problem: (problem) => log.addProblem(problem),
      end: () => output.write(`${jsonLine(log)}\n`),
    };
  }
  const paint = painter(process.env, process.stdout.isTTY);
  return {
    review: ({ path, text }, review) => output.write(textOf(path ?? 'standard input', text, review, paint)),
    problem: nothing,
    end: (tally) => output.write(`${paint(String(tally), 'bold')}\n`),
  };
}
