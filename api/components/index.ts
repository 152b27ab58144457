/** The pieces pages are made of. */
export { Alert, type AlertKind } from './alert';
export { ActionGroup, Button, ButtonLink } from './button';
export { type Column, DataTable } from './data-table';
export { DateText } from './date-text';
export { DefinitionList } from './definition-list';
export { FlashMessage } from './flash-message';
export { HiddenFields } from './hidden-fields';
export { Layout, type LayoutProps, type NavItem } from './layout';
export { Heading, PageTitle } from './page-title';
export { PhoneLine } from './phone-line';
export { Card, type Side, SideBySide } from './side-by-side';
export { StatusBadge, type StatusKind } from './status-badge';
export { BulletList, Paragraph, TextLink, TypedText } from './text';
export { WhoLine } from './who-line';
