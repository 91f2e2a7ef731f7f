import type {FormDefinition} from '../form/definition.js'
import {Form} from '../form/form.js'
import type {MeetingMinutes} from './meeting-minutes.generated.js'

export const meetingMinutesDefinition = {
  name: 'meeting-minutes',
  description: 'The minutes of a meeting: who was there, what was decided, who does what.',
  title: {description: 'The group that met.'},
  fields: {
    date: {
      kind: 'date',
      end: 'endDate',
      names: ['Date', 'Meeting date', 'Held on', 'Fecha', 'Datum', 'Data'],
      description: 'The day of the meeting, or its first day.',
    },
    place: {
      kind: 'place',
      names: ['Place', 'Location', 'Venue', 'Lugar', 'Lieu', 'Ort', 'Luogo', 'Local'],
      optional: true,
      description: 'Where it took place.',
    },
    chair: {
      kind: 'text',
      names: ['Chair', 'Chaired by', 'Chairperson', 'Presiding', 'Facilitator', 'Moderator'],
      optional: true,
      description: 'Who led the meeting.',
    },
    secretary: {
      kind: 'text',
      names: ['Secretary', 'Minutes taken by', 'Minutes by', 'Note taker', 'Scribe', 'Recorder'],
      optional: true,
      description: 'Who wrote the minutes.',
    },
  },
  sections: {
    present: {
      kind: 'list',
      names: [
        'Present',
        'Attendees',
        'Attendance',
        'Participants',
        'Members present',
        'In attendance',
        'Attending',
        'Those present',
        'Presentes',
        'Asistentes',
        'Présents',
        'Anwesend',
        'Teilnehmer',
        'Presenti',
      ],
      separator: ',',
      placeholder: 'No attendees recorded.',
      description: 'Who was there, one per line.',
    },
    regrets: {
      kind: 'list',
      names: [
        'Regrets',
        'Apologies',
        'Apologies for absence',
        'Absent',
        'Members absent',
        'Excused',
        'Ausentes',
        'Excusés',
        'Assenti',
      ],
      separator: ',',
      optional: true,
      placeholder: 'No regrets recorded.',
      description: 'Who could not come, one per line.',
    },
    agenda: {
      kind: 'list',
      names: ['Agenda', 'Topics', 'Orden del día', 'Ordre du jour', 'Tagesordnung', 'Ordine del giorno'],
      optional: true,
      placeholder: 'No agenda available.',
      description: 'The topics of the meeting, one per line.',
    },
    discussion: {
      kind: 'markdown',
      names: ['Discussion', 'Notes', 'Minutes', 'Proceedings', 'Meeting notes', 'Summary'],
      optional: true,
      placeholder: 'Not available.',
      description: 'What was said.',
    },
    decisions: {
      kind: 'list',
      names: [
        'Decisions',
        'Decisions taken',
        'Resolutions',
        'Decisiones',
        'Décisions',
        'Beschlüsse',
        'Beschluss',
        'Decisioni',
      ],
      optional: true,
      placeholder: 'No decisions recorded.',
      description: 'What was decided, one decision per line.',
    },
    actionItems: {
      kind: 'table',
      names: ['Action items', 'Actions', 'Action points', 'Follow-up', 'To do', 'Acciones', 'Aufgaben', 'Azioni'],
      optional: true,
      columns: {
        owner: {
          kind: 'text',
          names: ['Owner', 'Who', 'Responsible', 'Assignee', 'Assigned to', 'Lead', 'Responsable', 'Verantwortlich'],
          description: 'Who does it.',
        },
        task: {
          kind: 'text',
          names: ['Task', 'What', 'Action', 'Action item', 'Item', 'Description', 'Acción', 'Aufgabe'],
          description: 'What must be done.',
        },
        due: {
          kind: 'date',
          names: [
            'Due',
            'When',
            'By when',
            'Due by',
            'Deadline',
            'Due date',
            'By',
            'Target date',
            'Plazo',
            'Échéance',
            'Frist',
          ],
          description: 'When it is due.',
        },
      },
      placeholder: 'No action items recorded.',
      description: 'Who does what, and when it is due.',
    },
    nextMeeting: {
      kind: 'date',
      names: ['Next meeting', 'Date of next meeting', 'Próxima reunión', 'Prochaine réunion', 'Nächste Sitzung'],
      optional: true,
      placeholder: 'Next meeting not specified.',
      description: 'The day of the next meeting.',
    },
  },
} as const satisfies FormDefinition

/**
 * Minutes of meetings: of public bodies, working groups, teams.
 *
 * @example
 * parseSummary('# Board\n\n**Date**: 4 March 2024\n\n## Present\n\n- Ana', {form: meetingMinutes}).summary.present //
 * ['Ana']
 */
export const meetingMinutes: Form<MeetingMinutes, never> = /* @__PURE__ */ new Form(meetingMinutesDefinition)
