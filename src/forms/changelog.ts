import type {FormDefinition, ListSection} from '../form/definition.js'
import {Form} from '../form/form.js'
import type {Changelog} from './changelog.generated.js'

/** Returns the section of a kind of change. Every version has only the kinds that it needs. */
function changes<const Names extends readonly [string, ...string[]]>(description: string, names: Names) {
  return {kind: 'list', names, optional: true, description} as const satisfies ListSection
}

const kinds = {
  added: changes('New features.', [
    'Added',
    'Features',
    'New features',
    'New',
    'Additions',
    "What's new",
    'Ajouté',
    'Ajouts',
    'Nouveautés',
    'Añadido',
    'Agregado',
    'Novedades',
    'Adiciones',
    'Adicionado',
    'Novidades',
    'Hinzugefügt',
    'Neu',
    'Neuerungen',
    'Aggiunto',
    'Novità',
  ]),
  changed: changes('Changes of existing features.', [
    'Changed',
    'Changes',
    "What's changed",
    'Improvements',
    'Enhancements',
    'Improved',
    'Modifié',
    'Changé',
    'Modifications',
    'Améliorations',
    'Cambiado',
    'Modificado',
    'Cambios',
    'Mejoras',
    'Alterado',
    'Melhorias',
    'Alterações',
    'Geändert',
    'Änderungen',
    'Verbesserungen',
    'Modificato',
    'Cambiato',
    'Modifiche',
    'Miglioramenti',
  ]),
  deprecated: changes('Features that will be removed.', [
    'Deprecated',
    'Deprecations',
    'Obsolète',
    'Déprécié',
    'Obsoleto',
    'Veraltet',
    'Deprecato',
  ]),
  removed: changes('Features that were removed.', [
    'Removed',
    'Removals',
    'Supprimé',
    'Suppressions',
    'Retiré',
    'Eliminado',
    'Removido',
    'Entfernt',
    'Rimosso',
  ]),
  fixed: changes('Errors that were fixed.', [
    'Fixed',
    'Fixes',
    'Bug fixes',
    'Bugfixes',
    'Bugs fixed',
    'Fixed bugs',
    'Bugs',
    'Corrigé',
    'Corrections',
    'Corregido',
    'Correcciones',
    'Arreglado',
    'Corrigido',
    'Correções',
    'Behoben',
    'Fehlerbehebungen',
    'Corretto',
    'Correzioni',
  ]),
  security: changes('Vulnerabilities that were closed.', [
    'Security',
    'Security fixes',
    'Sécurité',
    'Seguridad',
    'Segurança',
    'Sicherheit',
    'Sicurezza',
  ]),
} as const

export const changelogDefinition = {
  name: 'changelog',
  description: 'A changelog, in the format of Keep a Changelog 1.1.',
  title: {names: ['Changelog', 'Change Log'], description: 'The title, such as Changelog.'},
  text: 'markdown',
  sections: {
    unreleased: {
      kind: 'part',
      names: [
        '[Unreleased]',
        'Unreleased',
        'Next',
        'Upcoming',
        'Non publié',
        'À venir',
        'Sin publicar',
        'Não publicado',
        'Unveröffentlicht',
        'Non rilasciato',
      ],
      optional: true,
      link: 'url',
      text: 'markdown',
      sections: kinds,
      description: 'The changes of the next version.',
    },
    versions: {
      kind: 'parts',
      optional: true,
      heading: {
        pattern: [
          '[{version}] - {date} [{yanked}]',
          '[{version}] - {date}',
          '[{version}] ({date})',
          '[{version}] [{yanked}]',
          'version {version:0.0} - {date}',
          'version {version:0.0} ({date})',
          'release {version:0.0} - {date}',
          'release {version:0.0} ({date})',
          '{version} - {date} [{yanked}]',
          '{version} - {date}',
          '{version} ({date})',
          '{version} / {date}',
          '[{version}]',
          '{version:0.0}',
          '{version:v0.0}',
          'version {version:0.0}',
          'release {version:0.0}',
        ],
        link: 'url',
        values: {
          version: {kind: 'text', description: 'The number of the version.'},
          date: {kind: 'date', placeholder: 'Unreleased', description: 'The day of its release.'},
          yanked: {
            kind: 'choice',
            options: {yanked: ['YANKED']},
            description: 'Present when the version was withdrawn because of a serious error.',
          },
        },
      },
      text: 'markdown',
      sections: kinds,
      description: 'The versions, the latest first.',
    },
  },
} as const satisfies FormDefinition

/**
 * Changelogs that follow Keep a Changelog 1.1.
 *
 * @example
 * parseSummary('# Changelog\n\n## [1.0.0] - 2024-03-04\n\n### Added\n\n- All.', {form: changelog}).summary.versions[0]?.date
 * // '2024-03-04'
 */
export const changelog: Form<Changelog, never> = /* @__PURE__ */ new Form(changelogDefinition)
