import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetSummary } from '@/api/surveys';
import { FilterPeriod, FilterSelect } from '@/components/list/filter-select';
import { ListSearch } from '@/components/list/list-search';
import { RecordList } from '@/components/list/record-list';
import { useRecordList } from '@/components/list/use-record-list';
import { useAct } from '@/components/ui/use-act';
import { downloadFile } from '@/lib/download-file';
import { useMay } from '@/shared/session';
import { searchSheets } from '../api/search-sheets';
import { AnswerFilter } from './answer-filter';
import { AttributeFilters, ATTRIBUTE_FILTERS } from './attribute-filters';
import { useSheetColumns } from './sheet-columns';

interface Props {
  surveyId: string;
  /** What can be done with the customers of the ticked sheets. */
  customerActs?: (customerIds: string[], untick: () => void) => ReactNode;
}

/** 样本明细: the sheets of a survey; their customers can be ticked to go on with them. */
export function SheetList({ surveyId, customerActs }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const columns = useSheetColumns().filter((column) => column.key !== 'surveyTitle');
  const list = useRecordList<SheetSummary>({
    name: 'survey-sheets',
    queryKey: ['sheets'],
    fetch: searchSheets,
    defaultSort: '-answeredOn',
    fixed: { surveyId },
  });
  const [ticked, setTicked] = useState<SheetSummary[]>([]);
  const tick = (ids: string[]) =>
    setTicked((before) => {
      const known = new Map([...before, ...(list.rows.data?.items ?? [])].map((sheet) => [sheet.id, sheet]));
      return ids.flatMap((id) => known.get(id) ?? []);
    });
  const load = useAct({
    act: () => downloadFile(`/api/surveys/${surveyId}/sheets.xlsx`, list.state.filters, 'survey-sheets.xlsx'),
  });
  return (
    <RecordList
      list={list}
      columns={columns}
      rowKey={(row) => row.id}
      emptyText={t('surveys.noSheets')}
      selection={customerActs && { keys: ticked.map((sheet) => sheet.id), onChange: tick }}
      search={
        <ListSearch
          state={list.state}
          placeholder={t('surveys.searchSheets')}
          folded={['status', 'from', 'to', 'answer', ...ATTRIBUTE_FILTERS]}
        >
          <FilterSelect
            state={list.state}
            name="status"
            label={t('surveys.sheet.status')}
            options={['VALID', 'DRAFT', 'VOID'].map((value) => ({ value, label: t(`surveys.sheetStatus.${value}`) }))}
          />
          <FilterPeriod state={list.state} label={t('surveys.sheet.answeredOn')} />
          <AttributeFilters state={list.state} surveyId={surveyId} />
        </ListSearch>
      }
      tabs={<AnswerFilter state={list.state} surveyId={surveyId} />}
      operations={
        <>
          {may('survey.export') && (
            <Button icon={<DownloadOutlined />} loading={load.isPending} onClick={() => load.mutate()}>
              {t('surveys.export')}
            </Button>
          )}
          {customerActs?.([...new Set(ticked.map((sheet) => sheet.customerId))], () => setTicked([]))}
        </>
      }
    />
  );
}
