import {each, type Language, list} from './language.js'

/** Words for events, in the labels of their day and their place. */
const EVENTS = list(
  'event, meeting, conference, congress, dialogue, forum, seminar, session, summit, symposium, workshop',
)

export const en: Language = {
  code: 'en',
  code3: 'eng',
  name: 'English',
  months: [
    ['January', 'Jan'],
    ['February', 'Feb', 'Febr'],
    ['March', 'Mar'],
    ['April', 'Apr'],
    ['May'],
    ['June', 'Jun'],
    ['July', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sep', 'Sept'],
    ['October', 'Oct'],
    ['November', 'Nov'],
    ['December', 'Dec'],
  ],
  weekdays: [
    ['Monday', 'Mon'],
    ['Tuesday', 'Tue', 'Tues'],
    ['Wednesday', 'Wed'],
    ['Thursday', 'Thu', 'Thur', 'Thurs'],
    ['Friday', 'Fri'],
    ['Saturday', 'Sat'],
    ['Sunday', 'Sun'],
  ],
  ordinals: ['st', 'nd', 'rd', 'th'],
  dates: {
    particles: list('of, the, on, in, year, day, days, dated'),
    ranges: list('to, until, till, til, through, thru'),
    untils: list('to, until, till, til, through, thru'),
    openings: list('from, since, starting, beginning'),
    betweens: ['between'],
    joins: ['and'],
    vague: list(
      'before, after, by, circa, ca, approximately, approx, about, around, late, early, mid, end, not, or, pre, post',
    ),
    parts: list(
      'quarter, half, semester, trimester, spring, summer, autumn, fall, winter, week, century, decade, term',
    ),
    openEnds: list('present, ongoing, onward, onwards, beyond, today, now, date, current, tbd, tbc, open, later, s'),
    hours: list('am, pm, h, hr, hrs, hour, hours, noon, midnight, gmt, utc, t, z'),
    counters: ['day'],
  },
  numbers: {
    decimal: '.',
    grouping: [','],
    durations: [
      ['second', 'seconds', 'sec', 'secs', 's'],
      ['minute', 'minutes', 'min', 'mins', 'm'],
      ['hour', 'hours', 'hr', 'hrs', 'h'],
      ['day', 'days', 'd'],
      ['week', 'weeks', 'wk', 'wks', 'w'],
      ['month', 'months'],
      ['year', 'years', 'yr', 'yrs', 'y'],
    ],
    scales: {thousand: 1e3, million: 1e6, mn: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12, k: 1e3},
  },
  yes: ['yes', 'y', 'true', 'on', 'done', 'checked', 'enabled', 'given', 'granted', 'obtained'],
  no: [
    'no',
    'n',
    'false',
    'off',
    'not done',
    'unchecked',
    'disabled',
    'not given',
    'not granted',
    'refused',
    'withheld',
    'not yet',
  ],
  absence: {
    phrases: list(`
      none, n/a, na, n.a, nil, null, nan, unknown, not specified, not available, not applicable, not provided
      not mentioned, not identified, not stated, not indicated, not determined, not given, not known, not reported
      not disclosed, not listed, not found, not yet known, unspecified, no information, no data, undated, no date
      n.d, n/d, nd, undefined, tbd, tbc, tba, nothing to report, to be determined, to be confirmed, to be defined, to be announced
      to be decided, no response, nothing, leave this empty, leave this blank, leave empty, leave blank
      to be filled in, to be completed, to be added, to be inserted, to be provided, to be agreed, to follow, todo
      currently none, none currently, none to report, no content, -, –, —`),
    openings: list('no, none, nothing'),
    endings: list(`
      identified, found, available, mentioned, specified, provided, reported, listed, stated, given, noted
      known, indicated, described, detailed, outlined, discussed, included, documented, determined, defined, disclosed
      presented, recorded, covered, addressed`),
    adverbs: list('explicitly, specifically, clearly, directly, expressly, yet, currently'),
    sentences: [
      ...list('no, there are no, there is no, there were no, there was no'),
      ...each(
        list(`
          I could not, I couldn't, I cannot, I can't, I did not, I didn't, I was unable to, I was not able to, we could not
          could not`),
        list('find, identify, locate'),
      ),
    ],
    subjects: list(`
      the document, the source document, this document, the source, the source text, the text, this text, the report
      this report, the provided document, the provided text, the parties`),
    predicates: [
      ...each(
        ['does not', "doesn't", 'do not', "don't", 'did not', "didn't"],
        list(`
          mention, specify, identify, provide, contain, include, list, state, indicate, describe, outline, detail
          discuss, report, present, cover, make, set out`),
      ),
      ...list(`
        mentions no, specifies no, identifies no, provides no, contains no, includes no, lists no, describes no
        makes no, made no`),
    ],
    words: list(`
      characteristics, characteristic, actors, actor, stakeholders, themes, topics, subthemes, applications
      implementations, commitments, commitment, targets, information, data, details, summary, date, location, values
      items, item, key, main, specific, quantifiable, existing, practical, future, resulting, relevant, further
      additional, concrete, explicit, particular, new, binding, deadlines, and, or, such, any, on, of, about, regarding, mention, quantified, measurable, formal, identified
      clear, recording, recordings, minutes, agenda, attendees, decisions
      decision, resolutions, resolution, actions, action, tasks, task, apologies, regrets, questions, votes, executive, a, an, the, is, are, was
      were, has, have, been, made, taken, adopted, reached, passed, agreed, assigned, raised, received, submitted`),
    tails: [
      ...each(
        ['in the', 'from the'],
        list(`
          document, source document, text, source, source text, provided document, provided text, document provided
          text provided, original document, report, summary`),
      ),
      ...each(['in', 'from this'], list('source, document, text')),
      ...list(`
        at this stage, at this time, at present, so far, to date, in this document, at this meeting, at the meeting
        during the meeting, during the event, at the event, in this meeting, in the meeting, for this meeting, this week, this month, this quarter
        this time, today`),
    ],
    negations: list('not, no'),
    values: list(
      'no later, no less, no fewer, no more, no longer, no one, no single, no person, no new, no earlier, no other',
    ),
    leads: list(`
      unfortunately, sorry, sorry but, I'm sorry, I'm sorry but, I am sorry but, I apologize but, I apologise but
      as an AI, as an AI language model, as an AI model, as an AI assistant, based on the document
      based on the provided document, based on the text, based on the provided text`),
    reasons: list('as, since, because'),
    refusals: each(
      list(`
        I cannot, I can't, I could not, I couldn't, I am unable to, I'm unable to, I was unable to, unable to, cannot
        could not`),
      list('determine, extract, generate, provide, parse, process, summarize, summarise'),
    ),
    failures: list(`
      processing failed, parsing failed, generation failed, extraction failed, analysis failed, failed to process
      failed to parse, failed to generate, error processing document, processing error, parsing error`),
    instructions: list('insert, enter'),
    failureTails: list('or parsing failed, or processing failed, or generation failed, or extraction failed'),
  },
  places: {
    modes: list(`
      online, virtual, virtually, hybrid, remote, remotely, web, webinar, webcast, videoconference, teleconference
      zoom, teams, webex, skype, youtube, livestream, livestreamed, streamed, meet, digital, on-line, in-person
      in person, onsite, on-site, face-to-face`),
    modeWords: list(`
      event, meeting, format, session, conference, via, on, by, and, in-person, person, in, platform, google, microsoft
      ms, call, video, only, participation, link, workshop, also, with, fully, partly, live, attendance, the, held, or`),
    leads: list(`
      in person in, in person at, held in, held at, hosted in, hosted from, hosted at, hosted by, took place in, taking place in, located in, based in
      adopted in, adopted at, signed in, signed at, agreed in, done in, done at
      convened in, organised in, organized in, broadcast from, in, at, from`),
    guesses: list('likely, probably, possibly, presumably, maybe, perhaps, apparently'),
    sentences: list(`
      is, are, was, were, be, been, took, takes, held, hosted, indicated, likely, mentioned, appears, originate, located
      where, which`),
    venues: list(`
      headquarters, hq, centre, center, palace, university, hotel, hall, room, building, campus, museum, library
      ministry, embassy, institute, school, office, offices, auditorium, house, church, theatre, theater, arena, airport`),
    regions: list(`
      European Union, EU, Europe, Africa, Asia, America, Americas, the Americas, North America, South America
      Central America, Latin America, Latin America and the Caribbean, LAC, Caribbean, the Caribbean, Oceania, Eurasia
      Middle East, Southeast Asia, Sub-Saharan Africa, Western Europe, Eastern Europe, EU-LAC, world, worldwide, global
      international, various, various locations, various countries, various cities, multiple locations
      multiple countries, several locations, several countries, several cities
      other cities, several other cities, other countries, several other countries, other locations, nationwide, everywhere, regional`),
    articles: ['the'],
    countries: {
      BIH: ['Bosnia'],
      CHN: ['PRC'],
      CZE: ['Czech Rep'],
      DOM: ['Dominican Rep'],
      GBR: ['Britain'],
      HKG: ['Hong Kong SAR'],
      KOR: ['ROK'],
      LAO: ['Lao PDR'],
      MAC: ['Macao SAR', 'Macau SAR'],
      PSE: ['Palestinian Territories', 'Palestinian Territory', 'Occupied Palestinian Territory'],
      SAU: ['KSA'],
      USA: ['US', 'U.S.'],
      VAT: ['Holy See'],
      VIR: ['US Virgin Islands', 'U.S. Virgin Islands'],
    },
    joins: ['and'],
    alternatives: ['or'],
  },
  names: {
    modifiers: list(`
      key, main, principal, primary, major, identified, involved, resulting, relevant, specific, overall, general
      existing, current, future, proposed, planned, important, notable, selected, additional, other, list, the, of
      a, our, made, undertaken, taken, adopted, announced, participating, continued, cont, brief, short, detailed
      agreed, related, associated, mentioned, quantifiable, covered, discussed, addressed, explored, raised, treated
      core, central, concrete, distinguishing, defining, essential, narrative, quantified, measurable, explicit
      stated, highlighted, outlined, described, implemented, distinctive, table`),
    tails: [
      ...each(
        ['of the', 'in the', 'from the'],
        list('document, source document, event, meeting, text, report, source, conference, summit, agreement'),
      ),
      ...each(['by'], list('category, type, group, sector, theme')),
      ...each(['with'], list('deadlines, dates, targets, timelines')),
      ...list('to date, so far, at a glance, in brief, in detail'),
    ],
    beforeYears: list('by, for, until, in, to, from, through, of'),
    counters: list('section, chapter, part, step, no, item, paragraph, point'),
    annexes: list('annex, appendix'),
    numerals: list(`
      one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, first, second, third, fourth
      fifth, sixth, seventh, eighth, ninth, tenth`),
    joins: ['and', 'or'],
    categories: list('category, type, group, sector, kind, class, cluster, area, pillar, classification'),
    sectors: list(`
      governments, government, governmental, public sector, private sector, civil society, academia, ngos, ngo
      companies, businesses, business, industry, industry and business, international organisations
      international organizations, multilateral organisations, multilateral organizations, regional organisations
      regional organizations, research institutions, academic institutions, universities, media, communities
      local communities, local authorities, authorities, public authorities, ministries, donors, funders`),
    people: list(`
      who, owner, responsible, person responsible, responsible person, assignee, assigned to, lead, leader, by whom
      person, action by, in charge, holder, contact, speaker, presenter, presented by, proposed by, moved by`),
    times: list('time, hour'),
    deadlines: list('by, before, due, due by, due on, until, no later than, not later than, deadline'),
    duties: list(
      'to, will, shall, must, should, is to, has to, needs to, agreed to, offered to, volunteered to, undertook to',
    ),
    passives: list('be'),
    belongings: list('of, part of, member of, belongs to, within, under'),
    remarks: list(`
      role, description, note, comment, remark, detail, function, contribution, responsibility, country, contact
      email, website, source, page, number, no, status`),
    notes: list('note, notes, nb, n.b, remark, disclaimer, caveat'),
    totals: list('total, totals, grand total, subtotal, sum'),
  },
  labels: {
    title: list(`
      Title, Document title, Event title, Meeting title, Event name, Meeting name, Name of the event, Job title
      Position title, Project title`),
    date: [
      ...list(`
        Date, Dates, Date and time, Dates and times, Date held, Dates held, Date range, Date of publication
        Publication date, Document date, Date of adoption, Date adopted, Date of signature, Date signed, Date of issue
        Issue date, Date issued, When, When held, Held on, Period, Year`),
      ...each(EVENTS, ['date', 'dates', 'period']),
      ...each(['Date of', 'Date of the', 'Dates of the'], EVENTS),
    ],
    startDate: list('Start date, Start, Starts, From, Begins, Beginning, First day, Date from'),
    endDate: list('End date, End, Ends, To, Until, Last day, Date to, Finish'),
    place: [
      ...list(`
        Location, Locations, Place, Places, Venue, Where, Held in, Held at, Place held, Place of adoption
        Place of signature`),
      ...each(EVENTS, ['location', 'place', 'venue']),
      ...each(['Location of the', 'Place of the', 'Venue of the'], EVENTS),
    ],
    city: list('City, Town, Host city'),
    country: list('Country, Countries, State, Host country'),
    doubtful: [],
    secondary: list(`
      Date of publication, Publication date, Document date, Date of adoption, Date adopted, Date of signature
      Date signed, Date of issue, Issue date, Date issued, Period, Year, Place of adoption, Place of signature`),
  },
  documentKinds: list(`
    Document Summary, Summary of the document, Summary document, Document, Summary, Event Summary, Meeting Summary
    Meeting Minutes, Minutes, Minutes of the meeting, Report, Summary Report, Structured Summary, Analysis
    Document Analysis, Notes, Meeting Notes, Briefing, Executive Briefing, Document Information, Event Information
    Document Overview, Event Details, Document Details, Metadata, Information, Details, General Information
    Basic Information, Event Overview, Meeting Report, Event Report, Conference Report, Workshop Report, Fact Sheet
    Factsheet, Summary Sheet, Policy Brief, Basic Details, Key Information, Key Facts`),
  fieldTableHeaders: list(
    'field, section, content, item, key, label, attribute, property, value, detail, details, information, amount, quantity',
  ),
  farewells: list(`
    I hope this, I hope that, hope this helps, let me know, please let me know, would you like, feel free
    please feel free, if you need, if you would like, if you'd like, if you want, if you have any, do you want
    happy to, is this conversation, was this response, was this helpful, I can also, I'm happy to, I am happy to
    is there anything, end of summary, end of document, this summary was generated, this document was generated
    generated by, created with, thank you, note: this summary, note: the summary, note: this document, enjoy
    shall I, want me to, just let me know, please note that this summary, this concludes
    AI-generated content may, AI-generated content can, AI-generated summary, this is an AI-generated
    AI can make mistakes, AI may make mistakes
    tags:, keywords:, filed under, posted in, share this, related posts
    document generated, summary generated, automatically generated, auto-generated`),
  references: list('Sources, Source, References, Citations, Works cited, Footnotes, Source documents'),
  closings: list(`
    Best, Best regards, Best wishes, All the best, Kind regards, Warm regards, Regards, Sincerely, Yours sincerely
    Yours faithfully, Yours, Cheers, Thanks, Many thanks`),
  conclusions: list(`
    in summary, in conclusion, in short, in sum, to summarise, to summarize, to sum up, to conclude, overall, taken together, all in all`),
  introductions: list(`
    here is, here's, here are, below is, below are, below you will find, sure, certainly, of course, absolutely
    the following is, please find, as requested, I have, I've, based on`),
  frequent: list('the, of, and, to, is, was, were, with, for, that, by, from, this, will, which, are, be, their, has'),
  telling: list(`
    no, not, do, per, con, at, it, its, we, our, you, they, who, what, when, how, been, have, had, does, did, must, should
    can, than, into, after, before, during, between, under, about, each, only, more, new, yes`),
}
