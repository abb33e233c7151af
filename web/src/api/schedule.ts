import type { components } from './generated/schedule-service';

/** What schedule-service speaks, under the names the pages use. */
type Schemas = components['schemas'];

export type CalendarEntry = Schemas['CalendarEntry'];
export type CalendarSource = CalendarEntry['source'];
export type CalendarOwner = Schemas['CalendarOwner'];
export type AppointmentView = Schemas['AppointmentView'];
export type PlanAppointment = Schemas['PlanAppointment'];
export type AppointmentStatus = AppointmentView['status'];

export type ReminderView = Schemas['ReminderView'];
export type SetReminder = Schemas['SetReminder'];
export type Alarm = Schemas['Alarm'];

export type Itinerary = Schemas['Itinerary'];
export type ItineraryRange = Itinerary['range'];
export type ItineraryStop = Schemas['Stop'];
export type PublishItinerary = Schemas['PublishItinerary'];

export type MessageSummary = Schemas['MessageSummary'];
export type MessageView = Schemas['MessageView'];
export type MessageKind = MessageSummary['kind'];
export type WriteMessage = Schemas['WriteMessage'];
