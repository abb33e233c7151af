import type { SheetView } from '@/api/surveys';
import { LoadState } from '@/components/ui/load-state';
import { PageHead } from '@/components/ui/page-head';
import { paths } from '@/config/paths';
import { useSheet } from '../api/get-sheet';
import { valuesOf } from '../answers';
import { SheetForm } from './sheet-form';

interface Props {
  id: string;
  onSaved: (sheet: SheetView) => void;
  onCancel: () => void;
}

/** Goes on with a draft, or corrects a sheet that counts. */
export function SheetEdit({ id, onSaved, onCancel }: Props) {
  const query = useSheet(id);
  return (
    <LoadState query={query} rows={10} list={paths.surveys}>
      {(sheet) => (
        <>
          <PageHead title={[sheet.surveyTitle, sheet.customerName].filter(Boolean).join(' · ')} />
          <SheetForm
            survey={{ id: sheet.surveyId, questionnaire: sheet.questionnaire }}
            sheet={sheet}
            customerName={sheet.customerName}
            initial={{
              customerId: sheet.customerId,
              contactId: sheet.contactId ?? null,
              answeredOn: sheet.answeredOn,
              channel: sheet.channel,
              employeeId: sheet.employeeId,
              remark: sheet.remark ?? null,
              scans: sheet.scans,
              answers: valuesOf(sheet.answers),
            }}
            onSaved={onSaved}
            onCancel={onCancel}
          />
        </>
      )}
    </LoadState>
  );
}
