/**
 * Tells whether 8 or 9 digits form a citizen service number (BSN): with weights 9 to 2 for the first eight digits and
 * -1 for the ninth, their sum is a multiple of 11. Eight digits are read with a 0 in front, as the number is printed
 * on older letters. Source: Logisch ontwerp BSN (Rijksdienst voor Identiteitsgegevens).
 */
export function isBsn(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const nine = [...digits.padStart(9, '0')].map(Number);
  const sum = nine.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}
