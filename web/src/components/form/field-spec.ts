import type { FormItemProps } from 'antd';
import type { ReactElement, ReactNode } from 'react';

/** A field of a record: how it is entered and how it is shown. */
export interface FieldSpec<T = object> {
  name: string;
  label: string;
  input: ReactElement;
  required?: boolean;
  wide?: boolean;
  valuePropName?: string;
  rules?: FormItemProps['rules'];
  extra?: ReactNode;
  show?: (record: T) => ReactNode;
}

export interface FieldGroup<T = object> {
  title: string;
  fields: FieldSpec<T>[];
}
