/*
 * The forms that come with the package: `summary-md/forms`.
 */
export {type Changelog, changelog} from './changelog.js'
export {type DecisionRecord, decisionRecord} from './decision-record.js'
export {type MeetingMinutes, meetingMinutes} from './meeting-minutes.js'
export {summaryForm as summary} from './summary.js'
