import * as boxes from './boxes.ts';
import * as clocks from './clocks.ts';
import * as forms from './forms.ts';
import * as houses from './houses.ts';
import * as interrupted from './interrupted.ts';
import * as languages from './languages.ts';
import * as live from './live.ts';
import * as more from './more.ts';
import * as old from './old.ts';
import * as paid from './paid.ts';
import * as rough from './rough.ts';
import * as scripts from './scripts.ts';
import type { Shape } from './shape.ts';
import * as sites from './sites.ts';
import * as small from './small.ts';
import * as systems from './systems.ts';
import * as varied from './varied.ts';
import * as wordpress from './wordpress.ts';

/** Every shape of page that the tests read. */
export const SHAPES: readonly Shape[] = [
  wordpress,
  forms,
  live,
  paid,
  old,
  scripts,
  boxes,
  languages,
  houses,
  interrupted,
  clocks,
  systems,
  sites,
  rough,
  varied,
  more,
  small,
].flatMap((shapes) => Object.values(shapes));
