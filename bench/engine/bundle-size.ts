import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { withoutMakerParts } from '../../scripts/build/without-maker-parts.mjs';
import { against, type Held, type ReadyContest, type Standing } from './contest';

const target = 25;

/** What the share page loads of the engine for a form without expressions. */
const engine = `
export { compileFormWith } from './src/domain/answers/compile-form-with';
export { openForm } from './src/domain/answers/engine/live-form';
export { processAnswers } from './src/domain/answers/process';
export { problemSentence } from './src/domain/answers/problem-sentence';
`;

/** What it loads beside it for a form that has expressions. */
const expressions = `${engine}
export { wholeEngine } from './src/domain/logic/expression/whole-engine';
`;

const survey = `export { Model } from 'survey-core';`;

/** The size of a module as a browser gets it, minified and gzipped, in KB of 1,000 bytes. */
async function size(contents: string, external: readonly string[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'bench/..', loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: [...external],
    plugins: [withoutMakerParts],
  });
  return outputFiles.reduce((sum, { contents: bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0) / 1_000;
}

function standing(name: string, kilobytes: number): Standing {
  const unit = 'KB';
  return {
    row: 'bundle',
    engine: name,
    unit,
    p5: kilobytes,
    median: kilobytes,
    p95: kilobytes,
    first: kilobytes,
    turns: 1,
  };
}

/** The size of the engine in the share page, without zod and without the pattern engine, against survey-core's. */
export const bundleSize: ReadyContest = {
  row: 'bundle',
  hold: async (_, isAlone): Promise<Held> => {
    const mine = standing('ours', await size(engine, ['zod', 're2js']));
    const withExpressions = standing('ours, with expressions', await size(expressions, ['zod', 're2js']));
    const withZod = standing('ours, with zod', await size(engine, ['re2js']));
    const patterns = `export { linearPatterns } from './src/domain/answers/linear-patterns';`;
    const pattern = standing('the pattern engine alone', await size(patterns));
    if (isAlone) return { rows: [], standings: [mine, withExpressions, withZod, pattern] };
    const peer = standing('survey-core', await size(survey));
    return { rows: [against(mine, peer, target)], standings: [mine, withExpressions, withZod, pattern, peer] };
  },
};
