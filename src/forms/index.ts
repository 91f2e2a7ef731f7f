/**
 * The forms that come with the package.
 *
 * @module summary-md/forms
 */
export type {Changelog, Unreleased, Version} from './changelog.generated.js'
export {changelog} from './changelog.js'
export type {Decision, DecisionRecord, Option} from './decision-record.generated.js'
export {decisionRecord} from './decision-record.js'
export type {ActionItem, MeetingMinutes} from './meeting-minutes.generated.js'
export {meetingMinutes} from './meeting-minutes.js'
export {summaryForm as summary} from './summary.js'
