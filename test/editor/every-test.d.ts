/** Every *.test.ts beside the importing file: see test/host/bundle.mjs. */
declare module 'every-test';
