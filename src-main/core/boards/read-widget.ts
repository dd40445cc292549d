import type { Column, FigureLimit, RowFilter, RowOrder, Widget } from '../model/board';
import { BOARD_LIMITS } from './board-limits';
import type { JsonReader } from './json-reader';

const KINDS = ['figure', 'queues', 'agents', 'states', 'trend', 'news', 'availability'] as const;

/** Reads a part of a board. Throws a `JsonFault`. */
export function readWidget(json: JsonReader): Widget {
  const kind = json.at('kind').oneOf(KINDS);
  const part = {
    id: json.at('id').text(BOARD_LIMITS.text),
    title: json.at('title').isNull ? null : json.at('title').text(BOARD_LIMITS.text),
  };
  const only = (...names: readonly string[]) => json.onlyHas('kind', 'id', 'title', ...names);
  switch (kind) {
    case 'figure':
      only('look', 'column', 'serviceIds', 'limits');
      return {
        ...part,
        kind,
        look: json.at('look').oneOf(['tile', 'gauge']),
        ...lineIn(json),
        limits: json.at('limits').list(BOARD_LIMITS.limits).map(limitIn),
      };
    case 'queues':
      only('serviceIds', 'columns', 'filter', 'order', 'limit');
      return { ...part, kind, ...tableIn(json), serviceIds: textsIn(json.at('serviceIds')) };
    case 'agents':
      only('teamIds', 'isLoggedInOnly', 'columns', 'filter', 'order', 'limit');
      return {
        ...part,
        kind,
        ...tableIn(json),
        teamIds: textsIn(json.at('teamIds')),
        isLoggedInOnly: json.at('isLoggedInOnly').flag(),
      };
    case 'states':
      only('teamIds');
      return { ...part, kind, teamIds: textsIn(json.at('teamIds')) };
    case 'trend':
      only('lines', 'span');
      return {
        ...part,
        kind,
        lines: json.at('lines').list(BOARD_LIMITS.lines).map(trendLineIn),
        span: json.at('span').oneOf(['15-minutes', '1-hour', '8-hours', 'today']),
      };
    case 'news': {
      only('contains', 'limit');
      const contains = json.at('contains');
      return {
        ...part,
        kind,
        contains: contains.value === '' ? '' : contains.text(BOARD_LIMITS.text),
        limit: json.at('limit').wholeNumber(1, BOARD_LIMITS.rows),
      };
    }
    case 'availability':
      only('services');
      return { ...part, kind, services: textsIn(json.at('services')) };
  }
}

function trendLineIn(json: JsonReader) {
  json.onlyHas('column', 'serviceIds');
  return lineIn(json);
}

function lineIn(json: JsonReader) {
  return { column: columnIn(json.at('column')), serviceIds: textsIn(json.at('serviceIds')) };
}

function tableIn(json: JsonReader) {
  const limit = json.at('limit');
  const filter = json.at('filter');
  return {
    columns: json.at('columns').list(BOARD_LIMITS.columns).map(columnIn),
    filter: filter.isNull ? null : filterIn(filter),
    order: json.at('order').list(BOARD_LIMITS.columns).map(orderIn),
    limit: limit.isNull ? null : limit.wholeNumber(1, BOARD_LIMITS.rows),
  };
}

function filterIn(json: JsonReader): RowFilter {
  json.onlyHas('column', 'operation', 'value');
  const value = json.at('value');
  return {
    column: columnIn(json.at('column')),
    operation: json.at('operation').oneOf(['EQ', 'NE', 'LT', 'GT', 'LE', 'GE']),
    value: value.value === '' ? '' : value.text(BOARD_LIMITS.text),
  };
}

function orderIn(json: JsonReader): RowOrder {
  json.onlyHas('column', 'direction');
  return { column: columnIn(json.at('column')), direction: json.at('direction').oneOf(['ASC', 'DESC']) };
}

function columnIn(json: JsonReader): Column {
  json.onlyHas('statistic', 'sumOf', 'dispositions', 'title');
  const [dispositions, title] = [json.at('dispositions'), json.at('title')];
  const statistic = json.at('statistic').text(BOARD_LIMITS.text);
  return {
    statistic,
    ...summandsIn(json.at('sumOf'), statistic === 'SUM'),
    ...(dispositions.isAbsent ? {} : { dispositions: textsIn(dispositions) }),
    ...(title.isAbsent ? {} : { title: title.text(BOARD_LIMITS.text) }),
  };
}

/** A sum of nothing would be a false zero. */
function summandsIn(json: JsonReader, isSum: boolean): Pick<Column, 'sumOf'> {
  if (json.isAbsent === isSum) throw json.wants({ what: 'summands' });
  if (!isSum) return {};
  const sumOf = textsIn(json);
  if (sumOf.length === 0) throw json.wants({ what: 'summands' });
  return { sumOf };
}

function limitIn(json: JsonReader): FigureLimit {
  json.onlyHas('operation', 'value', 'attention');
  return {
    operation: json.at('operation').oneOf(['GT', 'GE', 'LT', 'LE']),
    value: json.at('value').number(),
    attention: json.at('attention').oneOf(['attention', 'action']),
  };
}

function textsIn(json: JsonReader): readonly string[] {
  return json.list(BOARD_LIMITS.ids).map((item) => item.text(BOARD_LIMITS.text));
}
