import {each, type Language, list} from './language.js'

export const pt: Language = {
  code: 'pt',
  code3: 'por',
  name: 'Portuguese',
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'mar'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez'],
  ],
  weekdays: [
    ['segunda-feira', 'segunda', 'seg'],
    ['terça-feira', 'terça', 'ter'],
    ['quarta-feira', 'quarta', 'qua'],
    ['quinta-feira', 'quinta', 'qui'],
    ['sexta-feira', 'sexta', 'sex'],
    ['sábado', 'sáb'],
    ['domingo', 'dom'],
  ],
  ordinals: ['º', 'ª', '°', 'o', 'a'],
  dates: {
    particles: list('de, do, da, o, os, em, no, dia, dias, ano, a'),
    ranges: list('a, ao, as, até'),
    untils: ['até'],
    openings: list('desde, partir'),
    betweens: ['entre'],
    joins: ['e'],
    vague: list('antes, depois, cerca, aproximadamente, início, meados, fim, final, não, ou'),
    parts: list('trimestre, quadrimestre, semestre, primavera, verão, outono, inverno, semana, século, década, metade'),
    openEnds: list('presente, atualmente, hoje, diante, momento, curso'),
    hours: list('h, hs, hora, horas, hrs'),
    counters: ['dia'],
  },
  numbers: {
    decimal: ',',
    grouping: ['.'],
    durations: [
      ['segundo', 'segundos'],
      ['minuto', 'minutos'],
      ['hora', 'horas', 'h'],
      ['dia', 'dias'],
      ['semana', 'semanas'],
      ['mês', 'meses'],
      ['ano', 'anos'],
    ],
    scales: {mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9, 'mil milhões': 1e9},
  },
  yes: ['sim', 'verdadeiro'],
  no: ['não', 'falso', 'ainda não'],
  absence: {
    phrases: list(`
      nenhum, nenhuma, não especificado, não especificada, não especificados, não especificadas, não disponível
      não se aplica, não aplicável, não consta, não informado, não informada, não indicado, não indicada, não mencionado, não mencionada
      desconhecido, desconhecida, sem informação, sem informações, sem data, sem dados, sem resposta, a determinar
      a confirmar, a definir, a anunciar, a preencher, a completar, por definir, por determinar
      por confirmar, por preencher, s/d, s.d, nada`),
    openings: list('nenhum, nenhuma, não, sem'),
    endings: list(`
      identificados, identificadas, identificado, identificada, encontrados, encontradas, encontrado, encontrada
      mencionados, mencionadas, mencionado, mencionada, especificados, especificadas, especificado, especificada
      disponíveis, disponível, indicado, indicada, indicados, indicadas, detalhado, detalhada, detalhados, detalhadas
      fornecido, fornecida, fornecidos, fornecidas, descrito, descrita, descritos, descritas, incluído, incluída`),
    adverbs: list('explicitamente, expressamente, especificamente, claramente, diretamente'),
    sentences: [
      ...each(
        ['não foram'],
        list(`
          identificados, identificadas, encontrados, encontradas, mencionados, mencionadas, tomadas, adotadas
          atribuídas, aprovadas, assumidos, estabelecidos, estabelecidas, descritas, descritos`),
      ),
      ...each(
        ['não foi'],
        list(`
          identificado, identificada, encontrado, encontrada, mencionado, mencionada, tomada, adotada, atribuída
          aprovada`),
      ),
      ...each(['não consegui', 'não pude', 'não foi possível', 'não é possível'], list('identificar, encontrar')),
      ...list('não encontrei, não há, não existem, nenhum, nenhuma, sem'),
    ],
    subjects: list('o documento, o documento fonte, este documento, o texto, a fonte, o relatório, este relatório'),
    predicates: each(
      ['não'],
      list(`
        menciona, especifica, identifica, fornece, contém, inclui, indica, detalha, descreve, apresenta
        refere`),
    ),
    words: list(`
      características, atores, temas, subtemas, aplicações, implementações, compromissos, compromisso, metas
      objetivos, informações, informação, dados, detalhes, resumo, data, local, principais, quantificáveis, concretas
      específicos, específicas, existentes, práticas, relevantes, futuros, adicionais, decisões, decisão, resoluções
      deliberações, deliberação, ações, ação, tarefas, tarefa, formais, os, as, explícitos, explícitas, disponível, disponíveis, foi, foram, tomada, tomadas, adotada, adotadas
      atribuída, atribuídas, aprovada, aprovadas, vinculativos, vinculantes, novos, novas, sobre, e, ou, de`),
    tails: list(`
      no documento, no documento fonte, no texto, na fonte, neste documento, até o momento, no momento
      nesta reunião, na reunião, durante a reunião, esta semana, este mês, desta vez, hoje`),
    negations: list('não, no'),
    values: list('não mais, não menos, não só, sem prejuízo'),
    leads: list(
      'infelizmente, lamento, lamento mas, desculpe, desculpe mas, como modelo de linguagem, como modelo de IA',
    ),
    reasons: list('já que, dado que, porque, pois, uma vez que, visto que'),
    refusals: each(
      ['não posso', 'não consigo', 'não foi possível', 'não é possível'],
      list('determinar, extrair, gerar'),
    ),
    failures: list('erro ao processar, falha no processamento, o processamento falhou'),
    instructions: list('inserir, insira, preencher, preencha'),
    failureTails: [],
  },
  places: {
    modes: list(`
      virtual, virtualmente, híbrido, híbrida, remoto, remota, videoconferência, a distância, distância, online
      digital, presencial, teletrabalho`),
    modeWords: list(
      'evento, reunião, formato, sessão, conferência, modalidade, por, via, e, em, plataforma, presencial, de, a',
    ),
    leads: list('realizado em, realizada em, em, sediado em, assinado em, assinada em, adotado em, adotada em'),
    guesses: list('provavelmente, possivelmente, talvez'),
    sentences: list('é, são, foi, foram, realizou, realizaram, aconteceu, decorreu, provavelmente, onde'),
    venues: list(`
      sede, palácio, universidade, hotel, sala, edifício, campus, museu, biblioteca, ministério, embaixada, instituto
      escola, auditório, casa, centro`),
    regions: list(`
      União Europeia, UE, Europa, África, Ásia, América, Américas, as Américas, América do Norte, América do Sul
      América Central, América Latina, América Latina e Caribe, América Latina e o Caribe, Caribe, o Caribe, Caraíbas
      Oceânia, vários locais, vários países, várias cidades, outras cidades, outros países`),
    articles: list('o, a, os, as'),
    countries: {USA: ['EUA'], VAT: ['Santa Sé']},
    joins: ['e'],
    alternatives: ['ou'],
  },
  names: {
    modifiers: list(`
      principal, principais, chave, identificado, identificada, identificados, identificadas, envolvido, envolvida
      envolvidos, envolvidas, resultante, resultantes, relevante, relevantes, específico, específicos, específicas
      existente, existentes, futuro, futuros, futuras, geral, gerais, mais, importantes, lista, os, as, o, a, de, do
      da, dos, das, outros, outras, assumido, assumidos, assumida, assumidas, acordado, acordados, acordadas
      adotados, adotadas, firmados, firmadas, tratado, tratados, tratada, tratadas, abordado, abordados, abordada
      abordadas, discutidos, discutidas, central, centrais, destacados, destacadas, concreto, concretos, concreta
      concretas, quantificável, quantificáveis, narrativo, narrativa, breve, mencionados, mencionadas`),
    tails: [
      ...each(['do', 'no'], list('documento, evento, texto, relatório, encontro, acordo')),
      ...each(['da', 'na'], list('reunião, conferência, cimeira, cúpula, fonte')),
      ...each(['por'], list('categoria, categorias, tipo, grupo, setor')),
      ...list('até à data, até a data, até agora'),
    ],
    beforeYears: list('para, até, a, de, em'),
    counters: list('seção, secção, capítulo, parte, ponto'),
    annexes: list('anexo, apêndice'),
    numerals: list(`
      um, dois, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, primeiro, primeira, segundo, segunda
      terceiro, terceira, quarto, quarta, quinto, quinta, sexto, sexta, sétimo, sétima, oitavo, oitava, nono, nona
      décimo, décima`),
    joins: ['e', 'ou'],
    categories: list('categoria, tipo, grupo, setor, classe, área, eixo'),
    sectors: list(`
      governos, governo, setor público, sector público, setor privado, sector privado, sociedade civil, academia
      ongs, empresas, organismos internacionais, organizações internacionais, universidades, mídia, comunidades
      autoridades, ministérios, instituições`),
    people: list('quem, responsável, pessoa responsável, encarregado, atribuído a, a cargo de, líder, pessoa'),
    times: list('hora, horário'),
    deadlines: list('antes de, até, até o, até a, o mais tardar em, prazo'),
    duties: list('deve, deverá, vai, fica de, encarrega-se de, compromete-se a'),
    passives: list('ser'),
    belongings: list('de, parte de, membro de, pertence a, dentro de'),
    remarks: list(
      'papel, função, descrição, nota, comentário, observação, detalhe, país, contato, fonte, página, número, estado',
    ),
    notes: list('nota, notas, observação, aviso'),
    totals: list('total, soma'),
  },
  labels: {
    title: list('Título, Título do documento, Título do evento, Nome do evento'),
    date: list(`
      Data, Datas, Data do evento, Datas do evento, Data de realização, Data da realização, Datas de realização
      Data e hora, Data de publicação, Data de adoção, Data de assinatura, Período, Realizado em, Realizada em
      Quando`),
    startDate: list('Data de início, Início, Data inicial'),
    endDate: list('Data de término, Data de fim, Término, Fim, Data final'),
    place: list(`
      Local, Locais, Localização, Lugar, Local do evento, Local de realização, Local da realização, Sede, Onde`),
    city: ['Cidade', 'Cidade sede', 'Cidade anfitriã'],
    country: ['País', 'Países', 'País sede', 'País anfitrião'],
    doubtful: ['Data', 'Realizado em', 'Realizada em'],
    secondary: ['Data de publicação', 'Data de adoção', 'Data de assinatura', 'Período'],
  },
  documentKinds: list(`
    Resumo do documento, Resumo, Documento, Relatório, Ata, Ata da reunião, Resumo do evento
    Informações do documento, Informações gerais, Dados do documento, Notas`),
  fieldTableHeaders: list(
    'campo, valor, seção, secção, conteúdo, dado, detalhe, detalhes, informação, quantidade, montante',
  ),
  farewells: list(`
    espero que, se precisar, se quiser, se desejar, fique à vontade, não hesite, gostaria que, fim do resumo
    fim do documento, obrigado, obrigada, me avise, avise-me, diga-me se, se você quiser, se você precisar, posso também
    quer que, deseja que, qualquer dúvida, nota: este resumo
    o conteúdo gerado por IA, conteúdo gerado por IA, a IA pode cometer
    etiquetas:, palavras-chave:, partilhar em, compartilhar em
    documento gerado, resumo gerado, gerado por, gerado automaticamente, este documento foi`),
  references: list('Fontes, Fonte, Referências, Citações, Notas de rodapé'),
  closings: list('Atenciosamente, Cumprimentos, Melhores cumprimentos, Saudações, Cordialmente, Um abraço, Abraços'),
  conclusions: list(`
    em resumo, em conclusão, em síntese, em suma, para resumir, para concluir, no geral, no conjunto`),
  introductions: list('aqui está, segue, segue abaixo, a seguir, claro, com certeza, este é o resumo'),
  frequent: list('o, os, do, da, dos, das, em, no, na, não, um, uma, para, com, pelo, pela, foi, ao, são, mais'),
  telling: list('seu, seus, pelos, pelas, também, sim'),
}
