/** The words by which documents say that they have nothing to say, or that their producer failed; see `grammar/phrases.ts`. */

/** An absent value in other words than the field's placeholder. Compared without case, accents and a final full stop. */
export const ABSENT: readonly string[] = [
  'none',
  'n/a',
  'na',
  'n.a',
  'nil',
  'null',
  'unknown',
  'not specified',
  'not available',
  'not applicable',
  'not provided',
  'not mentioned',
  'not identified',
  'not stated',
  'not indicated',
  'not determined',
  'unspecified',
  'no information',
  'undated',
  'tbd',
  'tbc',
  'tba',
  'nothing to report',
  'to be determined',
  'to be confirmed',
  'to be defined',
  'to be announced',
  '-',
  '–',
  '—',
  'ninguno',
  'ninguna',
  'no especificado',
  'no especificada',
  'no disponible',
  'no aplica',
  'no se especifica',
  'desconocido',
  'desconocida',
  'sin informacion',
  'sin especificar',
  'sin datos',
  'sin fecha',
  'por determinar',
  'por confirmar',
  'por definir',
  'nenhum',
  'nenhuma',
  'nao especificado',
  'nao especificada',
  'nao disponivel',
  'nao se aplica',
  'nao informado',
  'desconhecido',
  'sem informacao',
  'sem data',
  'a determinar',
  'a confirmar',
  'a definir',
  'aucun',
  'aucune',
  'neant',
  'non specifie',
  'non specifiee',
  'non precise',
  'non precisee',
  'non disponible',
  'a determiner',
  'a confirmer',
  'sans objet',
  'inconnu',
  'inconnue',
]

/** The first words of "No … identified" and its kin. */
export const ABSENT_OPENINGS: readonly string[] = [
  'no',
  'none',
  'no se',
  'ningun',
  'ninguno',
  'ninguna',
  'nenhum',
  'nenhuma',
  'nao',
  'aucun',
  'aucune',
  'pas',
]

/** How such a sentence ends, before "in the document" and the like. */
export const ABSENT_ENDINGS: readonly string[] = [
  'identified',
  'found',
  'available',
  'mentioned',
  'specified',
  'provided',
  'reported',
  'listed',
  'stated',
  'given',
  'noted',
  'indicated',
  'described',
  'detailed',
  'outlined',
  'discussed',
  'included',
  'documented',
  'determined',
  'defined',
  'disclosed',
  'presented',
  'identificados',
  'identificadas',
  'identificado',
  'identificada',
  'encontrados',
  'encontradas',
  'encontrado',
  'encontrada',
  'mencionados',
  'mencionadas',
  'mencionado',
  'mencionada',
  'especificados',
  'especificadas',
  'especificado',
  'especificada',
  'disponibles',
  'disponible',
  'disponiveis',
  'disponivel',
  ...['indicado', 'indicada', 'detallado', 'detallada', 'detalhado', 'detalhada', 'descrito', 'descrita'],
  ...['incluido', 'incluida', 'definido', 'definida', 'proporcionado', 'proporcionada', 'fornecido', 'fornecida'],
  ...['indicados', 'indicadas', 'detallados', 'detalladas', 'detalhados', 'detalhadas', 'descritos', 'descritas'],
  ...['incluidos', 'incluidas', 'definidos', 'definidas', 'proporcionados', 'proporcionadas', 'fornecidos'],
  ...['fornecidas', 'indique', 'indiquee', 'indiques', 'indiquees', 'fourni', 'fournie', 'fournis', 'fournies'],
  'identifies',
  'identifiees',
  'identifie',
  'identifiee',
  'trouves',
  'trouvees',
  'trouve',
  'trouvee',
  'mentionnes',
  'mentionnees',
  'mentionne',
  'mentionnee',
  'specifies',
  'specifiees',
  'specifie',
  'specifiee',
]

/** They change nothing wherever they stand: "None mentioned explicitly", "Not explicitly mentioned". */
export const ABSENT_ADVERBS: readonly string[] = [
  ...['explicitly', 'specifically', 'clearly', 'directly', 'expressly', 'yet', 'currently'],
  ...[
    'explicitamente',
    'expresamente',
    'expressamente',
    'especificamente',
    'claramente',
    'directamente',
    'diretamente',
  ],
  ...['explicitement', 'expressement', 'specifiquement', 'clairement', 'directement'],
]

/** How a sentence begins that says nothing when only words of the form follow: "No se identificaron compromisos". */
export const ABSENT_SENTENCES: readonly string[] = [
  'no',
  'there are no',
  'there is no',
  'there were no',
  ...[
    'identifica',
    'identifican',
    'identifico',
    'identificaron',
    'menciona',
    'mencionan',
    'menciono',
    'mencionaron',
  ].map(verb => `no se ${verb}`),
  ...['especifica', 'especifican', 'especifico', 'especificaron', 'encontro', 'encontraron', 'indica', 'indican'].map(
    verb => `no se ${verb}`,
  ),
  ...['detalla', 'detallan', 'proporciona', 'proporcionan', 'proporciono', 'proporcionaron', 'dispone'].map(
    verb => `no se ${verb}`,
  ),
  ...['identificado', 'encontrado', 'mencionado', 'especificado'].map(verb => `no se han ${verb}`),
  ...['identificados', 'identificadas', 'mencionados', 'mencionadas'].map(verb => `no fueron ${verb}`),
  'no hay',
  'no existe',
  'no existen',
  'ningun',
  'ninguna',
  ...['identificados', 'identificadas', 'encontrados', 'encontradas', 'mencionados', 'mencionadas'].map(
    verb => `nao foram ${verb}`,
  ),
  ...['identificado', 'identificada', 'encontrado', 'encontrada', 'mencionado', 'mencionada'].map(
    verb => `nao foi ${verb}`,
  ),
  'nao ha',
  'nao existem',
  'nenhum',
  'nenhuma',
  'aucun',
  'aucune',
  'pas de',
  "pas d'",
  "il n'y a pas de",
  "il n'y a pas d'",
]

/** Who says so in other sentences: "The document does not mention any commitments". */
export const ABSENT_SUBJECTS: readonly string[] = [
  ...['the document', 'the source document', 'this document', 'the source', 'the source text', 'the text'],
  ...['el documento', 'el documento fuente', 'este documento', 'el texto', 'la fuente'],
  ...['o documento', 'o documento fonte', 'o texto', 'a fonte'],
  ...['le document', 'le document source', 'ce document', 'le texte', 'la source'],
]

/** What they say; nothing but words of the form follows, as above. */
export const ABSENT_PREDICATES: readonly string[] = [
  ...['mention', 'specify', 'identify', 'provide', 'contain', 'include', 'list', 'state', 'indicate'].map(
    verb => `does not ${verb}`,
  ),
  ...['mentions', 'specifies', 'identifies', 'provides', 'contains', 'includes', 'lists'].map(verb => `${verb} no`),
  ...['menciona', 'especifica', 'identifica', 'proporciona', 'contiene', 'incluye', 'indica', 'detalla'].map(
    verb => `no ${verb}`,
  ),
  ...['menciona', 'especifica', 'identifica', 'fornece', 'contem', 'inclui', 'indica', 'detalha'].map(
    verb => `nao ${verb}`,
  ),
  ...['mentionne', 'specifie', 'identifie', 'fournit', 'contient', 'indique', 'precise'].flatMap(verb =>
    ['pas de', "pas d'", 'pas', 'aucun', 'aucune'].map(none => `ne ${verb} ${none}`),
  ),
]

/** The words of the form, and those that go with them in such a sentence. */
export const ABSENT_WORDS: readonly string[] = [
  ...['characteristics', 'characteristic', 'actors', 'actor', 'stakeholders', 'themes', 'topics', 'subthemes'],
  ...['applications', 'implementations', 'commitments', 'commitment', 'targets', 'information', 'data', 'details'],
  ...['summary', 'date', 'location', 'values', 'items'],
  ...['key', 'main', 'specific', 'quantifiable', 'existing', 'practical', 'future', 'resulting', 'relevant', 'further'],
  ...['additional', 'concrete', 'explicit', 'particular', 'and', 'or', 'such', 'any', 'quantified', 'measurable'],
  ...['caracteristicas', 'actores', 'temas', 'subtemas', 'aplicaciones', 'implementaciones', 'compromisos', 'metas'],
  ...['objetivos', 'informacion', 'datos', 'detalles', 'resumen', 'fecha', 'lugar', 'ubicacion'],
  ...['clave', 'principales', 'especificos', 'especificas', 'cuantificables', 'existentes', 'practicas', 'concretos'],
  ...[
    'concretas',
    'relevantes',
    'relevante',
    'adicional',
    'adicionales',
    'futuros',
    'resultantes',
    'y',
    'o',
    'ni',
    'de',
  ],
  ...[
    'atores',
    'aplicacoes',
    'implementacoes',
    'compromissos',
    'informacoes',
    'informacao',
    'dados',
    'resumo',
    'local',
  ],
  ...['principais', 'quantificaveis', 'concretas', 'e', 'ou', 'adicionais'],
  ...['caracteristiques', 'acteurs', 'acteur', 'themes', 'engagements', 'engagement', 'donnees', 'objectifs', 'lieu'],
  ...['cles', 'principaux', 'principales', 'specifiques', 'quantifiables', 'existantes', 'pratiques', 'precise', 'et'],
]

/** What may follow: "… in the source document". */
export const ABSENT_TAILS: readonly string[] = [
  'in the document',
  'in the source document',
  'in the text',
  'in the source',
  'in the source text',
  ...['provided document', 'provided text', 'document provided', 'text provided', 'original document', 'report'].map(
    source => `in the ${source}`,
  ),
  ...['at this stage', 'at this time', 'at present', 'so far', 'to date'],
  'in this document',
  'en el documento',
  'en el documento fuente',
  'en el texto',
  'en la fuente',
  'no documento',
  'no documento fonte',
  'no texto',
  'dans le document',
  'dans le document source',
  'dans le texte',
  ...[
    'por el momento',
    'hasta la fecha',
    'hasta el momento',
    'ate o momento',
    'no momento',
    'pour le moment',
    'a ce stade',
  ],
]

/** "… not available": the subject comes first ("Location not specified"). */
export const ABSENT_NEGATIONS: readonly string[] = ['not', 'no', 'nao', 'non']

/** "No later than 2026, …" opens a real value. */
export const REAL_OPENINGS: readonly string[] = [
  'no later',
  'no less',
  'no fewer',
  'no more',
  'no longer',
  'no one',
  'no single',
  'no person',
]

/** Longer sentences than this, in words, say something. */
export const ABSENT_MAX_WORDS = 12

/** What a producer leaves behind when it failed. */
export const FAILURES: readonly string[] = [
  'processing failed',
  'parsing failed',
  'generation failed',
  'extraction failed',
  'analysis failed',
  'failed to process',
  'failed to parse',
  'failed to generate',
  'error processing document',
  'processing error',
  'parsing error',
]

/** "No themes found or parsing failed". */
export const FAILURE_TAILS: readonly string[] = [
  'or parsing failed',
  'or processing failed',
  'or generation failed',
  'or extraction failed',
]

/** What people type, with a blank on each side, between a category in bold and its values. */
export const CATEGORY_DASHES = ['-', '–', '—', '→', '->']

/** Characters that people type as list markers. */
export const TYPED_MARKERS = '•‣⁃▪▸►▶▹▷◦●○■□◆◇◾◽⬛⬜⬥∙➢➤➔➜➡➥➞→⇒❖❯»›★⭐✓✔✅☑🔹🔸🔷🔶🔘⚫⚪👉–—·*'

/** Those of them that no sentence holds: they separate values even within a line. */
export const BULLET_SEPARATORS = '•‣▪◦●'

/** What people put between header lines that share a line, with a blank on each side. */
export const HEADER_SEPARATORS = '|·•‖'

/** The headers of a table of header lines; any others are a label and its value. */
export const FIELD_TABLE_HEADERS: readonly string[] = [
  'field',
  'item',
  'key',
  'label',
  'attribute',
  'property',
  'value',
  'detail',
  'details',
  'information',
  'campo',
  'valor',
  'dato',
  'detalle',
  'champ',
  'valeur',
]

/** Words that stand in sentences and in no name of a place, in lower case. */
export const SENTENCE_WORDS: readonly string[] = [
  ...[
    'is',
    'are',
    'was',
    'were',
    'be',
    'been',
    'took',
    'takes',
    'held',
    'hosted',
    'indicated',
    'likely',
    'mentioned',
    'appears',
    'originate',
    'located',
    'where',
    'which',
  ],
  ...[
    'es',
    'son',
    'fue',
    'fueron',
    'está',
    'están',
    'tuvo',
    'tuvieron',
    'celebró',
    'celebraron',
    'realizó',
    'probablemente',
    'donde',
  ],
  ...['é', 'são', 'foi', 'foram', 'realizou', 'realizaram', 'aconteceu', 'decorreu', 'provavelmente', 'onde'],
  ...['est', 'sont', 'était', 'étaient', 'eu', 'tenue', 'tenu', 'déroulé', 'déroulée', 'probablement', 'où'],
]
