import type { Node } from '../read.ts';
import { problem, type Problem } from './problems.ts';

type Path = readonly PropertyKey[];
type Fields = {
  readonly [field in 'style' | 'custom_id' | 'url' | 'label' | 'emoji' | 'sku_id' | 'content']?: unknown;
} & {
  readonly options?: readonly { readonly value?: unknown; readonly default?: boolean }[];
  readonly min_values?: number | null;
  readonly max_values?: number | null;
};

/** What is wrong with one component by the rules that its schema leaves out. */
export function ruleProblems(node: Node, path: Path): Problem[] {
  const fields = node as Fields;
  switch (node.type) {
    case 1:
      return rowProblems(node, path);
    case 2:
      return buttonProblems(fields, path);
    case 3:
      return menuProblems(fields, path);
    case 10:
      return typeof fields.content === 'string' && fields.content.trim() === ''
        ? [required(path, 'content')]
        : [];
    default:
      return [];
  }
}

function required(path: Path, field: string): Problem {
  return problem([...path, field], 'BASE_TYPE_REQUIRED', 'This field is required');
}

// A menu fills a row.
function rowProblems(row: Node, path: Path): Problem[] {
  const inner = row.components ?? [];
  const menus = inner.filter(({ type }) => type !== 2).length;
  return menus > 0 && inner.length > 1
    ? [
        problem(
          [...path, 'components'],
          'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          'The specified component exceeds the maximum width',
        ),
      ]
    : [];
}

// Styles: 5 a link, 6 something to buy, the others a button that tells the bot.
function buttonProblems(button: Fields, path: Path): Problem[] {
  const { style, url } = button;
  const need = (field: 'custom_id' | 'url' | 'sku_id', needed: boolean): Problem[] => {
    const given = (button[field] ?? undefined) !== undefined;
    if (needed && !given) return [required(path, field)];
    return !needed && given
      ? [problem(path, 'BUTTON_COMPONENT_INVALID', `A button of this style has no ${field}`)]
      : [];
  };
  const blank = (button.label ?? '') === '' && (button.emoji ?? undefined) === undefined;
  return [
    ...need('url', style === 5),
    ...need('sku_id', style === 6),
    ...need('custom_id', style !== 5 && style !== 6),
    ...(style !== 6 && blank
      ? [problem(path, 'BUTTON_COMPONENT_INVALID', 'A button needs a label or an emoji')]
      : []),
    ...(typeof url === 'string' && !/^(?:https?|discord):\/\//u.test(url)
      ? [problem([...path, 'url'], 'URL_TYPE_INVALID_SCHEME', 'Scheme must be one of http, https, discord.')]
      : []),
  ];
}

function menuProblems(menu: Fields, path: Path): Problem[] {
  const options = Array.isArray(menu.options) ? menu.options : [];
  const least = menu.min_values ?? 1;
  const most = menu.max_values ?? 1;
  const wrong = (code: string, message: string) => [problem([...path, 'options'], code, message)];
  return [
    ...(least > most || most > options.length
      ? wrong('BASE_TYPE_BAD_LENGTH', 'min_values, max_values and the options do not fit')
      : []),
    ...(new Set(options.map(({ value }) => value)).size < options.length
      ? wrong('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used')
      : []),
    ...(options.filter((option) => option.default === true).length > most
      ? wrong('SELECT_COMPONENT_TOO_MANY_DEFAULTS', 'More options are chosen beforehand than max_values lets')
      : []),
  ];
}
