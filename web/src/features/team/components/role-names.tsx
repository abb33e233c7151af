import { Tag } from 'antd';
import { useLabelOf } from '@/shared/dictionaries';
import { useRoles } from '../api/roles';

/** Roles by their names. */
export function RoleNames({ codes }: { codes: string[] }) {
  const { data } = useRoles();
  const label = useLabelOf();
  return codes.map((code) => {
    const role = data?.find((one) => one.code === code);
    return (
      <Tag key={code} variant="filled">
        {role ? label(role) : code}
      </Tag>
    );
  });
}
