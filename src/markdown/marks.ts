/** What people type, with a blank on each side, between a category in bold and its values. */
export const CATEGORY_DASHES = ['-', '–', '—', '→', '->']

/** Characters that people type as list markers. */
export const TYPED_MARKERS = '•‣⁃▪▸►▶▹▷◦●○■□◆◇◾◽⬛⬜⬥∙➢➤➔➜➡➥➞→⇒❖❯»›★⭐✓✔✅☑🔹🔸🔷🔶🔘⚫⚪👉–—·*'

/** Those of them that no sentence holds: they separate values even within a line. */
export const BULLET_SEPARATORS = '•‣▪◦●'

/** What people put between header lines that share a line, with a blank on each side. */
export const HEADER_SEPARATORS = '|·•‖¦／∣'

/** What people put between a label and its value, with a blank on each side. */
export const LABEL_DASHES = '-–—→='

/** The colon behind a label, also that of full width. */
export const COLONS = ':：'
