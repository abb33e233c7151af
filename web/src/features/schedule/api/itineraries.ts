import { useQuery } from '@tanstack/react-query';
import type { Itinerary, ItineraryRange, PublishItinerary } from '@/api/schedule';
import { api } from '@/lib/api-client';

/** What would be published now. */
export const useItinerary = (range: ItineraryRange) =>
  useQuery({
    queryKey: ['calendar', 'itinerary', range],
    queryFn: ({ signal }) => api.get<Itinerary>('/api/itineraries/preview', { range }, signal),
    staleTime: 0,
  });

export const publishItinerary = (itinerary: PublishItinerary, key: string) =>
  api.post<void>('/api/itineraries', itinerary, key);
