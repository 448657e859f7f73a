import { describe, expect, it } from 'vitest';
import { SarifLog, uriOf } from '../../src/cli/format/sarif';
import { root } from './support/copydesk';
import { reviewOf } from './support/review';

const rules = [
  { code: 'dates/impossible', title: 'No such date', level: 'error' },
  { code: 'dates/weekday-mismatch', title: 'Day and date disagree', level: 'error' },
] as const;

function log() {
  return new SarifLog({ version: '1.2.3', rules, pages: `${root}/docs/rules`, workingDirectory: '/desk' });
}

const onlyRun = (from: SarifLog) => {
  const { runs, version } = from.toJSON();
  expect(version).toBe('2.1.0');
  expect(runs).toHaveLength(1);
  return runs[0];
};

describe('a SARIF log', () => {
  it('gives each query its rule, level, region and key', () => {
    const sarif = log();
    sarif.add('drafts/a.md', 'One \u{1f600}two\nthree', reviewOf({ start: 4, end: 12, level: 'information' }));
    const [result] = onlyRun(sarif)?.results ?? [];
    expect(result).toMatchObject({
      ruleId: 'dates/weekday-mismatch',
      ruleIndex: 1,
      level: 'note',
      message: { text: '4 March 2026 is a Wednesday.' },
      partialFingerprints: { 'copydeskKey/v1': 'key' },
      properties: { level: 'information' },
    });
    expect(result?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'drafts/a.md', uriBaseId: 'WORKINGDIRECTORY', index: 0 },
      region: { startLine: 1, startColumn: 5, endLine: 2, endColumn: 3, charOffset: 4, charLength: 8 },
    });
    expect(result).not.toHaveProperty('fixes');
    expect(result).not.toHaveProperty('relatedLocations');
  });

  it('counts columns in UTF-16 code units and says so', () => {
    expect(onlyRun(log())?.columnKind).toBe('utf16CodeUnits');
  });

  it('carries related places, each with an id of its own', () => {
    const sarif = log();
    const place = { start: 0, end: 3, message: 'First here.' };
    sarif.add('a.md', 'One two', reviewOf({ related: [place, place] }));
    const [result] = onlyRun(sarif)?.results ?? [];
    expect(result?.relatedLocations?.map((l) => [l.id, l.message?.text])).toEqual([
      [1, 'First here.'],
      [2, 'First here.'],
    ]);
  });

  it('carries fixes as replacements, and leaves out one that changes nothing', () => {
    const sarif = log();
    const edits = [{ start: 4, end: 8, text: 'Wednesday' }];
    sarif.add(
      'a.md',
      'One four',
      reviewOf({
        fixes: [
          { title: 'Change the day', edits },
          { title: 'Ask', edits: [] },
        ],
      }),
    );
    const [result] = onlyRun(sarif)?.results ?? [];
    expect(result?.fixes).toEqual([
      {
        description: { text: 'Change the day' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'a.md', uriBaseId: 'WORKINGDIRECTORY', index: 0 },
            replacements: [
              {
                deletedRegion: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 9, charOffset: 4, charLength: 4 },
                insertedContent: { text: 'Wednesday' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('lists every rule with its title and level, raised or not', () => {
    expect(
      onlyRun(log())?.tool.driver.rules?.map((r) => [r.id, r.shortDescription?.text, r.defaultConfiguration?.level]),
    ).toEqual([
      ['dates/impossible', 'No such date', 'error'],
      ['dates/weekday-mismatch', 'Day and date disagree', 'error'],
    ]);
  });

  it('tells what could not be read', () => {
    const sarif = log();
    expect(onlyRun(sarif)?.invocations?.[0]).toEqual({ executionSuccessful: true });
    sarif.addProblem('There is no file b.md.');
    expect(onlyRun(sarif)?.invocations?.[0]).toEqual({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'There is no file b.md.' } }],
    });
  });
});

describe('the address of a file', () => {
  it.each([
    ['drafts/a b#1.md', 'drafts/a%20b%231.md'],
    ['/desk/drafts/é.md', 'drafts/%C3%A9.md'],
    ['/archive/a.md', 'file:///archive/a.md'],
    ['../a.md', 'file:///a.md'],
    ['..notes.md', '..notes.md'],
    ['C:\\desk\\lead story.md', 'file:///C:/desk/lead%20story.md'],
  ])('for %s is %s', (path, uri) => {
    expect(uriOf(path, '/desk')).toBe(uri);
  });
});
