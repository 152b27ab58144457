/** The key of an organisation or person by name: 'Gooise Meren' is 'gooise-meren'; '' for a name without letters or digits. */
export function keyOfName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
