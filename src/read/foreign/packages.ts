/** The packages that write a syntax tree. They are a separate module, so that they become a separate file. */
export {gfmFootnoteToMarkdown} from 'mdast-util-gfm-footnote'
export {gfmStrikethroughToMarkdown} from 'mdast-util-gfm-strikethrough'
export {gfmTableToMarkdown} from 'mdast-util-gfm-table'
export {gfmTaskListItemToMarkdown} from 'mdast-util-gfm-task-list-item'
export {type Handle, type Options, toMarkdown, type Unsafe} from 'mdast-util-to-markdown'
