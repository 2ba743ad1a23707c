import { defineEntity, p } from '@mikro-orm/core';
import type { Region } from '@golden-ticket/shared/region';
import type { Accessibility, Amenity } from '@golden-ticket/shared/venue';
import type { HallFact, VenueFact } from '@golden-ticket/shared/venue-edit';
import { createdAt, edited, id, sourced } from '../../db/base.ts';

const VenueSchema = defineEntity({
  name: 'Venue',
  tableName: 'venue',
  properties: {
    ...id,
    ...createdAt,
    ...sourced,
    ...edited<VenueFact>(),
    name: p.text(),
    address: p.text().nullable(),
    region: p.text().$type<Region>().nullable(),
    district: p.text().nullable(),
    latitude: p.double().$type<number>().nullable(),
    longitude: p.double().$type<number>().nullable(),
    phone: p.text().nullable(),
    homepage: p.text().nullable(),
    seats: p.integer().nullable(),
    openedYear: p.integer().nullable(),
    facilityType: p.text().nullable(),
    amenities: p.array<Amenity>().default([]),
    accessibility: p.array<Accessibility>().default([]),
    likeCount: p.integer().default(0),
    /** Set by an operator: visitors no longer see it. */
    hiddenAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['source', 'sourceId'] }],
  indexes: [{ properties: ['region', 'name', 'id'] }, { properties: ['latitude', 'longitude'] }],
});

/** A building where performances happen (공연시설), with its coordinates in WGS84 degrees. */
export class Venue extends VenueSchema.class {}
VenueSchema.setClass(Venue);

const HallSchema = defineEntity({
  name: 'Hall',
  tableName: 'hall',
  properties: {
    ...id,
    venue: () => p.manyToOne(Venue).deleteRule('cascade'),
    sourceId: p.text().nullable(),
    name: p.text(),
    /** What sources call it, where an operator calls it otherwise. */
    sourceName: p.text().nullable(),
    pinned: p.array<HallFact>().default([]),
    /** Set by an operator: it stays, so that what sources go on telling of it has a place to go. */
    removedAt: p.datetime().nullable(),
    /** Where its performances went when it was removed; never to one that was removed itself. */
    leadsToId: p.integer().nullable(),
    seats: p.integer().nullable(),
    wheelchairSeats: p.integer().nullable(),
    stageArea: p.text().nullable(),
    orchestraPit: p.boolean().nullable(),
    rehearsalRoom: p.boolean().nullable(),
    dressingRooms: p.integer().nullable(),
    outdoorStage: p.boolean().nullable(),
  },
  uniques: [{ properties: ['venue', 'name'] }],
});

/** One auditorium of a venue (공연장). */
export class Hall extends HallSchema.class {}
HallSchema.setClass(Hall);
