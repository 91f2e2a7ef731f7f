// Written by scripts/generate-schema.ts.
import type {AdditionalSection, Metadata} from '../form/values.js'

/** A changelog, in the format of Keep a Changelog 1.1. */
export interface Changelog {
  /** The title, such as Changelog. */
  title: string | null
  /** The text before the first section. Null when there is none. */
  text: string | null
  /** The changes of the next version. */
  unreleased: Unreleased
  /** The versions, the latest first. */
  versions: Version[]
  /** The header lines that have no key of their own. */
  metadata: Metadata[]
  /** The sections that have no key of their own, and text outside all sections. */
  additionalSections: AdditionalSection[]
}

/** The changes of the next version. */
export interface Unreleased {
  /** The address of the link in the heading. Null when there is none. */
  url: string | null
  /** The text before the first section. Null when there is none. */
  text: string | null
  /** Changes that break what uses an earlier version. */
  breaking: string[]
  /** New features. */
  added: string[]
  /** Changes of existing features. */
  changed: string[]
  /** Features that will be removed. */
  deprecated: string[]
  /** Features that were removed. */
  removed: string[]
  /** Errors that were fixed. */
  fixed: string[]
  /** Vulnerabilities that were closed. */
  security: string[]
}

/** An element of `versions`. */
export interface Version {
  /** The heading of this part. */
  heading: string | null
  /** The number of the version. */
  version: string | null
  /** The day of its release. */
  date: string | null
  /** The word yanked when the version was withdrawn because of a serious error. Null for all other versions. */
  yanked: 'yanked' | null
  /** The address of the link in the heading. Null when there is none. */
  url: string | null
  /** The text before the first section. Null when there is none. */
  text: string | null
  /** Changes that break what uses an earlier version. */
  breaking: string[]
  /** New features. */
  added: string[]
  /** Changes of existing features. */
  changed: string[]
  /** Features that will be removed. */
  deprecated: string[]
  /** Features that were removed. */
  removed: string[]
  /** Errors that were fixed. */
  fixed: string[]
  /** Vulnerabilities that were closed. */
  security: string[]
}
