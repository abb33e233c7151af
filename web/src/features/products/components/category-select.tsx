import { TreeSelect, type TreeSelectProps } from 'antd';
import { useCategories } from '../api/categories';
import { categoryOptions } from '../category-tree';

export function CategorySelect(props: TreeSelectProps<string>) {
  const { data } = useCategories();
  return <TreeSelect allowClear treeDefaultExpandAll treeData={categoryOptions(data ?? [])} {...props} />;
}
