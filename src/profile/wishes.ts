import { z } from 'zod';
import { payPeriods } from '../reading/posting.ts';

/** What a person may and wants to do. Null and empty lists mean that they have not said. */

export const workplaceModes = ['remote', 'hybrid', 'onsite'] as const;

/** schema.org's words, as postings carry them. */
export const employmentTypes = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
] as const;

/** Wishes that may be deal-breakers: a posting that goes against one is out, however well it fits. */
export const wishNames = [
  'permission',
  'places',
  'workplaces',
  'employmentTypes',
  'pay',
  'travel',
  'shifts',
  'nights',
  'weekends',
  'onCall',
  'clearance',
  'drivingLicence',
] as const;

const accepted = z.boolean().nullable().default(null);

export const payWishSchema = z.object({
  min: z.number().positive().max(1e9).describe('the least that is accepted, before tax'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe('ISO 4217'),
  period: z.enum(payPeriods),
});

export const permissionSchema = z.object({
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .default([])
    .describe('ISO 3166-1 alpha-2 codes of countries one may work in'),
  needsSponsorship: z
    .boolean()
    .nullable()
    .default(null)
    .describe('whether work elsewhere needs a visa from the employer'),
});

export const acceptsSchema = z.object({
  shifts: accepted,
  nights: accepted,
  weekends: accepted,
  onCall: accepted,
});

export const noAccepts: z.infer<typeof acceptsSchema> = {
  shifts: null,
  nights: null,
  weekends: null,
  onCall: null,
};

export const noPermission: z.infer<typeof permissionSchema> = {
  countries: [],
  needsSponsorship: null,
};

export const wishesSchema = z.object({
  permission: permissionSchema.default(noPermission),
  places: z.array(z.string().min(1).max(200)).default([]).describe('towns, regions or countries'),
  willingToRelocate: z.boolean().nullable().default(null),
  workplaces: z.array(z.enum(workplaceModes)).default([]).describe('empty: any'),
  employmentTypes: z.array(z.enum(employmentTypes)).default([]).describe('empty: any'),
  pay: payWishSchema.nullable().default(null),
  travelAtMost: z.number().min(0).max(100).nullable().default(null).describe('percent of the time'),
  accepts: acceptsSchema.default(noAccepts),
  clearance: z
    .string()
    .max(200)
    .nullable()
    .default(null)
    .describe('the security clearance held, in words; an empty string means none'),
  drivingLicence: z.boolean().nullable().default(null),
  dealBreakers: z.array(z.enum(wishNames)).default([]),
});

export type WorkplaceMode = (typeof workplaceModes)[number];
export type EmploymentType = (typeof employmentTypes)[number];
export type WishName = (typeof wishNames)[number];
export type PayWish = z.infer<typeof payWishSchema>;
export type Permission = z.infer<typeof permissionSchema>;
export type Accepts = z.infer<typeof acceptsSchema>;
export type Wishes = z.infer<typeof wishesSchema>;

export const noWishes: Wishes = {
  permission: noPermission,
  places: [],
  willingToRelocate: null,
  workplaces: [],
  employmentTypes: [],
  pay: null,
  travelAtMost: null,
  accepts: noAccepts,
  clearance: null,
  drivingLicence: null,
  dealBreakers: [],
};
