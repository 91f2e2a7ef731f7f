import {each, type Language, list} from './language.js'

export const es: Language = {
  code: 'es',
  code3: 'spa',
  name: 'Spanish',
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sep', 'sept', 'set'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  weekdays: [
    ['lunes', 'lun'],
    ['martes'],
    ['miércoles', 'mié'],
    ['jueves', 'jue'],
    ['viernes', 'vie'],
    ['sábado', 'sáb'],
    ['domingo', 'dom'],
  ],
  ordinals: ['º', 'ª', '°', 'o', 'a', 'ro', 'ero', 'do'],
  dates: {
    particles: list('de, del, el, los, la, en, día, días, año, a'),
    ranges: list('a, al, hasta'),
    untils: ['hasta'],
    openings: list('desde, partir'),
    betweens: ['entre'],
    joins: ['y', 'e'],
    vague: list(
      'antes, después, hacia, aproximadamente, principios, mediados, finales, fines, no, o, alrededor, inicios',
    ),
    parts: list('trimestre, cuatrimestre, semestre, primavera, verano, otoño, invierno, semana, siglo, década, mitad'),
    openEnds: list('presente, actualidad, hoy, fecha, adelante, curso'),
    hours: list('h, hs, hora, horas, hrs, am, pm'),
    counters: ['día'],
  },
  numbers: {
    decimal: ',',
    grouping: ['.'],
    durations: [
      ['segundo', 'segundos'],
      ['minuto', 'minutos'],
      ['hora', 'horas', 'h'],
      ['día', 'días'],
      ['semana', 'semanas'],
      ['mes', 'meses'],
      ['año', 'años'],
    ],
    scales: {mil: 1e3, millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12},
  },
  yes: ['sí', 'verdadero', 'cierto'],
  no: ['no', 'falso', 'todavía no', 'aún no'],
  absence: {
    phrases: list(`
      ninguno, ninguna, ningunos, ningunas, no especificado, no especificada, no especificados, no especificadas
      no disponible, no aplica, no aplicable, no consta, no procede, no se especifica, no se menciona, no se indica, no indicado, no indicada
      no mencionado, no mencionada, desconocido, desconocida, sin información, sin especificar, sin datos, sin fecha
      sin definir, sin respuesta, por determinar, por confirmar, por definir, por anunciar, por completar, por rellenar
      a determinar, a confirmar, a definir, s/f, s.f, s/d, nada`),
    openings: list('no, no se, ningún, ninguno, ninguna, sin'),
    endings: list(`
      identificados, identificadas, identificado, identificada, encontrados, encontradas, encontrado, encontrada
      mencionados, mencionadas, mencionado, mencionada, especificados, especificadas, especificado, especificada
      disponibles, disponible, indicado, indicada, detallado, detallada, descrito, descrita, incluido, incluida
      definido, definida, proporcionado, proporcionada, indicados, indicadas, detallados, detalladas, descritos
      descritas, incluidos, incluidas, definidos, definidas, proporcionados, proporcionadas`),
    adverbs: list('explícitamente, expresamente, específicamente, claramente, directamente'),
    sentences: [
      ...each(
        ['no se'],
        list(`
          identifica, identifican, identificó, identificaron, menciona, mencionan, mencionó, mencionaron, especifica
          especifican, especificó, especificaron, encontró, encontraron, indica, indican, detalla, detallan
          proporciona, proporcionan, proporcionó, proporcionaron, dispone, dispone de, tomó, tomaron, adoptó, adoptaron
          acordó, acordaron, asignó, asignaron, aprobó, aprobaron, recibió, recibieron, presentaron, plantearon
          describe, describen, describió, describieron, estableció, establecieron, asumió, asumieron, reporta
          reportan, reportaron, registra, registran, registraron, recoge, recogen`),
      ),
      ...each(['no se han', 'no se ha'], list('identificado, encontrado, mencionado, especificado, indicado')),
      ...each(['no fueron'], list('identificados, identificadas, mencionados, mencionadas')),
      ...each(
        [
          'no he podido',
          'no pude',
          'no se pudo',
          'no se pudieron',
          'no ha sido posible',
          'no fue posible',
          'no es posible',
        ],
        list('identificar, encontrar'),
      ),
      ...list('no he encontrado, no encontré, no hay, no existe, no existen, ningún, ninguna, sin'),
    ],
    subjects: list('el documento, el documento fuente, este documento, el texto, la fuente, el informe, este informe'),
    predicates: each(
      ['no'],
      list(`
        menciona, especifica, identifica, proporciona, contiene, incluye, indica, detalla, describe, recoge
        presenta, ofrece, aporta, señala`),
    ),
    words: list(`
      características, actores, temas, subtemas, aplicaciones, implementaciones, compromisos, compromiso, metas
      objetivos, información, datos, detalles, resumen, fecha, lugar, ubicación, elementos, clave, principales
      específicos, específicas, cuantificables, existentes, prácticas, concretos, concretas, relevantes, relevante
      adicional, adicionales, futuros, resultantes, decisiones, decisión, resoluciones, acuerdos, acciones, acción
      tareas, tarea, formales, vinculantes, ejecutivo, un, una, ningún, ninguna, los, las, explícitos, explícitas, disponible, nuevos, nuevas, sobre, y, o, ni, de`),
    tails: [
      ...each(['en el'], list('documento, documento fuente, texto, informe')),
      ...list(`
        en la fuente, en este documento, por el momento, hasta la fecha, hasta el momento, en esta reunión
        en la reunión, durante la reunión, esta semana, este mes, esta vez, hoy`),
    ],
    negations: ['no'],
    values: list('no más, no menos, no sólo, no obstante, sin embargo, sin perjuicio'),
    leads: list(`
      lamentablemente, desafortunadamente, por desgracia, lo siento, lo siento pero, como modelo de lenguaje
      como modelo de IA`),
    reasons: list('ya que, dado que, porque, pues, puesto que'),
    refusals: each(
      ['no puedo', 'no es posible', 'no ha sido posible', 'no fue posible'],
      list('determinar, extraer, generar'),
    ),
    failures: list('error al procesar, error de procesamiento, el procesamiento falló'),
    instructions: list('insertar, inserte, introduzca, rellenar, indique'),
    failureTails: [],
  },
  places: {
    modes: list(`
      en línea, línea, virtual, virtualmente, híbrido, híbrida, remoto, remota, videoconferencia, telemático
      telemática, a distancia, distancia, semipresencial, presencial, digital, teletrabajo`),
    modeWords: list(
      'evento, reunión, formato, sesión, conferencia, modalidad, por, vía, y, en, a, plataforma, presencial, de, la, el',
    ),
    leads: list(
      'presencial en, presencialmente en, celebrado en, celebrada en, realizado en, realizada en, en, sede en, organizado en, firmado en, firmada en, adoptado en, adoptada en',
    ),
    guesses: list('probablemente, posiblemente, quizás, seguramente'),
    sentences: list(
      'es, son, fue, fueron, está, están, tuvo, tuvieron, celebró, celebraron, realizó, probablemente, donde',
    ),
    venues: list(`
      sede, palacio, universidad, hotel, sala, edificio, campus, museo, biblioteca, ministerio, embajada, instituto
      escuela, auditorio, casa, centro`),
    regions: list(`
      Unión Europea, UE, Europa, África, Asia, América, Américas, las Américas, América del Norte, América del Sur
      Sudamérica, Norteamérica, Centroamérica, América Central, América Latina, Latinoamérica
      América Latina y el Caribe, ALC, Caribe, el Caribe, Oceanía, varios lugares, varias ciudades, varios países
      otras ciudades, otros países, otros lugares`),
    articles: list('el, la, los, las'),
    countries: {ARE: ['EAU'], USA: ['EEUU', 'EE. UU.'], VAT: ['Santa Sede']},
    joins: ['y', 'e'],
    alternatives: list('o, u'),
  },
  names: {
    modifiers: list(`
      principal, principales, clave, claves, identificado, identificada, identificados, identificadas, involucrado
      involucrada, involucrados, involucradas, resultante, resultantes, relevante, relevantes, específico
      específicos, específicas, existente, existentes, futuro, futuros, futuras, general, generales, más
      importantes, lista, los, las, el, la, de, del, otros, otras, implicados, implicadas, participantes, asumido
      asumidos, asumida, asumidas, adquiridos, adquiridas, acordado, acordados, acordadas, adoptados, adoptadas
      contraídos, suscritos, tratado, tratados, tratada, tratadas, abordado, abordados, abordada, abordadas
      discutidos, discutidas, centrales, destacado, destacados, destacada, destacadas, concreto, concretos, concreta
      concretas, cuantificable, cuantificables, narrativo, narrativa, breve, detectados, mencionados, mencionadas
      expuestos`),
    tails: [
      ...each(['del', 'en el'], list('documento, evento, texto, informe, encuentro, acuerdo, acto')),
      ...each(['de la', 'en la'], list('reunión, conferencia, cumbre, fuente')),
      ...each(['por'], list('categoría, categorías, tipo, grupo, sector')),
      ...list('hasta la fecha, hasta ahora, de un vistazo'),
    ],
    beforeYears: list('para, hasta, al, a, de, en'),
    counters: list('sección, capítulo, parte, apartado, punto'),
    annexes: list('anexo, apéndice'),
    numerals: list(`
      uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, primero, primera, primer, segundo
      segunda, tercero, tercera, tercer, cuarto, cuarta, quinto, quinta, sexto, sexta, séptimo, séptima, octavo, octava
      noveno, novena, décimo, décima`),
    joins: ['y', 'e', 'o'],
    categories: list('categoría, tipo, grupo, sector, clase, área, eje'),
    sectors: list(`
      gobiernos, gobierno, sector público, sector privado, sociedad civil, academia, ong, ongs, empresas
      organismos internacionales, organizaciones internacionales, universidades, medios, comunidades
      autoridades locales, autoridades, ministerios, donantes, instituciones`),
    people: list(
      'quién, responsable, persona responsable, encargado, encargada, asignado a, a cargo de, líder, persona',
    ),
    times: list('hora, horario'),
    deadlines: list('antes del, antes de, hasta, hasta el, a más tardar el, para el, plazo'),
    duties: list('debe, deberá, va a, tiene que, se encarga de, se encargará de, se compromete a'),
    passives: list('ser'),
    belongings: list('de, parte de, miembro de, pertenece a, dentro de'),
    remarks: list(`
      rol, papel, función, descripción, nota, comentario, observación, detalle, país, contacto, fuente, página
      número, estado`),
    notes: list('nota, notas, observación, aviso'),
    totals: list('total, suma'),
  },
  labels: {
    title: list('Título, Título del documento, Título del evento, Nombre del evento'),
    date: list(`
      Fecha, Fechas, Fecha del evento, Fechas del evento, Fecha de celebración, Fechas de celebración
      Fecha de realización, Fechas de realización, Fecha y hora, Fecha de publicación, Fecha de adopción
      Fecha de firma, Período, Celebrado el, Celebrada el, Cuándo`),
    startDate: list('Fecha de inicio, Inicio, Desde, Fecha inicial'),
    endDate: list('Fecha de fin, Fecha de finalización, Fin, Hasta, Fecha final, Fecha de término'),
    place: list(`
      Lugar, Lugares, Ubicación, Ubicaciones, Sede, Lugar del evento, Lugar de celebración, Lugar de realización
      Localización, Dónde`),
    city: ['Ciudad', 'Ciudad sede', 'Ciudad anfitriona'],
    country: ['País', 'Países', 'País sede', 'País anfitrión'],
    doubtful: [],
    secondary: ['Fecha de publicación', 'Fecha de adopción', 'Fecha de firma', 'Período'],
  },
  documentKinds: list(`
    Resumen del documento, Resumen, Documento, Informe, Acta, Acta de la reunión, Resumen del evento
    Información del documento, Información general, Datos del documento, Ficha, Notas`),
  fieldTableHeaders: list('campo, valor, sección, contenido, dato, detalle, detalles, información, cantidad, importe'),
  farewells: list(`
    espero que, avísame, hazme saber, si necesitas, si necesita, si deseas, si desea, no dude en, no dudes en
    quieres que, desea que, con gusto, fin del resumen, fin del documento, gracias, si quieres, si quiere, si lo deseas, si lo desea, déjame saber
    dime si, dígame si, puedo también, te gustaría, le gustaría, deseas que, quiere que, nota: este resumen
    el contenido generado por IA, contenido generado por IA, la IA puede cometer
    etiquetas:, palabras clave:, compartir en
    documento generado, resumen generado, generado por, generado automáticamente, este documento fue`),
  references: list('Fuentes, Fuente, Referencias, Citas, Notas al pie'),
  closings: list('Saludos, Un saludo, Saludos cordiales, Atentamente, Cordialmente, Un cordial saludo, Un abrazo'),
  conclusions: list(`
    en resumen, en conclusión, en síntesis, en suma, para resumir, para concluir, en conjunto, en definitiva`),
  introductions: list('aquí está, aquí tienes, aquí tiene, a continuación, claro, por supuesto, este es el resumen'),
  frequent: list('el, los, las, del, y, en, que, una, por, con, para, se, su, es, fue, al, sobre, entre'),
  telling: list('sin, hasta, también, muy, hay, sí'),
}
