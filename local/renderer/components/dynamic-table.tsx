import AtlaskitDynamicTable from '@atlaskit/dynamic-table';
import { isCallback } from '../../bridge/callback';
import { isForgeElement } from '../../bridge/forge-element';
import type { ForgeDoc } from '../../bridge/forge-doc';
import { isRecord, type UnknownRecord } from '../../bridge/record';
import { callApp } from '../app-events';
import { drawChildren, partOf } from '../draw-children';
import { drawWith } from '../draw-with';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { drawValue, pickProps } from '../pick-props';

const tableProps = [
  'caption',
  'defaultPage',
  'defaultSortKey',
  'defaultSortOrder',
  'highlightedRowIndex',
  'isFixedSize',
  'isLoading',
  'isRankable',
  'label',
  'loadingSpinnerSize',
  'page',
  'paginationi18n',
  'rowsPerPage',
  'sortKey',
  'sortOrder',
  'testId',
];
const cellProps = ['colSpan', 'isIconOnlyHeader', 'isSortable', 'shouldTruncate', 'testId', 'width'];

function cellOf(cell: ForgeDoc): UnknownRecord {
  return { ...pickProps(cell.props, cellProps), key: cell.props.cellKey, content: drawChildren(cell) };
}

function rowOf(row: ForgeDoc): UnknownRecord {
  const { rowKey } = row.props;
  return { ...pickProps(row.props, ['isHighlighted', 'testId']), key: rowKey, cells: row.children.map(cellOf) };
}

function tableEvents(props: UnknownRecord): UnknownRecord {
  const told = ['onSetPage', 'onSort', 'onRankStart', 'onRankEnd'].filter((name) => isCallback(props[name]));
  return Object.fromEntries(
    told.map((name) => [name, (what: unknown) => void callApp(props[name], withoutDrawing(what))]),
  );
}

// What Atlaskit says about a sorted column holds the drawn cell, which cannot travel.
function withoutDrawing(what: unknown): unknown {
  if (!isRecord(what)) return what;
  const { item, ...rest } = what;
  return rest;
}

function DynamicTable({ doc }: DrawnProps) {
  const head = partOf(doc, 'head');
  const emptyView = isForgeElement(doc.props.emptyView) ? { emptyView: drawValue(doc.props.emptyView) } : {};
  return (
    <div className="renderer-table">
      {drawWith(AtlaskitDynamicTable, {
        ...pickProps(doc.props, tableProps),
        ...tableEvents(doc.props),
        ...emptyView,
        ...(head !== undefined && head.children.length > 0 && { head: { cells: head.children.map(cellOf) } }),
        rows: partOf(doc, 'rows')?.children.map(rowOf),
      })}
    </div>
  );
}

/** Tables with sorting, pages and ranking. */
export const dynamicTableComponents: ComponentFamily = { DynamicTable };
