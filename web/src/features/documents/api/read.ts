import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type {
  BinEntry,
  DocumentLimits,
  DocumentShareView,
  DocumentSummary,
  DocumentText,
  DocumentVersion,
  FolderNode,
  SentContribution,
  ShareView,
} from '@/api/documents';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';
import type { Shared } from '../places';

/** Whatever an act may change begins with this. */
export const STALE = ['folders', 'documents'];

export const useFolders = () =>
  useQuery({
    queryKey: ['folders'],
    queryFn: ({ signal }) => api.get<FolderNode[]>('/api/folders', undefined, signal),
  });

export const useEntries = (folder: string | undefined, query: Query) =>
  useQuery({
    queryKey: ['documents', 'in', folder, query],
    queryFn: ({ signal }) => api.get<Page<DocumentSummary>>(`/api/folders/${folder}/documents`, query, signal),
    enabled: Boolean(folder),
    placeholderData: keepPreviousData,
  });

export const useSearch = (query: Query) =>
  useQuery({
    queryKey: ['documents', 'search', query],
    queryFn: ({ signal }) => api.get<Page<DocumentSummary>>('/api/documents', query, signal),
    enabled: Boolean(query.q),
    placeholderData: keepPreviousData,
  });

export const useLimits = () =>
  useQuery({
    queryKey: ['documents', 'limits'],
    queryFn: ({ signal }) => api.get<DocumentLimits>('/api/documents/limits', undefined, signal),
  });

export const useText = (id: string) =>
  useQuery({
    queryKey: ['documents', 'text', id],
    queryFn: ({ signal }) => api.get<DocumentText>(`/api/documents/${id}/text`, undefined, signal),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

export const useVersions = (id: string) =>
  useQuery({
    queryKey: ['documents', 'versions', id],
    queryFn: ({ signal }) => api.get<DocumentVersion[]>(`/api/documents/${id}/versions`, undefined, signal),
  });

/** Who may look into a folder, or open a single file. */
export const useShares = ({ kind, id }: Shared) =>
  useQuery({
    queryKey: ['documents', 'shares', kind, id],
    queryFn: ({ signal }) => api.get<(ShareView | DocumentShareView)[]>(`/api/${kind}s/${id}/shares`, undefined, signal),
  });

export const useSharedByMe = () =>
  useQuery({
    queryKey: ['documents', 'shared-by-me'],
    queryFn: async ({ signal }) => {
      const [folders, documents] = await Promise.all([
        api.get<ShareView[]>('/api/folders/shared-by-me', undefined, signal),
        api.get<DocumentShareView[]>('/api/documents/shared-by-me', undefined, signal),
      ]);
      return [...folders, ...documents];
    },
  });

/** Files that colleagues share one by one. */
export const useSharedWithMe = (enabled: boolean, query: Query) =>
  useQuery({
    queryKey: ['documents', 'shared-with-me', query],
    queryFn: ({ signal }) => api.get<Page<DocumentSummary>>('/api/documents/shared-with-me', query, signal),
    enabled,
    placeholderData: keepPreviousData,
  });

export const useSent = (query: Query) =>
  useQuery({
    queryKey: ['documents', 'sent', query],
    queryFn: ({ signal }) => api.get<Page<SentContribution>>('/api/contributions/sent', query, signal),
  });

export const useBin = (query: Query) =>
  useQuery({
    queryKey: ['documents', 'bin', query],
    queryFn: ({ signal }) => api.get<Page<BinEntry>>('/api/documents/bin', query, signal),
  });

export const contentUrl = (id: string, query: Query = {}) => {
  const set = Object.entries(query).map(([key, value]) => [key, String(value)]);
  return `/api/documents/${id}/content${set.length ? `?${new URLSearchParams(set)}` : ''}`;
};
