import { expect, test } from 'vitest';
import { read } from '../../../src/core';
import { staysAs } from '../../../src/editor/words';

const { frontMatter } = read('---\nstyle: ap\n---\n\nThe ferry is late.\n', {}).article;

test('an article that says its style itself stays with it', () => {
  expect(staysAs(frontMatter, 'houseStyle', 'guardian')).toBe('This article says "style: ap" itself, so it stays AP.');
});

test('nothing is said where the choice is what the article says, or it says nothing of that', () => {
  expect(staysAs(frontMatter, 'houseStyle', 'ap')).toBeNull();
  expect(staysAs(frontMatter, 'articleType', 'opinion')).toBeNull();
  expect(staysAs(frontMatter, 'level', 'quick-read')).toBeNull();
});
