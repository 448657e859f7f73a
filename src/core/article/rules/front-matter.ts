import type { Rule } from '../../rule';

/** A wrong value in a known key of the front matter, or YAML that cannot be read. */
export const frontMatter: Rule = {
  code: 'article/front-matter',
  title: 'Front matter cannot be read',
  level: 'warning',
  *check({ article }) {
    yield* article.frontMatter.problems;
  },
};
